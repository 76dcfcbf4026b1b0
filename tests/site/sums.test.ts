import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { moneyTables } from '../../src/core/values/record-id.ts';
import { fileOf, PAGES } from './dist.ts';
import { all, type Element, isMinus, isRow, nearest } from './elements.ts';

// Sums are added again here from the finished pages alone, as a reader could: no code of the site takes part.

const fenOf = (element: Element): number => Number(element.attribs['data-fen']);

const amountsIn = (element: Element): Element[] => nearest(element, 'data-fen');

interface Row {
  /** Where the row stands: page and number. */
  readonly address: string;
  readonly fund: string;
  readonly project: string;
  readonly campaign: string;
  readonly fen: number;
}

/** Rows on all pages of a list. */
function rowsOfList(first: string): readonly Row[] {
  const folder = first.replace(/index\.html$/, '');
  const further = new RegExp(`^${folder}\\d+/index\\.html$`);
  return [first, ...PAGES.filter((path) => further.test(path))].flatMap((path) =>
    all(isRow, path).map((row) => ({
      address: `${path}#${row.attribs['id']}`,
      fund: row.attribs['data-fund'] ?? '',
      project: row.attribs['data-project'] ?? '',
      campaign: row.attribs['data-campaign'] ?? '',
      // Goods that could not be measured have no amount.
      fen: Number(row.attribs['data-fen'] ?? 0),
    })),
  );
}

/** Rows behind the link of a leaf: those of a list, or of one fund, project or campaign in it, which the list then sums up in a line of its own. */
function rowsBehind(leaf: Element, from: string): readonly Row[] {
  const href = leaf.attribs['href'] ?? '';
  const path = fileOf(href, from);
  const rows = rowsOfList(path);
  const part = /#((fund|project|campaign)-(.+))$/.exec(href);
  if (!part) return rows;
  const [, anchor, by, id] = part;
  const [line] = all((one) => one.attribs['id'] === anchor, path);
  expect(line && fenOf(line), href).toBe(fenOf(leaf));
  return rows.filter((row) => Reflect.get(row, by ?? '') === id);
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

const lists = PAGES.filter((path) => /^disclosures\/[\w-]+\/\d{4}-[^/]+\/index\.html$/.test(path));
const moneyLists = lists.filter((path) =>
  moneyTables.some((table) => path.startsWith(`disclosures/${table}/`)),
);
const trees = PAGES.filter((path) => treesOn(path).length > 0);

/** The part of a page with an anchor: the section that its heading names. */
const partOf = (path: string, anchor: string): Element | undefined =>
  all((one) => one.name === 'section' && one.attribs['aria-labelledby'] === anchor, path)[0];

/** Lists and years that a table of a page leads to. */
const leadsOf = (part: Element): string[] =>
  DomUtils.findAll((one) => one.name === 'a' && one.attribs['href'] !== undefined, part.children).map(
    (link) => link.attribs['href'] ?? '',
  );

/** The rows that a stamp stands on, found by its link as a reader would: a list, a tree, or a table of lists. */
function rowsFrom(href: string, from: string): readonly Row[] {
  const path = fileOf(href, from);
  if (lists.includes(path)) return rowsOfList(path);
  // The page of a year is its lists.
  const anchor = /#(.+)$/.exec(href)?.[1] ?? (/\/\d{4}\/$/.test(href) ? 'lists' : undefined);
  const part = anchor === undefined ? undefined : partOf(path, anchor);
  const inPart = part ? DomUtils.findAll((one) => one.attribs['class'] === 'tree', part.children) : [];
  const [root] = inPart.length > 0 ? inPart.flatMap((tree) => amountsIn(tree)) : treesOn(path);
  if (root) return walk(root, path);
  if (!part) throw new Error(`${from}: nothing to add up behind ${href}`);
  return leadsOf(part).flatMap((lead) => rowsFrom(lead, path));
}

/** What is counted in pieces and litres is walked in a test of its own. */
const IN_KINDS = /^disclosures\/goods\//;
const stamped = PAGES.filter((path) => stampsOn(path).length > 0);

describe('stamps', () => {
  test('stand on lists, years, tables, funds, projects, campaigns and audits', () => {
    const kinds = ['campaigns/', 'projects/', 'disclosures/funds/', 'disclosures/audits/'];
    for (const kind of [...kinds, ...moneyTables.map((table) => `disclosures/${table}/`)])
      expect(stamped.filter((path) => path.startsWith(kind)).length, kind).toBeGreaterThan(1);
  });

  // The front page shows this year, and leads to a tree that holds the years before too: it has a test of its own.
  test.each(stamped.filter((path) => path !== 'index.html' && !lists.includes(path) && !IN_KINDS.test(path)))(
    '%s: what the stamp leads to has as many rows as it says, none twice, and adds up',
    (path) => {
      for (const stamp of all((one) => (one.attribs['class'] ?? '') === 'proved', path)) {
        const rows = rowsFrom(stamp.attribs['href'] ?? '', path);
        expectEachOnce(rows);
        expect(stampsOn(path)).toContain(rows.length);
      }
    },
  );

  test('of a year stand on lists that make up the amount that it shows', () => {
    const years = stamped.filter((path) => /^disclosures\/\w+\/\d{4}\/index\.html$/.test(path));
    expect(years.length).toBeGreaterThan(3);
    for (const path of years) {
      const [grand] = all((one) => one.attribs['class'] === 'grand', path);
      const shown = /[\d,]+\.\d{2}/.exec(grand ? DomUtils.innerText(grand) : '')?.[0].replace(/[,.]/g, '');
      expect(Number(shown), path).toBe(sum(rowsFrom('#lists', path)));
    }
  });
});

describe('sum trees', () => {
  test('stand on the overview, on both tables, on every fund, campaign and audit', () => {
    const pages = PAGES.filter((path) =>
      /^(?:disclosures\/funds|disclosures\/audits|campaigns)\/[^/]+\/index\.html$/.test(path),
    );
    expect(pages.length).toBeGreaterThan(3);
    const tables = moneyTables.map((table) => `disclosures/${table}/index.html`);
    for (const path of [...pages, ...tables, 'disclosures/index.html']) expect(trees).toContain(path);
  });

  test.each(trees)('%s: walked down to the rows, everything adds up, and no row comes twice', (path) => {
    for (const tree of treesOn(path)) expectEachOnce(walk(tree, path));
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
  test.each(moneyTables)('%s: all lists are below one another in the tree of the table', (table) => {
    const path = `disclosures/${table}/index.html`;
    const [tree] = treesOn(path);
    const own = lists.filter((list) => list.startsWith(`disclosures/${table}/`)).flatMap(rowsOfList);
    expect(own.length).toBeGreaterThan(100);
    expect(tree && fenOf(tree)).toBe(sum(own));
    expect(tree && walk(tree, path).length).toBe(own.length);
  });

  test('each list adds up to its total, and so do its funds', () => {
    expect(moneyLists.length).toBeGreaterThan(20);
    for (const path of moneyLists) {
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
