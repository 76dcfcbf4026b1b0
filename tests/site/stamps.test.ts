import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { ARTICLES, fileOf, PAGES, PATHS } from './dist.ts';
import { all, type Element } from './elements.ts';

// Read from the finished pages alone: what stands beside each other is alike, or a note says in what it is not (F4, F6).

const hasClass = (name: string) => (element: Element) =>
  (element.attribs['class'] ?? '').split(' ').includes(name);
const wordsOf = (element: Element): string => DomUtils.innerText(element).replace(/\s+/g, ' ').trim();
const within = (element: Element, test: (one: Element) => boolean): Element[] =>
  DomUtils.findAll(test, element.children);

/** Notes that stand in an element. */
const notesIn = (element: Element): string => within(element, hasClass('unlike')).map(wordsOf).join('');

/** Different ones. */
const kinds = (texts: readonly (string | undefined)[]): number =>
  new Set(texts.filter((text) => text !== undefined)).size;

const SCOPE = /本级|含基金会|全系统/;
const AS_OF = /截至 \d{4} 年 \d{1,2} 月 \d{1,2} 日/;
const main = (path: string): Element => all((one) => one.name === 'main', path)[0] as Element; // every page has one

describe('figures with unlike stamps', () => {
  const cited = PAGES.flatMap((path) => all(hasClass('cited'), path).map((list) => ({ path, list })));

  test.each(cited)('$path: those that its text cites say in what they differ', ({ list }) => {
    const lines = within(list, (one) => one.name === 'li').map(wordsOf);
    expect(lines.filter((line) => !SCOPE.test(line))).toEqual([]);
    const note = list.parent && 'children' in list.parent ? notesIn(list.parent as Element) : ''; // a list stands in an element
    const scopes = kinds(lines.map((line) => SCOPE.exec(line)?.[0]));
    const days = kinds(lines.map((line) => AS_OF.exec(line)?.[0]));
    const money = kinds(lines.map((line) => String(/^\D*[\d,.]+\s?[万亿]?\s?元/.test(line))));
    expect(note.includes('口径不一样')).toBe(scopes > 1);
    if (days > 1) expect(note).toContain('截至的日子不一样');
    if (money > 1) expect(note).toContain('单位不一样');
  });

  test('are found in articles at all', () => {
    const noted = cited.filter(({ path, list }) => {
      const around = list.parent as Element; // a list stands in an element
      return ARTICLES.includes(path) && notesIn(around) !== '';
    });
    expect(noted.length).toBeGreaterThan(4);
  });

  const stamped = PAGES.filter((path) => all(hasClass('scope'), path).length > 1);

  test.each(stamped)('%s: its several stamps are alike, or a note says in what they differ', (path) => {
    const stamps = all(hasClass('scope'), path).map((stamp) =>
      within(stamp, (one) => one.name === 'dd').map(wordsOf),
    );
    const note = notesIn(main(path));
    for (const [at, words] of ['口径不一样', '截至的日子不一样', '单位不一样'].entries())
      if (kinds(stamps.map((stamp) => stamp[at])) > 1) expect(note).toContain(words);
  });

  test('stand in tables of years only with a note, where one of the years is not over', () => {
    const partial = /\d{4} 年(?:前 \d+ 个月| 1 月 1 日至 (?!12 月 31 日))/;
    const tables = PAGES.flatMap((path) =>
      all((one) => one.name === 'table', path).map((table) => ({ path, table })),
    ).filter(({ table }) => {
      const heads = within(table, (one) => one.name === 'th' && one.attribs['scope'] === 'row').map(wordsOf);
      return heads.some((head) => partial.test(head)) && heads.some((head) => /^\d{4} 年$/.test(head));
    });
    expect(tables.length).toBeGreaterThan(5);
    for (const { path, table } of tables) {
      let around: Element | null = table;
      while (around && notesIn(around) === '' && around.name !== 'section')
        around = around.parent && 'attribs' in around.parent ? around.parent : null;
      expect(around && notesIn(around), path).toContain('不满一年');
    }
  });
});

describe('a table', () => {
  const tables = PAGES.flatMap((path) =>
    all((one) => one.name === 'table', path).map((table) => ({ path, table })),
  );
  /** What is said in another unit beside the exact figure is in small letters and says so. */
  const exact = (table: Element): string => wordsOf(table).replaceAll(/(?:约|合) [−\d.,]+ 万元/g, '');

  test('of amounts in 元 holds none in 万元', () => {
    expect(tables.length).toBeGreaterThan(100);
    const mixed = tables.filter(
      ({ table }) =>
        /\d\s?万元/.test(exact(table)) && /\d\.\d{2}(?!\d|\s?[万%])|单位：元|\d\s?元/.test(exact(table)),
    );
    expect(mixed.map(({ path, table }) => `${path}: ${wordsOf(table).slice(0, 60)}`)).toEqual([]);
  });

  test('beside a chart leads from its amounts to where they are added up', () => {
    const charts = PAGES.flatMap((path) => all(hasClass('chart'), path).map((chart) => ({ path, chart })));
    const links = charts.flatMap(({ path, chart }) =>
      within(chart, (one) => one.name === 'a').map((link) => fileOf(link.attribs['href'] ?? '', path)),
    );
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((path) => !PATHS.includes(path))).toEqual([]);
  });
});

test('a ratio that a text cites leads to its numerator and its denominator', () => {
  const [line] = all((one) => one.attribs['id'] === 'fig-own-2026-used-share', 'about/index.html');
  const sides = line
    ? within(line, (one) => one.name === 'a').map((one) => [wordsOf(one), one.attribs['href']])
    : [];
  expect(sides.map(([words]) => words).slice(0, 2)).toEqual([
    expect.stringMatching(/^分子：用出 [\d,]+\.\d{2} 元$/),
    expect.stringMatching(/^分母：收到 [\d,]+\.\d{2} 元$/),
  ]);
  expect(sides.map(([, href]) => fileOf(href ?? '', 'about/index.html')).slice(0, 2)).toEqual([
    'disclosures/disbursements/index.html',
    'disclosures/donations/index.html',
  ]);
});
