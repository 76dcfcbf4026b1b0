import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import { loadChapter } from '../../../../src/core/chapter/load-chapter.ts';
import { chainRule } from '../../../../src/core/checks/chapter/chain.ts';
import { correctionOldRule, correctionRecordRule } from '../../../../src/core/checks/chapter/correction.ts';
import { sealAddedRule, sealBrokenRule } from '../../../../src/core/checks/chapter/seal.ts';
import type { Problem } from '../../../../src/core/problems/problem.ts';
import { findRecord, withLine, withRecord } from '../../../../src/core/seal/edit.ts';
import { sealedColumns, sealedRegisters, withdrawnColumn } from '../../../../src/core/seal/sealed-columns.ts';
import { ledgerTables } from '../../../../src/core/values/record-id.ts';
import { sealed } from '../../../problems/cases.ts';
import { type ChapterFiles, memorySource, withFiles } from '../../../problems/chapter-files.ts';

const text = (files: ChapterFiles, path: string): string => new TextDecoder().decode(files.get(path));

/** The rules of the seal alone: whatever else is wrong with a damaged cell has its own tests. */
const rules = {
  row: [],
  chapter: [sealBrokenRule, sealAddedRule, chainRule, correctionOldRule, correctionRecordRule],
};

const problemsOf = async (files: ChapterFiles): Promise<readonly Problem[]> =>
  (await loadChapter(memorySource(files), { today: '2026-04-15', rules })).report.problems;

/** A table of the sealed chapter whose cells can be damaged. */
interface Table {
  readonly path: string;
  readonly columns: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly idOf: (cells: readonly string[]) => string;
  readonly sealed: readonly string[];
  readonly whole: string;
}

function tableAt(
  path: string,
  name: Parameters<typeof sealedColumns>[0],
  id: (cell: (column: string) => string) => string,
): Table[] {
  const lines = text(sealed, path).trimEnd().split('\n');
  const columns = (lines[0] ?? '').split(',');
  // The balanced chapter quotes no cell.
  const records = lines.slice(1).map((line) => line.split(','));
  if (records.length === 0 || records.some((cells) => cells.length !== columns.length)) return [];
  return [
    {
      path,
      columns,
      records,
      idOf: (cells) => id((column) => cells[columns.indexOf(column)] ?? ''),
      sealed: columns.filter(
        (column) => column !== 'id' && column !== 'table' && sealedColumns(name).has(column),
      ),
      whole: withdrawnColumn(name),
    },
  ];
}

const tables: readonly Table[] = [
  ...ledgerTables.flatMap((table) =>
    [...sealed.keys()]
      .filter((path) => path.startsWith(`data/ledgers/${table}/`))
      .flatMap((path) => tableAt(path, table, (cell) => cell('id'))),
  ),
  ...sealedRegisters
    .filter((name) => name !== 'corrections')
    .flatMap((name) =>
      tableAt(`data/${name}.csv`, name, (cell) =>
        name === 'batches' ? `batches/${cell('table')}/${cell('id')}` : `${name}/${cell('id')}`,
      ),
    ),
];

/** Another content that has the same form: a digit or a letter more or less. */
function otherCell(cell: string, int: (from: number, to: number) => number): string | undefined {
  if (/^-?\d+\.\d{2}$/.test(cell)) return (Number(cell) + int(1, 90)).toFixed(2);
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return `${cell.slice(0, 8)}${String(int(1, 28)).padStart(2, '0')}`;
  if (/^\d+$/.test(cell) && cell.length < 8)
    return cell.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  return /\p{Script=Han}$/u.test(cell) && !/[*]/.test(cell) ? `${cell}甲` : undefined;
}

interface Damage {
  readonly path: string;
  readonly record: string;
  readonly field: string;
  readonly old: string;
  /** undefined: the record was deleted. */
  readonly new: string | undefined;
}

type Int = (from: number, to: number) => number;

