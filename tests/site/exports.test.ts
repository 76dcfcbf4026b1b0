import { expect, test } from 'vitest';
import type { z } from 'zod';
import { loadChapter } from '../../src/core/chapter/load-chapter.ts';
import { chapterFolders } from '../../src/core/files/chapter-folders.ts';
import { diskSource } from '../../src/core/files/disk-source.ts';
import { decodeUtf8 } from '../../src/core/ingest/decode.ts';
import { readTable } from '../../src/core/ingest/table.ts';
import { DEMONSTRATION_COLUMN } from '../../src/core/schemas/demonstration.ts';
import { ledgers, registers } from '../../src/core/schemas/tables.ts';
import { yuanText } from '../../src/core/values/money.ts';
import { goodsTables, ledgerTables } from '../../src/core/values/record-id.ts';
import { readBytes, readText } from './dist.ts';

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
  const mark = chapter.site.demonstration ? [DEMONSTRATION_COLUMN] : [];
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
