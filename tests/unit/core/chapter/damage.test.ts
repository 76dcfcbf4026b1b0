import Papa from 'papaparse';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import { loadChapter } from '../../../../src/core/chapter/load-chapter.ts';
import { type Column, columnsOf } from '../../../../src/core/ingest/shape.ts';
import { severityOf } from '../../../../src/core/problems/report.ts';
import { ledgers, registers } from '../../../../src/core/schemas/tables.ts';
import { balanced } from '../../../problems/cases.ts';
import { memorySource, withFiles } from '../../../problems/chapter-files.ts';
import { sealedOf } from '../../../problems/sealed.ts';

// One cell of the balanced chapter at a time is damaged, 500 times. Whatever names its proof must be found out.

const SEED = 2_026;
const CHANGES = 500;
const TIMEOUT = 300_000;

const generator = xoroshiro128plus(SEED);
const int = (from: number, to: number): number => uniformInt(generator, from, to);
const pick = <T>(items: readonly T[]): T => {
  const item = items[int(0, items.length - 1)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
};

/** A table in memory: where it stands, its heading, its rows. */
interface Table {
  readonly path: string;
  readonly columns: ReadonlyMap<string, Column>;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Summaries of the chapter's own scope, which its lists prove; those of a wider scope have no lists here. */
const SUMMARIES = `id,scope,from_on,to_on,as_of_on,opening,cash_in,cash_out,closing,restricted_in,restricted_out,gifts,goods_in_value,goods_out_value,cumulative_since_on,cumulative_in,cumulative_out
2025-h2,own,2025-07-01,2025-12-31,2026-01-08,5000.00,69363.90,40300.00,34063.90,60540.50,39500.00,419,23702.68,12750.00,2025-07-01,69363.90,40300.00
2026-02,own,2026-01-01,2026-02-28,2026-03-06,34063.90,12331.88,7050.00,39345.78,12100.00,5850.00,38,0.00,0.00,2025-07-01,81695.78,47350.00
`;

/** The balanced chapter's records, sealed. Texts prove nothing here, and are left out. */
const records = await sealedOf(
  withFiles(new Map([...balanced].filter(([path]) => !path.startsWith('content/'))), {
    'data/summaries.csv': SUMMARIES,
  }),
  '2026-03-25',
);

const schemaOf = (path: string) => {
  const ledger = Object.entries(ledgers).find(([name]) => path.startsWith(`data/ledgers/${name}/`));
  const register = Object.entries(registers).find(([name]) => path === `data/${name}.csv`);
  return (ledger ?? register)?.[1];
};

const tables: readonly Table[] = [...records].flatMap(([path, bytes]) => {
  const schema = schemaOf(path);
  if (!schema) return [];
  const [header = [], ...rows] = Papa.parse<string[]>(new TextDecoder().decode(bytes).trimEnd()).data;
  return rows.length > 0 ? [{ path, columns: columnsOf(schema), header, rows }] : [];
});

/** A filled cell, and what its column says of itself. */
interface Spot {
  readonly table: Table;
  readonly row: number;
  readonly index: number;
  readonly column: Column;
  readonly text: string;
}

const spots: readonly Spot[] = tables.flatMap((table) =>
  table.rows.flatMap((cells, row) =>
    cells.flatMap((text, index) => {
      const column = table.columns.get(table.header[index] ?? '');
      return column && text !== '' ? [{ table, row, index, column, text }] : [];
    }),
  ),
);

const proved = spots.filter(({ column: { meta } }) => meta.proof !== undefined && meta.proof !== 'stated');
/**
 * Where a relation is an order and no equation: a number may be wrong and still in order. A report within a month is held
 * between two sums. What these let pass, the seal finds.
 */
const isOrder = ({ table, column }: Spot): boolean =>
  column.meta.proof === 'counts' || (table.path === 'data/project-progress.csv' && column.name === 'used');

/** Another number of the same form: a digit changed, a 0 more, two digits swapped, one 分 or one piece more. */
function damaged(text: string): string {
  const ways: readonly (() => string)[] = [
    () => text.replace(/\d/, (digit) => String((Number(digit) + int(1, 8)) % 9 || 9)),
    () => text.replace(/(\d)(?=(?:\.|$))/, (digit) => String((Number(digit) + 1) % 10)),
    () => text.replace(/(\d)(\d)/, '$2$1').replace(/^(-?)0+(?=\d)/, '$1'),
    () => text.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => `${sign}${Number(whole) * 10 || 7}`),
    () => text.replace(/\d$/, (digit) => String((Number(digit) + int(1, 9)) % 10)),
  ];
  const changed = pick(ways)();
  return Number(changed) === Number(text) || /^-0(?:\.0+)?$/.test(changed)
    ? text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
    : changed;
}

const bytesOf = ({ header, rows }: Table, spot: Spot, text: string): string =>
  `${Papa.unparse(
    [
      [...header],
      ...rows.map((cells, row) =>
        cells.map((cell, i) => (row === spot.row && i === spot.index ? text : cell)),
      ),
    ],
    { newline: '\n' },
  )}\n`;

interface Outcome {
  readonly proof: string;
  readonly by: 'identity' | 'seal' | 'nothing';
  readonly where: string;
  readonly order: boolean;
}

async function outcomeOf(spot: Spot): Promise<Outcome> {
  const { table, row, column } = spot;
  const text = damaged(spot.text);
  const files = withFiles(records, { [table.path]: bytesOf(table, spot, text) });
  const { report } = await loadChapter(memorySource(files), { today: '2026-04-15' });
  const codes = report.problems.filter((one) => severityOf(one) === 'error').map(({ code }) => code);
  const isFound = codes.some((code) => !code.startsWith('seal-'));
  return {
    proof: column.meta.proof ?? '',
    by: isFound ? 'identity' : codes.length > 0 ? 'seal' : 'nothing',
    where: `${table.path}:${row + 2} ${column.name}: ${spot.text} → ${text}`,
    order: isOrder(spot),
  };
}

test(
  `of ${CHANGES} damaged cells that name their proof, each is an error, and each equation finds its own`,
  async () => {
    const proofs = [...new Set(proved.map(({ column }) => column.meta.proof ?? ''))].toSorted();
    // One of each kind first, so that none is left to chance.
    const first = proofs.map((proof) => pick(proved.filter(({ column }) => column.meta.proof === proof)));
    const further = Array.from({ length: CHANGES - first.length }, () => pick(proved));
    const outcomes: Outcome[] = [];
    for (const spot of [...first, ...further]) outcomes.push(await outcomeOf(spot));
    const of = (by: Outcome['by']) => outcomes.filter((one) => one.by === by);
    expect(of('nothing').map(({ where }) => where)).toEqual([]);
    expect(
      of('seal')
        .filter(({ order }) => !order)
        .map(({ where }) => where),
    ).toEqual([]);
    expect(of('identity').length).toBeGreaterThan(0.9 * CHANGES);
    const counts = proofs.map((proof) => {
      const own = outcomes.filter((one) => one.proof === proof);
      return `${proof} ${own.filter(({ by }) => by === 'identity').length}/${own.length}`;
    });
    console.info(
      `damaged cells found by their identity, of all; the seal found the rest: ${counts.join(', ')}`,
    );
  },
  TIMEOUT,
);
