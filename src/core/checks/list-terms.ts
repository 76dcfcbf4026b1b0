import type { Cell } from '../ledger/cell.ts';
import type { SumTerm } from '../problems/problem.ts';
import { yuanText } from '../values/money.ts';
import { type LedgerTable, ledgerTables } from '../values/record-id.ts';
import type { ChapterView } from './chapter-rule.ts';

/** Lists that a message names one by one; more are told together. */
const NAMED = 12;

const moves: Readonly<Record<LedgerTable, string>> = {
  donations: '收到',
  disbursements: '用出',
  'goods-received': '收到物资',
  'goods-issued': '发出物资',
};

/** Sums of rows, and the list that holds them. */
interface Located {
  readonly table: LedgerTable;
  readonly batch: string;
  readonly cell: Cell;
}

interface ListTerms {
  /** `+` for what came and `-` for what went, unless all of it is counted. */
  readonly sign?: '+';
  readonly text?: (cell: Cell) => string;
}

interface Part {
  readonly table: LedgerTable;
  readonly batch: string;
  readonly cell: Cell;
}

const added = (a: Cell, b: Cell): Cell => ({
  rows: a.rows + b.rows,
  gifts: a.gifts + b.gifts,
  fen: a.fen + b.fen,
});

/** The same by list or by table, in the order of tables and lists. */
function together(parts: readonly Located[], keyOf: (part: Located) => string): Part[] {
  const sums = new Map<string, Part>();
  for (const part of parts) {
    const known = sums.get(keyOf(part));
    sums.set(keyOf(part), known ? { ...known, cell: added(known.cell, part.cell) } : part);
  }
  const order = ({ table }: Part): number => ledgerTables.indexOf(table);
  return [...sums.values()].sort((a, b) => order(a) - order(b) || (a.batch < b.batch ? -1 : 1));
}

/** What the lists add up to, as terms of a sum: list by list with its file and rows, and what is too much for a message table by table. */
export function listTerms(
  cells: readonly Located[],
  { counted, shown }: Pick<ChapterView, 'counted' | 'shown'>,
  { sign, text = ({ fen }) => yuanText(fen) }: ListTerms = {},
): SumTerm[] {
  const lists = together(cells, ({ table, batch }) => `${table}/${batch}`);
  const parts = lists.length > NAMED ? together(lists, ({ table }) => table) : lists;
  return parts.map(({ table, batch, cell }) => {
    const named = lists.length <= NAMED;
    const own = lists.filter((one) => one.table === table).length;
    const file = named ? counted.get(`${table}/${batch}`)?.file : shown(`data/ledgers/${table}`);
    return {
      sign: sign ?? (table === 'disbursements' || table === 'goods-issued' ? '-' : '+'),
      label: `${moves[table]} ${cell.rows} 行${named ? '' : `（${own} 期）`}`,
      amount: text(cell),
      ...(file === undefined ? {} : { at: { file } }),
    };
  });
}
