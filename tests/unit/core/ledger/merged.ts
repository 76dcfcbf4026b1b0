import { addCells, type Cell, emptyCell } from '../../../../src/core/ledger/cell.ts';
import { addGoods, emptyGoodsCell, type GoodsCell } from '../../../../src/core/ledger/goods.ts';
import type { BatchSummary } from '../../../../src/core/ledger/summary.ts';

/** Cells of money of several lists together, by what their rows have in common. */
export function mergeCells(summaries: Iterable<BatchSummary>): Map<string, Cell> {
  const merged = new Map<string, Cell>();
  for (const { cells } of summaries)
    for (const [key, cell] of cells) merged.set(key, addCells(merged.get(key) ?? emptyCell, cell));
  return merged;
}

/** Cells of goods of several lists together. */
export function mergeGoods(summaries: Iterable<BatchSummary>): Map<string, GoodsCell> {
  const merged = new Map<string, GoodsCell>();
  for (const { goods } of summaries)
    for (const [key, cell] of goods) merged.set(key, addGoods(merged.get(key) ?? emptyGoodsCell, cell));
  return merged;
}