/** Changes one cell of a record, or deletes it; undefined where the chosen cell has no other content of its form. */
function damage(files: ChapterFiles, int: Int): { files: ChapterFiles; one: Damage } | undefined {
  const table = tables[int(0, tables.length - 1)]!;
  const cells = table.records[int(0, table.records.length - 1)]!;
  const [path, record] = [table.path, table.idOf(cells)];
  const before = text(files, path);
  const found = findRecord(before, (cell) => table.columns.every((column, i) => cell(column) === cells[i]));
  if (!found) return undefined;
  if (int(1, 8) === 1 && !record.startsWith('batches/')) {
    const old = cells[table.columns.indexOf(table.whole)] ?? '';
    const one = { path, record, field: table.whole, old, new: undefined };
    return { files: withFiles(files, { [path]: withRecord(before, found, undefined) }), one };
  }
  const field = table.sealed[int(0, table.sealed.length - 1)]!;
  const at = table.columns.indexOf(field);
  const [old, now] = [cells[at] ?? '', otherCell(cells[at] ?? '', int)];
  if (now === undefined || now === old) return undefined;
  const next = cells.map((cell, i) => (i === at ? now : cell));
  const one = { path, record, field, old, new: now };
  return { files: withFiles(files, { [path]: withRecord(before, found, next) }), one };
}

/** A chapter with ten damages, each of another record. */
function damaged(seed: number): { files: ChapterFiles; damages: Damage[] } {
  const generator = xoroshiro128plus(seed);
  const int: Int = (from, to) => uniformInt(generator, from, to);
  const damages: Damage[] = [];
  let files = sealed;
  while (damages.length < 10) {
    const next = damage(files, int);
    // A record that is damaged already is not found again: its cells are others.
    if (!next) continue;
    files = next.files;
    damages.push(next.one);
  }
  return { files, damages };
}

const pasted = (line: string): string =>
  line.replace(/,(fix|withdraw),,(\d{4}-\d{2}-\d{2}),$/, ',$1,抄写时看错一行,$2,秘书长 周');

describe('two hundred seeded changes of what was published', () => {
  const chapters = Array.from({ length: 20 }, (_, i) => damaged(i + 1));
  const all = chapters.flatMap(({ damages }) => damages);

  test('are of many tables, and some are deletions', () => {
    expect(all.length).toBe(200);
    expect(new Set(all.map(({ path }) => path)).size).toBeGreaterThan(20);
    expect(all.filter((one) => one.new === undefined).length).toBeGreaterThan(10);
  });

  test.each(chapters.map((chapter, i) => ({ ...chapter, n: i + 1 })))(
    'are stopped with record, field, old and new, and accepted once the lines are pasted: part $n',
    async ({ files, damages }) => {
      const found = (await problemsOf(files)).filter(({ code }) => code === 'seal-broken');
      const told = found.map(({ values }) =>
        [values['record'], values['field'], values['old'], values['new']].join(' '),
      );
      const made = damages.map(({ record, field, old, new: now }) =>
        [record, field, `“${old}”`, now === undefined ? '没有这一条' : `是“${now}”`].join(' '),
      );
      // A changed gift changes the figures that are drawn from the lists, and these were published too.
      const others = told.filter((line) => !made.includes(line));
      expect(told).toEqual(expect.arrayContaining(made));
      expect(others.filter((line) => !line.startsWith('figures/'))).toEqual([]);
      const corrections = found.reduce(
        (lines, { values }) => `${lines}${pasted(String(values['line']))}\n`,
        text(files, 'data/corrections.csv'),
      );
      const left = await problemsOf(withFiles(files, { 'data/corrections.csv': corrections }));
      const own = new Set(rules.chapter.flatMap((rule) => rule.codes));
      expect(left.filter(({ code }) => own.has(code))).toEqual([]);
    },
  );
});

