import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { ledgerTables } from '../../src/core/values/record-id.ts';
import { fileOf, PAGES, readText } from './dist.ts';

// Sums are added again here from the finished pages alone, as a reader could: no code of the site takes part.

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.findAll>[number];

const documents = new Map<string, Document>();

function documentOf(path: string): Document {
  const known = documents.get(path);
  if (known) return known;
  const document = parseDocument(readText(path));
  documents.set(path, document);
  return document;
}

const fenOf = (element: Element): number => Number(element.attribs['data-fen']);

/** Elements below one that carry an amount, the nearest ones only. */
function amountsIn(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (!('attribs' in child)) return [];
    return child.attribs['data-fen'] === undefined ? amountsIn(child) : [child];
  });
}

const all = (test: (element: Element) => boolean, path: string): Element[] =>
  DomUtils.findAll(test, documentOf(path).children);

/** Whether a table or a term takes something away: its words begin with a minus. */
const isMinus = (element: Element): boolean => /^\s*\u2212/.test(DomUtils.innerText(element));

interface Row {
  /** Where the row stands: page and number. */
  readonly address: string;
  readonly fund: string;
  readonly fen: number;
}

/** Rows on all pages of a list. */
function rowsOfList(first: string): readonly Row[] {
  const folder = first.replace(/index\.html$/, '');
  const further = new RegExp(`^${folder}\\d+/index\\.html$`);
  return [first, ...PAGES.filter((path) => further.test(path))].flatMap((path) =>
    all((one) => one.name === 'tr' && /^r\d+$/.test(one.attribs['id'] ?? ''), path).map((row) => ({
      address: `${path}#${row.attribs['id']}`,
      fund: row.attribs['data-fund'] ?? '',
      fen: fenOf(row),
    })),
  );
}

/** Rows behind the link of a leaf: those of a list, or of one fund in it, which the list then sums up in a line of its own. */
function rowsBehind(leaf: Element, from: string): readonly Row[] {
  const href = leaf.attribs['href'] ?? '';
  const path = fileOf(href, from);
  const rows = rowsOfList(path);
  const fund = /#fund-(.+)$/.exec(href)?.[1];
  if (fund === undefined) return rows;
  const [line] = all((one) => one.attribs['id'] === `fund-${fund}`, path);
  expect(line && fenOf(line), href).toBe(fenOf(leaf));
  return rows.filter((row) => row.fund === fund);
}

const sum = (rows: readonly { readonly fen: number }[]): number =>
  rows.reduce((all, { fen }) => all + fen, 0);

/** The rows below a node of a sum tree. Every sum on the way is added again; terms without rows are openings. */
function walk(node: Element, page: string): readonly Row[] {
  const terms = amountsIn(node);
  if (terms.length === 0) {
    if (node.attribs['href'] === undefined) return [];
    const rows = rowsBehind(node, page);
    expect(sum(rows), `${page}: ${node.attribs['href']}`).toBe(fenOf(node));
    return rows;
  }
  const fen = terms.reduce((total, term) => total + (isMinus(term) ? -1 : 1) * fenOf(term), 0);
  expect(fen, `${page}: ${DomUtils.innerText(node).slice(0, 40)}`).toBe(fenOf(node));
  return terms.flatMap((term) => walk(term, page));
}

const treesOn = (path: string): Element[] =>
  all((one) => one.attribs['class'] === 'tree', path).flatMap((tree) => amountsIn(tree));

/** The four pillars of a page's statement. */
function pillarsOn(path: string): readonly number[] {
  const [table] = all((one) => one.attribs['class'] === 'statement', path);
  return table ? amountsIn(table).map(fenOf) : [];
}

/** Numbers of rows that the stamps of a page speak of. */
const stampsOn = (path: string): readonly number[] =>
  all((one) => (one.attribs['class'] ?? '').split(' ').includes('proved'), path).map((stamp) =>
    Number(/([\d,]+) 行/.exec(DomUtils.innerText(stamp))?.[1]?.replaceAll(',', '')),
  );

function expectEachOnce(rows: readonly Row[]): void {
  expect(new Set(rows.map(({ address }) => address)).size).toBe(rows.length);
}

const lists = PAGES.filter((path) => /^disclosures\/\w+\/\d{4}-[^/]+\/index\.html$/.test(path));
const trees = PAGES.filter((path) => treesOn(path).length > 0);

describe('sum trees', () => {
  test('stand on the overview, on both tables and on every fund', () => {
    const funds = PAGES.filter((path) => /^disclosures\/funds\//.test(path));
    expect(funds.length).toBeGreaterThan(1);
    const tables = ledgerTables.map((table) => `disclosures/${table}/index.html`);
    expect(trees).toEqual([...funds, ...tables, 'disclosures/index.html'].sort());
  });

  test.each(trees)('%s: walked down to the rows, everything adds up, and no row comes twice', (path) => {
    const [tree, ...others] = treesOn(path);
    if (!tree) throw new Error(`no tree on ${path}`);
    expect(others).toEqual([]);
    const rows = walk(tree, path);
    expectEachOnce(rows);
    expect(stampsOn(path)).toContain(rows.length);
  });
});

describe('statements', () => {
  const statements = PAGES.filter((path) => pillarsOn(path).length > 0);

  test.each(statements)('%s: opening and received less paid make the closing', (path) => {
    const [opening = 0, received = 0, paid = 0, closing] = pillarsOn(path);
    expect(opening + received - paid).toBe(closing);
  });

  test('the stamp of the home page leads to a tree in which its sums are found again, down to as many rows as it says', () => {
    const [stamp] = all((one) => one.attribs['class'] === 'proved', 'index.html');
    const path = fileOf(stamp?.attribs['href'] ?? '', 'index.html');
    const [tree] = treesOn(path);
    if (!tree) throw new Error(`no tree on ${path}`);
    const [, received, paid, closing] = pillarsOn('index.html');
    expect(fenOf(tree)).toBe(closing);
    const [, income, spending] = amountsIn(tree);
    const yearOf = (node: Element | undefined, fen: number | undefined): Element => {
      const year = node && amountsIn(node).findLast((one) => fenOf(one) === fen);
      if (!year) throw new Error(`no year of ${fen} 分 on ${path}`);
      return year;
    };
    const rows = [...walk(yearOf(income, received), path), ...walk(yearOf(spending, paid), path)];
    expectEachOnce(rows);
    expect(stampsOn('index.html')).toEqual([rows.length]);
  });
});

describe('lists', () => {
  test.each(ledgerTables)('%s: all lists are below one another in the tree of the table', (table) => {
    const path = `disclosures/${table}/index.html`;
    const [tree] = treesOn(path);
    const own = lists.filter((list) => list.startsWith(`disclosures/${table}/`)).flatMap(rowsOfList);
    expect(own.length).toBeGreaterThan(100);
    expect(tree && fenOf(tree)).toBe(sum(own));
    expect(tree && walk(tree, path).length).toBe(own.length);
  });

  test('each list adds up to its total, and so do its funds', () => {
    expect(lists.length).toBeGreaterThan(20);
    for (const path of lists) {
      const rows = rowsOfList(path);
      const totals = all((one) => one.name === 'tfoot', path).map((foot) => amountsIn(foot).map(fenOf));
      for (const total of totals) expect(total, path).toEqual([sum(rows)]);
      const funds = all((one) => (one.attribs['id'] ?? '').startsWith('fund-'), path);
      expect(
        funds.reduce((all, line) => all + fenOf(line), 0),
        path,
      ).toBe(sum(rows));
      expect(stampsOn(path), path).toContain(rows.length);
    }
  });
});
