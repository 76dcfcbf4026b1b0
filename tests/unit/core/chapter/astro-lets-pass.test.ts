import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../../../src/core/problems/report.ts';
import { loadWith, placesIn, textOf } from '../balanced.ts';

const JULY = 'data/ledgers/donations/2025-07.csv';
const SITE = 'data/site.yaml';
const FUNDS = 'data/funds.csv';
const NOTICE = 'content/notices/list-2026-01.md';

/** A file of the balanced chapter with one place changed. */
function changed(path: string, from: string, to: string): Record<string, string> {
  const text = textOf(path);
  if (text.split(from).length !== 2) throw new Error(`not once in ${path}: ${from}`);
  return { [path]: text.replace(from, to) };
}

// Each of these ends with exit code 0 and a published page in plain Astro 7, most with a wrong or empty total.
describe('what plain Astro lets pass stops here, with its place:', () => {
  const amountIs = (text: string) => changed(JULY, ',300.00,', `,${text},`);

  test.each<[string, Record<string, string | undefined>, string]>([
    ['a row with a cell too many', changed(JULY, '1,300.00,CNY', '1,3,00.00,CNY'), `row-width ${JULY}:4`],
    [
      'a row with a cell too few',
      changed(JULY, 'r3,flood,anonymous,', 'r3,anonymous,'),
      `row-width ${JULY}:4`,
    ],
    ['a list without its file', { [JULY]: undefined }, 'batch-file-missing data/batches.csv:2 A2'],
    ['a register without its file', { [FUNDS]: undefined }, `file-missing ${FUNDS}`],
    ['settings without their file', { [SITE]: undefined }, `file-missing ${SITE}`],
    ['a row without id', changed(JULY, 'd-2025-07-r3,', ','), `cell-empty ${JULY}:4 A4`],
    ['two rows with one id', changed(JULY, 'd-2025-07-r3,', 'd-2025-07-r2,'), `id-duplicate ${JULY}:4 A4`],
    ['two records with one id', changed(FUNDS, '\nstudy,', '\nflood,'), `id-duplicate ${FUNDS}:4 A4`],
    ['a reference to nothing', changed(JULY, 'r3,flood,', 'r3,nowhere,'), `reference-unknown ${JULY}:4 B4`],
    ['an amount that is empty', amountIs(''), `cell-empty ${JULY}:4 G4`],
    ['an amount that is a space', amountIs(' '), `amount-format ${JULY}:4 G4`],
    ['an amount with an exponent, 1e3', amountIs('1e3'), `amount-format ${JULY}:4 G4`],
    ['a hexadecimal amount, 0x10', amountIs('0x10'), `amount-format ${JULY}:4 G4`],
    ['an amount of letters, abc', amountIs('abc'), `amount-format ${JULY}:4 G4`],
    ['an amount beyond all numbers', amountIs('Infinity'), `amount-format ${JULY}:4 G4`],
    [
      'a day that is not in the calendar',
      changed(JULY, '2025-07-22', '2024-02-31'),
      `date-format ${JULY}:4 L4`,
    ],
    [
      'such a day in settings, unquoted',
      changed(SITE, '"2026-03-31"', '2024-02-31'),
      `date-format ${SITE}:7 as_of`,
    ],
    [
      'such a day in front matter, unquoted',
      changed(NOTICE, '    on: "2026-02-04"', '    on: 2024-02-31'),
      `date-format ${NOTICE}:21 reviews.2.on`,
    ],
    [
      'a column that nobody reads',
      changed(FUNDS, ',rule_document_id', ',rule_documents'),
      `header-unknown ${FUNDS}:1 H1`,
    ],
    ['a field that nobody reads', changed(SITE, 'motto:', 'slogan:'), `field-unknown ${SITE}:3 slogan`],
    [
      'front matter that is no YAML',
      changed(NOTICE, 'kind: notice', 'kind: "notice'),
      `yaml-syntax ${NOTICE}:3`,
    ],
    [
      'an article of another kind of file',
      { 'content/news/a.mdx': '# a' },
      'file-unknown content/news/a.mdx',
    ],
  ])('%s', async (_, changes, place) => {
    const loaded = await loadWith(changes);
    expect(loaded.chapter).toBeUndefined();
    expect(hasErrors(loaded.report)).toBe(true);
    expect(placesIn(loaded)).toContain(place);
  });

  test('several files that are no YAML, all of them and not only the first', async () => {
    const loaded = await loadWith({
      ...changed(SITE, 'motto: "', 'motto: @'),
      ...changed('data/organization.yaml', 'legal_form: "', 'legal_form: a: "'),
      ...changed(NOTICE, 'source: "', 'source: @'),
      ...changed('content/pages/about.md', 'title: "关于我们"', 'title: [关于我们'),
    });
    expect(placesIn(loaded)).toEqual([
      'yaml-syntax content/notices/list-2026-01.md:7',
      'yaml-syntax content/pages/about.md:3',
      'yaml-syntax data/organization.yaml:4',
      'yaml-syntax data/site.yaml:3',
    ]);
  });
});

test('a day in YAML may stand without quotes, and is that day', async () => {
  const { chapter } = await loadWith(changed(SITE, '"2026-03-31"', '2026-03-31'));
  expect(chapter?.asOf).toBe('2026-03-31');
});
