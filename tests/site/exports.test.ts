import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { loadChapter } from '../../src/core/chapter/load-chapter.ts';
import { correctedText } from '../../src/core/exports/record-corrections.ts';
import { chapterFolders } from '../../src/core/files/chapter-folders.ts';
import { diskSource } from '../../src/core/files/disk-source.ts';
import { decodeUtf8 } from '../../src/core/ingest/decode.ts';
import { readTable } from '../../src/core/ingest/table.ts';
import { CORRECTED_COLUMN } from '../../src/core/schemas/corrected.ts';
import type { Correction } from '../../src/core/schemas/correction.ts';
import { DEMONSTRATION_COLUMN } from '../../src/core/schemas/demonstration.ts';
import { ledgers, registers } from '../../src/core/schemas/tables.ts';
import { yuanText } from '../../src/core/values/money.ts';
import { goodsTables, ledgerTables, parseRecordId } from '../../src/core/values/record-id.ts';
import { IS_DEMONSTRATION, readBytes, readText } from './dist.ts';

const { chapter } = await loadChapter(diskSource(chapterFolders(process.cwd(), undefined)), {
  asOf: undefined,
  today: '2026-11-20',
});
if (!chapter) throw new Error('the chapter has errors');
const { summaries } = chapter;

interface Amounts {
  readonly rows: number;
  readonly fen: number;
}

/** What the check added up for a ledger table. */
const checked = (table: string): Amounts => {
  let [rows, fen] = [0, 0];
  for (const summary of summaries.filter((one) => one.table === table))
    for (const cell of [...summary.cells.values(), ...summary.goods.values()])
      [rows, fen] = [rows + cell.rows, fen + cell.fen];
  return { rows, fen };
};

/** Reads a published table as strictly as a chapter's own. */
function reread(name: string, schema: z.ZodObject): readonly Record<string, unknown>[] {
  const decoded = decodeUtf8(readBytes(`data/v1/${name}.csv`));
  if (!('text' in decoded)) throw new Error(decoded.code);
  const records: Record<string, unknown>[] = [];
  readTable({
    file: name,
    text: decoded.text,
    schema,
    onRow: ({ value }) => records.push(value),
    onProblem: ({ code, at }) => {
      throw new Error(`${at.file}:${at.line} ${code}`);
    },
  });
  return records;
}

/** Records in an order of their own: that of a register says nothing. */
const inOrder = (records: readonly unknown[]): readonly unknown[] =>
  records.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** The corrections of a table's records that are still there, by record. */
function correctionsOf(name: string): Map<string, Correction[]> {
  const { corrections } = chapter?.registers ?? { corrections: [] };
  const found = new Map<string, Correction[]>();
  for (const one of corrections) {
    const ref = parseRecordId(one.recordId);
    if ((ref?.kind === 'row' ? ref.table : ref?.register) !== name) continue;
    found.set(one.recordId, [...(found.get(one.recordId) ?? []), one]);
  }
  for (const { kind, recordId } of corrections) if (kind === 'withdraw') found.delete(recordId);
  return found;
}

const NAMES = [...ledgerTables, ...Object.keys(registers)];

for (const table of ledgerTables)
  test(`${table}: the published CSV reads back, row by row, to the same total`, () => {
    const records = reread(table, ledgers[table]);
    const fen = records.reduce((sum, record) => sum + Number(record['amount'] ?? record['value'] ?? 0), 0);
    expect({ rows: records.length, fen }).toEqual(checked(table));
    expect(records.length).toBeGreaterThan(90);
    expect(new Set(records.map((record) => record['id'])).size).toBe(records.length);
  });

test('published registers read back to the same records', () => {
  for (const [name, schema] of Object.entries(registers))
    expect(inOrder(reread(name, schema)), name).toEqual(
      inOrder(chapter.registers[name as keyof typeof registers]),
    );
});

test.each(NAMES)('%s: JSON holds the same records as CSV, amounts as numbers of yuan', (name) => {
  const { records, columns } = JSON.parse(readText(`data/v1/${name}.json`)) as {
    records: Record<string, unknown>[];
    columns: { name: string; form: string }[];
  };
  const lines = readText(`data/v1/${name}.csv`).trimEnd().split('\n');
  expect(records.length).toBe(lines.length - 1);
  const mark = [
    ...(correctionsOf(name).size > 0 ? [CORRECTED_COLUMN] : []),
    ...(chapter.site.demonstration ? [DEMONSTRATION_COLUMN] : []),
  ];
  expect(lines[0]?.split(',')).toEqual([...columns.map((column) => column.name), ...mark]);
  for (const { name: column } of columns.filter(({ form }) => form === 'amount'))
    for (const record of records)
      if (record[column] !== undefined)
        expect(yuanText(Math.round(Number(record[column]) * 100))).toBe(Number(record[column]).toFixed(2));
});

for (const table of goodsTables)
  test(`${table}: quantities read back in CSV and stand as numbers in JSON`, () => {
    const { records } = JSON.parse(readText(`data/v1/${table}.json`)) as { records: { qty: number }[] };
    const read = reread(table, ledgers[table]).map((record) => record['qty']);
    expect(records.map(({ qty }) => Math.round(qty * 1000))).toEqual(read);
  });

for (const table of ledgerTables)
  test(`${table}: JSON adds up to the same total`, () => {
    const { records } = JSON.parse(readText(`data/v1/${table}.json`)) as {
      records: { amount?: number; value?: number }[];
    };
    const fen = records.reduce((sum, { amount, value }) => sum + Math.round((amount ?? value ?? 0) * 100), 0);
    expect({ rows: records.length, fen }).toEqual(checked(table));
  });

test.each(NAMES)('%s: the file for Excel is the same text with a mark and its own line ends', (name) => {
  const excel = readText(`data/v1/${name}.excel.csv`);
  expect(excel.startsWith('\uFEFF')).toBe(true);
  expect(excel.slice(1).replaceAll('\r\n', '\n')).toBe(readText(`data/v1/${name}.csv`));
  expect(excel).toMatch(/\r\n$/);
});

test.each(NAMES)('%s: a corrected record says what it held before, every other one says nothing', (name) => {
  const { data, meta } = Papa.parse<Record<string, string>>(readText(`data/v1/${name}.csv`).trimEnd(), {
    header: true,
  });
  const { records } = JSON.parse(readText(`data/v1/${name}.json`)) as {
    records: { corrections?: { id: string; old?: string | null }[] }[];
  };
  const own = correctionsOf(name);
  expect(meta.fields?.includes(CORRECTED_COLUMN)).toBe(own.size > 0);
  const told = data.flatMap((record) => record[CORRECTED_COLUMN] || []);
  expect(told.toSorted()).toEqual([...own.values()].map(correctedText).sort());
  expect(records.flatMap(({ corrections = [] }) => corrections.map(({ id }) => id)).sort()).toEqual(
    [...own.values()].flatMap((all) => all.map(({ id }) => id)).sort(),
  );
});

test.runIf(IS_DEMONSTRATION)(
  'a chain of corrections is told link by link, what was redacted is not told',
  () => {
    const csv = readText('data/v1/donations.csv');
    expect(csv).toMatch(
      /amount 5000\.00 → 50\.00 \(c-2026-005, 2026-09-09\); amount 50\.00 → 500\.00 \(c-2026-007, 2026-09-11\)/,
    );
    expect(csv).toContain('donor_display redact (c-2025-001, 2025-12-15)');
  },
);
