import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Chapter } from '../../../../src/core/chapter/chapter.ts';
import { loadChapter } from '../../../../src/core/chapter/load-chapter.ts';
import { csvText } from '../../../../src/core/exports/table-export.ts';
import { readTable } from '../../../../src/core/ingest/table.ts';
import { buildStatement } from '../../../../src/core/ledger/statement.ts';
import { formatReport } from '../../../../src/core/problems/terminal.ts';
import { ledgers, registers } from '../../../../src/core/schemas/tables.ts';
import { balanced } from '../../../problems/cases.ts';
import { type ChapterFiles, memorySource, withFiles } from '../../../problems/chapter-files.ts';
import { mergeCells, mergeGoods } from '../ledger/merged.ts';
import { numbers, shuffled } from '../shuffle.ts';

/** The records of the balanced chapter; its texts prove nothing. */
const records: ChapterFiles = new Map([...balanced].filter(([path]) => !path.startsWith('content/')));

const textOf = (path: string, files: ChapterFiles = records): string =>
  new TextDecoder().decode(files.get(path));
const linesOf = (text: string): string[] => text.trimEnd().split('\n');

async function load(files: ChapterFiles): Promise<Chapter> {
  const { chapter, report } = await loadChapter(memorySource(files), { today: '2026-04-15' });
  // Texts that are not there are warned of; nothing else may be.
  if (!chapter) throw new Error(formatReport(report, 'check'));
  return chapter;
}

/** All that the books say: every sum by what its rows have in common, whatever list they stand in, and every fund's closing. */
const booksOf = ({ ledger, summaries }: Chapter) => ({
  cells: [...mergeCells(summaries)].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  goods: [...mergeGoods(summaries)]
    .map(([key, { rows, gifts, fen, qty }]) => [key, rows, gifts, fen, qty])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  closings: ledger.funds
    .map(({ id }) => [
      id,
      buildStatement(ledger, { fundId: id, from: '2025-07-01', to: '2026-02-28' }).closing,
    ])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
});

const whole = await load(records);

describe('the order', () => {
  const tables = [...records.keys()].filter((path) => path.endsWith('.csv'));

  test.each([1, 2, 3, 4, 5])('of rows, columns and files changes nothing (seed %i)', async (seed) => {
    const below = numbers(seed);
    const mixed = tables.map((path) => {
      const [header = [], ...rows] = Papa.parse<string[]>(textOf(path).trimEnd()).data;
      const columns = shuffled(
        header.map((_, i) => i),
        below,
      );
      const lines = [header, ...shuffled(rows, below)].map((cells) => columns.map((i) => cells[i] ?? ''));
      return [path, `${Papa.unparse(lines, { newline: '\n' })}\n`] as const;
    });
    const files = new Map(shuffled([...withFiles(records, Object.fromEntries(mixed))], below));
    const chapter = await load(files);
    expect(booksOf(chapter)).toEqual(booksOf(whole));
    for (const name of Object.keys(registers) as (keyof typeof registers)[]) {
      const byId = (all: readonly { readonly id: string }[]) =>
        all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(chapter.registers[name]).map(({ id }) => id)).toEqual(
        byId(whole.registers[name]).map(({ id }) => id),
      );
    }
  });
});

describe('a list', () => {
  const LIST = 'data/ledgers/donations/2025-07.csv';
  const [header = '', ...rows] = linesOf(textOf(LIST));
  const gifts = (lines: readonly string[]) =>
    lines.map((line) => Number(line.split(',')[5])).reduce((a, b) => a + b, 0);
  const fen = (lines: readonly string[]) =>
    lines.map((line) => Number((line.split(',')[6] ?? '').replace('.', ''))).reduce((a, b) => a + b, 0);
  const yuan = (sum: number) => `${Math.trunc(sum / 100)}.${String(sum % 100).padStart(2, '0')}`;

  test.each(rows.map((_, at) => at).slice(1))(
    'that is split in two before row %i changes nothing',
    async (at) => {
      const parts = [rows.slice(0, at), rows.slice(at)];
      const renamed = new Map(
        rows.slice(at).map((line, i) => [line.split(',')[0] ?? '', `d-2025-07-b-r${i + 1}`]),
      );
      const rename = (text: string) => text.replace(/d-2025-07-r\d+/g, (id) => renamed.get(id) ?? id);
      const line = (id: string, part: readonly string[]) =>
        `${id},donations,第1期,2025-07-01,2025-07-31,2025-08-04,${part.length},${gifts(part)},${yuan(fen(part))},财务 钱`;
      const batches = linesOf(textOf('data/batches.csv')).filter(
        (one) => !one.startsWith('2025-07,donations,'),
      );
      const changes = Object.fromEntries(
        [...records.keys()]
          .filter((path) => path.endsWith('.csv'))
          .map((path) => [path, rename(textOf(path))] as const),
      );
      const chapter = await load(
        withFiles(records, {
          ...changes,
          [LIST]: `${[header, ...(parts[0] ?? [])].join('\n')}\n`,
          'data/ledgers/donations/2025-07-b.csv': `${rename([header, ...(parts[1] ?? [])].join('\n'))}\n`,
          'data/batches.csv': `${[...batches, line('2025-07', parts[0] ?? []), line('2025-07-b', parts[1] ?? [])].join('\n')}\n`,
        }),
      );
      expect(booksOf(chapter)).toEqual(booksOf(whole));
    },
  );
});

test('a chapter that is made of its own downloads is the same chapter', async () => {
  const about = {
    title: '',
    demonstration: true,
    corrections: new Map(),
    nameOf: () => '',
    asOf: whole.asOf,
  };
  const exported = [...records.keys()].flatMap((path): [string, string][] => {
    const list = /^data\/ledgers\/([^/]+)\//.exec(path)?.[1];
    const name = list ?? /^data\/([a-z-]+)\.csv$/.exec(path)?.[1] ?? '';
    const schema: z.ZodObject | undefined = { ...registers, ...ledgers }[name as keyof typeof registers];
    if (!schema) return [];
    const rows: Record<string, unknown>[] = [];
    readTable({
      file: path,
      text: textOf(path),
      schema,
      onRow: ({ value }) => rows.push(value),
      onProblem: ({ code }) => {
        throw new Error(`${path}: ${code}`);
      },
    });
    return [[path, csvText({ ...about, name, schema, records: rows })]];
  });
  expect(exported.length).toBeGreaterThan(20);
  const chapter = await load(withFiles(records, Object.fromEntries(exported)));
  expect(booksOf(chapter)).toEqual(booksOf(whole));
  expect(chapter.registers).toEqual(whole.registers);
});
