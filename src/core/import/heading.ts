import type { Column, Columns } from '../ingest/shape.ts';
import { aliases } from './aliases.ts';
import type { Grid } from './grid.ts';

/** The line of a foreign table that names its columns, and which of ours they are. */
export interface Heading {
  /** Index of the line among the grid's rows. */
  readonly index: number;
  /** The cells as they stand there. */
  readonly names: readonly string[];
  /** Our column of each cell; undefined for one that is not taken over. */
  readonly columns: readonly (Column | undefined)[];
  /** Whether the heading says that the column's amounts are in 万元. */
  readonly wan: readonly boolean[];
}

/** Lines from the top among which the heading is looked for. */
const TOP = 30;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*:]/g, '')
    .toLowerCase();

/** A name without the unit behind it and the small words in it: `捐款单位（个人）金额（元）` and 捐赠单位个人金额 are one. */
const bare = (text: string): string =>
  plain(text)
    .replace(/\((?:人民币|单位)?[:：]?(?:万?元|rmb)\)$|[/,](?:万?元|rmb)$/, '')
    .replace(/[及和或与、/()]/g, '')
    .replace(/捐款/g, '捐赠');

/** Who wrote which words for a column: its name, its titles, what lists call it, and what the editor says. */
function namesOf({ name, meta }: Column, own: ReadonlyMap<string, string>): Set<string> {
  const said = [...own].flatMap(([heading, column]) => (column === name ? [heading] : []));
  return new Set([name, meta.title, ...(aliases[name] ?? []), ...said].map(bare));
}

/** The heading of a grid: the line of its top in which most cells are names of columns. Undefined when none has two, or one of an amount. */
export function findHeading(
  { rows }: Grid,
  columns: Columns,
  own: ReadonlyMap<string, string> = new Map(),
): Heading | undefined {
  const known = [...columns.values()].filter(({ name }) => name !== 'id');
  const names = new Map(known.map((column) => [column, namesOf(column, own)]));
  let best: Heading | undefined;
  let most = 0;
  for (const [index, { cells }] of rows.slice(0, TOP).entries()) {
    const taken = new Set<Column>();
    const found = cells.map((cell) => {
      const word = bare(cell);
      const column =
        word === '' ? undefined : known.find((one) => !taken.has(one) && names.get(one)?.has(word));
      if (column) taken.add(column);
      return column;
    });
    const measured = [...taken].some(({ meta }) => meta.form === 'amount' || meta.form === 'quantity');
    if (taken.size <= most || (taken.size < 2 && !measured)) continue;
    most = taken.size;
    best = { index, names: cells, columns: found, wan: cells.map((cell) => /万元/.test(plain(cell))) };
  }
  return best;
}
