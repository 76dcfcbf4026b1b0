import {
  type Address,
  batchAddress,
  batchPartAddress,
  fundAddress,
  tableAddress,
  yearAddress,
} from '../addresses/address.ts';
import { type CalendarDate, monthOf, yearOf } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import type { Thousandths } from '../values/quantity.ts';
import { isGoodsTable, type LedgerTable } from '../values/record-id.ts';
import { sumCells } from './cell.ts';
import type { GoodsKey } from './goods.ts';
import { goodsOf } from './goods-query.ts';
import { type CellFilter, cellsOf, type Ledger, openingOf } from './ledger.ts';
import type { PartOf } from './list.ts';
import type { Purpose } from './purpose.ts';

/** What a node is; the site finds the words. */
export type NodeLabel =
  | { readonly kind: 'table'; readonly table: LedgerTable }
  | { readonly kind: 'year'; readonly table: LedgerTable; readonly year: string }
  | { readonly kind: 'batch'; readonly table: LedgerTable; readonly batch: string }
  | { readonly kind: 'opening'; readonly on: CalendarDate }
  | { readonly kind: 'closing'; readonly on: CalendarDate }
  | { readonly kind: 'left' }
  | { readonly kind: 'stock' }
  | { readonly kind: 'movement'; readonly movement: GoodsKey['movement'] };

export interface TreeTerm {
  readonly sign: 1 | -1;
  readonly node: TreeNode;
}

/** A total and the terms that make it up, down to cells of batches; the rows stand on the batch pages. */
export interface TreeNode {
  readonly label: NodeLabel;
  readonly address: Address | undefined;
  readonly fen: Fen;
  /** Of goods of one lot. */
  readonly qty: Thousandths;
  readonly rows: number;
  readonly gifts: number;
  /** Names of the ledger cells below this node. */
  readonly cells: ReadonlySet<string>;
  readonly terms: readonly TreeTerm[];
}

/** A node whose amount is the sum of its terms. Throws when two terms share a cell: a sum over overlapping parts is no sum. */
export function sumNode(
  label: NodeLabel,
  address: Address | undefined,
  terms: readonly TreeTerm[],
): TreeNode {
  const cells = new Set<string>();
  let fen = 0;
  let qty = 0;
  let rows = 0;
  let gifts = 0;
  for (const { sign, node } of terms) {
    for (const name of node.cells) {
      if (cells.has(name)) throw new Error(`two terms of one sum share the cell ${name}`);
      cells.add(name);
    }
    fen += sign * node.fen;
    qty += sign * node.qty;
    rows += node.rows;
    gifts += node.gifts;
  }
  return { label, address, fen, qty, rows, gifts, cells, terms };
}

/** What a filter chooses of every batch, and its id; undefined when it chooses whole batches. */
function partOf({ fundId, projectId, campaignId }: CellFilter): [part: PartOf, id: string] | undefined {
  if (fundId !== undefined) return ['fund', fundId];
  if (projectId !== undefined) return ['project', projectId];
  return campaignId === undefined ? undefined : ['campaign', campaignId];
}

/** The leaf of a batch, or of one fund's, project's or campaign's part of it. */
function batchLeaf(ledger: Ledger, table: LedgerTable, batch: string, filter: CellFilter): TreeNode {
  const located = isGoodsTable(table)
    ? goodsOf(ledger, { table, batch })
    : cellsOf(ledger, { ...filter, table, batch });
  const { rows, gifts, fen } = sumCells(located.map((one) => one.cell));
  const part = partOf(filter);
  const address = part ? batchPartAddress(table, batch, ...part) : batchAddress(table, batch);
  return {
    label: { kind: 'batch', table, batch },
    address,
    fen,
    qty: 0,
    rows,
    gifts,
    cells: new Set(located.map((one) => one.name)),
    terms: [],
  };
}

const plus = (node: TreeNode): TreeTerm => ({ sign: 1, node });

/** A table's total over years and batches. Batches that never held a row in question are left out, unless whole batches are asked for. */
export function tableTree(ledger: Ledger, table: LedgerTable, filter: CellFilter = {}): TreeNode {
  const years = new Map<string, TreeTerm[]>();
  for (const batch of ledger.batches) {
    if (batch.table !== table) continue;
    const leaf = batchLeaf(ledger, table, batch.id, filter);
    const outside =
      (filter.from !== undefined && monthOf(batch.toOn) < filter.from) ||
      (filter.to !== undefined && monthOf(batch.fromOn) > filter.to);
    if (outside || (partOf(filter) && leaf.cells.size === 0)) continue;
    const year = yearOf(batch.fromOn);
    years.set(year, [...(years.get(year) ?? []), plus(leaf)]);
  }
  const terms = [...years].map(([year, batches]) =>
    plus(sumNode({ kind: 'year', table, year }, yearAddress(table, year), batches)),
  );
  return sumNode({ kind: 'table', table }, tableAddress(table), terms);
}

/** closing = opening + received − paid, of one fund or of all, over whole months, down to the batches. */
export function statementTree(
  ledger: Ledger,
  { fundId, from, to }: { fundId?: string | undefined; from: CalendarDate; to: CalendarDate },
): TreeNode {
  const filter = { fundId, from: monthOf(from), to: monthOf(to) };
  const fundIds = fundId === undefined ? ledger.funds.map((fund) => fund.id) : [fundId];
  const address = fundId === undefined ? undefined : fundAddress(fundId);
  const opening: TreeNode = {
    label: { kind: 'opening', on: from },
    address: undefined,
    fen: fundIds.reduce((sum, id) => sum + openingOf(ledger, id, monthOf(from)), 0),
    qty: 0,
    rows: 0,
    gifts: 0,
    cells: new Set(),
    terms: [],
  };
  return sumNode({ kind: 'closing', on: to }, address, [
    plus(opening),
    plus(tableTree(ledger, 'donations', filter)),
    { sign: -1, node: tableTree(ledger, 'disbursements', filter) },
  ]);
}

/** left = received − paid for a project or a campaign, up to the end of a month when one is given, down to the batches. */
export const purposeTree = (ledger: Ledger, purpose: Purpose & Pick<CellFilter, 'to'>): TreeNode =>
  sumNode({ kind: 'left' }, undefined, [
    plus(tableTree(ledger, 'donations', purpose)),
    { sign: -1, node: tableTree(ledger, 'disbursements', purpose) },
  ]);

/** The sum of a tree's leaves with their signs, added anew: what a stamp compares the printed total with. */
export function leafSum(node: TreeNode): Fen {
  if (node.terms.length === 0) return node.fen;
  return node.terms.reduce((sum, term) => sum + term.sign * leafSum(term.node), 0);
}
