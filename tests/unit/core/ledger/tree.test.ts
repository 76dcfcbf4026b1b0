import { beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../../../../src/core/ledger/ledger.ts';
import { totalIn } from '../../../../src/core/ledger/ledger.ts';
import { buildStatement } from '../../../../src/core/ledger/statement.ts';
import {
  leafSum,
  statementTree,
  sumNode,
  type TreeNode,
  tableTree,
} from '../../../../src/core/ledger/tree.ts';
import { chapterOf } from '../balanced.ts';

let ledger: Ledger;
beforeAll(async () => {
  ({ ledger } = await chapterOf());
});

const leaf = (fen: number, ...cells: string[]): TreeNode => ({
  label: { kind: 'batch', table: 'donations', batch: 'x' },
  address: undefined,
  fen,
  qty: 0,
  rows: 1,
  gifts: 1,
  cells: new Set(cells),
  terms: [],
});

/** Every node of a tree. */
const nodesOf = (node: TreeNode): TreeNode[] => [node, ...node.terms.flatMap((term) => nodesOf(term.node))];

describe('a sum', () => {
  test('adds and takes away its terms', () => {
    const node = sumNode({ kind: 'table', table: 'donations' }, '/', [
      { sign: 1, node: leaf(500, 'a') },
      { sign: -1, node: leaf(200, 'b') },
    ]);
    expect([node.fen, node.rows, node.gifts, [...node.cells]]).toEqual([300, 2, 2, ['a', 'b']]);
  });

  test('over parts that overlap is refused', () => {
    const overlapping = () =>
      sumNode({ kind: 'table', table: 'donations' }, '/', [
        { sign: 1, node: leaf(500, 'a', 'b') },
        { sign: 1, node: leaf(200, 'b') },
      ]);
    expect(overlapping).toThrow('two terms of one sum share the cell b');
  });

  test('over overlapping parts is refused even where one is taken away', () => {
    const overlapping = () =>
      sumNode({ kind: 'closing', on: '2026-01-31' }, '/', [
        { sign: 1, node: leaf(500, 'a') },
        { sign: -1, node: leaf(500, 'a') },
      ]);
    expect(overlapping).toThrow('two terms of one sum share the cell a');
  });
});

describe('the tree of a table', () => {
  test('is that table’s total, and its leaves add up to it', () => {
    for (const table of ['donations', 'disbursements'] as const) {
      const tree = tableTree(ledger, table);
      expect(tree.fen).toBe(totalIn(ledger, { table }).fen);
      expect(leafSum(tree)).toBe(tree.fen);
      expect(tree.rows).toBe(totalIn(ledger, { table }).rows);
    }
  });

  test('goes over years to lists, empty ones too, each with its address', () => {
    const tree = tableTree(ledger, 'donations');
    expect(tree.address).toBe('/disclosures/donations/');
    expect(tree.terms.map(({ node }) => node.address)).toEqual([
      '/disclosures/donations/2025/',
      '/disclosures/donations/2026/',
    ]);
    expect(tree.terms[0]?.node.terms.map(({ node }) => [node.address, node.fen])).toEqual([
      ['/disclosures/donations/2025-07/', 59_740_50],
      ['/disclosures/donations/2025-08/', 0],
      ['/disclosures/donations/2025-12/', 9_623_40],
    ]);
  });

  test('of one fund leaves out the lists without it and leads to its line in the others', () => {
    const lists = tableTree(ledger, 'donations', { fundId: 'study' }).terms.flatMap(({ node }) => node.terms);
    expect(lists.map(({ node }) => [node.address, node.fen])).toEqual([
      ['/disclosures/donations/2026-01/#fund-study', 12_100_00],
    ]);
  });

  test('of some months leaves out the lists before and after them', () => {
    const lists = tableTree(ledger, 'donations', { from: '2025-08', to: '2026-01' }).terms.flatMap(
      ({ node }) => node.terms,
    );
    expect(lists.map(({ node }) => node.label)).toEqual(
      ['2025-08', '2025-12', '2026-01'].map((batch) => ({ kind: 'batch', table: 'donations', batch })),
    );
  });
});

describe('the tree of a statement', () => {
  test('closes as the statement does, for a fund and for all', () => {
    const days = { from: '2025-07-01', to: '2026-02-28' };
    for (const fundId of [undefined, 'general', 'flood', 'study']) {
      const tree = statementTree(ledger, { fundId, ...days });
      expect(tree.fen).toBe(buildStatement(ledger, { fundId, ...days }).closing);
      expect(leafSum(tree)).toBe(tree.fen);
      expect(tree.address).toBe(fundId === undefined ? undefined : `/disclosures/funds/${fundId}/`);
    }
  });

  test('has no cell twice anywhere below it', () => {
    const tree = statementTree(ledger, { from: '2025-07-01', to: '2026-02-28' });
    const leaves = nodesOf(tree).filter(({ terms }) => terms.length === 0);
    const cells = leaves.flatMap((node) => [...node.cells]);
    expect(new Set(cells).size).toBe(cells.length);
    expect(new Set(cells)).toEqual(new Set(ledger.cells.map(({ name }) => name)));
  });
});
