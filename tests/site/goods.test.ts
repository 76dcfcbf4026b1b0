import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { goodsTables } from '../../src/core/values/record-id.ts';
import { fileOf, PAGES, readText, wordsOf } from './dist.ts';
import { all, type Element, isMinus, isRow, nearest } from './elements.ts';

// Quantities are added again here from the finished pages alone, as a reader could. In thousandths of each kind's unit.

const qtyOf = (element: Element): number => Number(element.attribs['data-qty']);
const termsOf = (element: Element): Element[] => nearest(element, 'data-qty');

interface Row {
  readonly address: string;
  /** Anchor of its kind in its list. */
  readonly kind: string;
  readonly qty: number;
}

const lists = PAGES.filter((path) =>
  goodsTables.some((table) => new RegExp(`^disclosures/${table}/\\d{4}-[^/]+/index\\.html$`).test(path)),
);

const rowsOfList = (path: string): Row[] =>
  all(isRow, path).map((row) => ({
    address: `${path}#${row.attribs['id']}`,
    kind: row.attribs['data-kind'] ?? '',
    qty: qtyOf(row),
  }));

const sum = (rows: readonly Row[]): number => rows.reduce((total, { qty }) => total + qty, 0);

/** The rows behind a leaf: those of its kind in its list, which has a line for them with the same sum. */
function rowsBehind(leaf: Element, from: string): Row[] {
  const href = leaf.attribs['href'] ?? '';
  const path = fileOf(href, from);
  const anchor = decodeURIComponent(/#(.+)$/.exec(href)?.[1] ?? '');
  const [line] = all((one) => one.attribs['id'] === anchor, path);
  expect(line && qtyOf(line), href).toBe(qtyOf(leaf));
  const rows = rowsOfList(path).filter(({ kind }) => kind === anchor);
  expect(sum(rows), href).toBe(qtyOf(leaf));
  return rows;
}

/** The rows below a node of a tree of goods; every sum on the way is added again. */
function walk(node: Element, page: string): Row[] {
  const terms = termsOf(node);
  if (terms.length === 0) return rowsBehind(node, page);
  const qty = terms.reduce((total, term) => total + (isMinus(term) ? -1 : 1) * qtyOf(term), 0);
  expect(qty, `${page}: ${DomUtils.innerText(node).slice(0, 40)}`).toBe(qtyOf(node));
  return terms.flatMap((term) => walk(term, page));
}

const treesOn = (path: string): Element[] =>
  all((one) => one.attribs['class'] === 'tree', path).flatMap((tree) => termsOf(tree));

const wordsWith = (name: string, path: string): string[] =>
  all((one) => (one.attribs['class'] ?? '').split(' ').includes(name), path).map((one) =>
    DomUtils.innerText(one).replace(/\s+/g, ' ').trim(),
  );

const thousandths = (text: string): number => Math.round(Number(text.replaceAll(',', '')) * 1000);

const items = PAGES.filter((path) => /^disclosures\/goods\/[^/]+\/index\.html$/.test(path));

describe('goods', () => {
  test('are walked from every item down to every row of every list, each once', () => {
    expect(items.length).toBeGreaterThan(15);
    const walked = items.flatMap((path) => treesOn(path).flatMap((tree) => walk(tree, path)));
    const rows = lists.flatMap(rowsOfList);
    expect(rows.length).toBeGreaterThan(200);
    expect(walked.map(({ address }) => address).sort()).toEqual(rows.map(({ address }) => address).sort());
  });

  test.each(items)(
    '%s: received is issued, transferred, written off and counted, and the stamp knows the rows',
    (path) => {
      const trees = treesOn(path);
      const equations = wordsWith('equation', path);
      const stamps = wordsWith('proved', path);
      expect(trees.length).toBeGreaterThan(0);
      expect([equations.length, stamps.length]).toEqual([trees.length, trees.length]);
      for (const [at, tree] of trees.entries()) {
        const found = /([\d,.]+) ＝ ([\d,.]+) ＋ ([\d,.]+) ＋ ([\d,.]+) ＋ ([\d,.]+)$/.exec(
          equations[at] ?? '',
        );
        const [received = 0, issued = 0, transferred = 0, writtenOff = 0, stock = 0] = (found ?? [])
          .slice(1)
          .map(thousandths);
        expect(received, equations[at]).toBeGreaterThan(0);
        expect(received - issued - transferred - writtenOff - stock).toBe(0);
        expect(qtyOf(tree)).toBe(stock);
        expect(stamps[at]).toMatch(
          new RegExp(`^与 ${walk(tree, path).length} 行明细相差 0 \\p{Script=Han}+$`, 'u'),
        );
      }
    },
  );

  test('stand on one page, kind by kind; each kind leads to its item, and all rows are behind the stamp', () => {
    const path = 'disclosures/goods/index.html';
    const lines = all((one) => one.name === 'tr', path).filter(
      (row) => row.parent && 'name' in row.parent && row.parent.name === 'tbody',
    );
    expect(lines.length).toBe(items.flatMap(treesOn).length);
    for (const line of lines) {
      const cells = DomUtils.getElementsByTagName('td', line).map((cell) =>
        thousandths(/^[\d,.]+/.exec(DomUtils.innerText(cell).trim())?.[0] ?? ''),
      );
      const [received = 0, issued = 0, transferred = 0, writtenOff = 0, stock = 0, difference] = cells;
      expect(received - issued - transferred - writtenOff - stock, DomUtils.innerText(line)).toBe(0);
      expect(difference).toBe(0);
      const [link] = DomUtils.getElementsByTagName('a', line);
      const href = link?.attribs['href'] ?? '';
      const anchor = decodeURIComponent(/#(.+)$/.exec(href)?.[1] ?? '');
      expect(
        all((one) => one.attribs['id'] === anchor, fileOf(href, path)),
        href,
      ).toHaveLength(1);
    }
    expect(wordsWith('proved', path)).toEqual([`与 ${lists.flatMap(rowsOfList).length} 行明细相差 0 种`]);
  });

  test.each(goodsTables)('%s: a month in which nothing moved is a list of 0', (table) => {
    const path = `disclosures/${table}/2025-03/index.html`;
    expect(rowsOfList(path)).toEqual([]);
    expect(wordsOf(readText(path))).toContain('公布“0 笔”');
  });
});