describe('a sealed chapter', () => {
  const list = 'data/ledgers/donations/2025-07.csv';
  const codes = async (changes: Parameters<typeof withFiles>[1]): Promise<string[]> =>
    (await problemsOf(withFiles(sealed, changes))).map(({ code, at }) => `${code} ${at.file}`);

  test('does not mind another order of rows and columns, quotes and line ends', async () => {
    const [head = '', ...rows] = text(sealed, list).trimEnd().split('\n');
    const turned = [head, ...rows.reverse()].map((line) =>
      line
        .split(',')
        .reverse()
        .map((cell) => `"${cell}"`)
        .join(','),
    );
    expect(await codes({ [list]: `${turned.join('\r\n')}\r\n` })).toEqual([]);
    const funds = text(sealed, 'data/funds.csv').trimEnd().split('\n');
    expect(await codes({ 'data/funds.csv': [funds[0], ...funds.slice(1).reverse()].join('\r\n') })).toEqual(
      [],
    );
  });

  test('lets columns that are not sealed change, and registers grow', async () => {
    const projects = text(sealed, 'data/projects.csv').replace('2026-06-30,running', '2026-06-30,ended');
    const statistics = withLine(text(sealed, 'data/statistics.csv'), [
      'volunteers-2025',
      'first-aid-certified',
      'people',
      '2024',
      '示例县',
      'own',
      '3',
      '',
    ]);
    expect(await codes({ 'data/projects.csv': projects, 'data/statistics.csv': statistics })).toEqual([]);
  });

  test('misses a list that is gone, its copy, and a line of the chain', async () => {
    expect(await codes({ [list]: undefined })).not.toEqual([]);
    const copy = 'data/published/copies/donations/2025-07.csv.gz';
    expect(await codes({ [copy]: undefined })).toEqual([`chain-broken ${copy}`]);
    const chain = 'data/published/chain.csv';
    const lines = text(sealed, chain).split('\n');
    for (const cut of [1, 5, lines.length - 3])
      expect(await codes({ [chain]: lines.filter((_, i) => i !== cut).join('\n') })).toEqual([
        `chain-broken ${chain}`,
      ]);
    const moved = [...lines.slice(0, 2), lines[3], lines[2], ...lines.slice(4)].join('\n');
    expect(await codes({ [chain]: moved })).toEqual([`chain-broken ${chain}`]);
    const changed = lines.map((line, i) => (i === 4 ? line.replace(/,\d+,/, ',9,') : line)).join('\n');
    expect((await codes({ [chain]: changed })).length).toBeGreaterThan(0);
  });

  test('is not fooled by a copy that was changed with the list, under a line of its own', async () => {
    const chain = 'data/published/chain.csv';
    const last = text(sealed, chain).trimEnd().split('\n').at(-1) ?? '';
    const forged = last.replace(/^\d+/, (seq) => String(Number(seq) + 1));
    expect(await codes({ [chain]: `${text(sealed, chain)}${forged}\n` })).toEqual([`chain-broken ${chain}`]);
  });

  test('tells the old hash of a paper whose bytes changed', async () => {
    const file = 'public/documents/certificate.pdf';
    const bytes = new Uint8Array(sealed.get(file) ?? []);
    bytes[bytes.length - 8] = 32;
    const source = memorySource(withFiles(sealed, { [file]: bytes }));
    const now = await source.sha256(file);
    const documents = text(sealed, 'data/documents.csv').replace(/4b51b700[0-9a-f]{56}/, now);
    const { report } = await loadChapter(source, { today: '2026-04-15' });
    expect(report.problems.map(({ code }) => code)).toContain('document-hash');
    const [problem] = await problemsOf(withFiles(sealed, { [file]: bytes, 'data/documents.csv': documents }));
    expect(problem?.code).toBe('seal-broken');
    expect(problem?.values['line']).toMatch(
      new RegExp(`,documents/certificate,sha256,4b51b700[0-9a-f]{56},${now},fix,`),
    );
  });
});
