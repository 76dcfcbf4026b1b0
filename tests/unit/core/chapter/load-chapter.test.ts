import { describe, expect, test } from 'vitest';
import { allRules } from '../../../../src/core/chapter/load-options.ts';
import { demonstrationLeftRule } from '../../../../src/core/checks/chapter/demonstration-left.ts';
import { codesIn, loadWith, placesIn, textOf } from '../balanced.ts';

const NOTICE = 'content/notices/list-2026-01.md';
const SITE = 'data/site.yaml';
const JULY = 'data/ledgers/donations/2025-07.csv';

describe('a chapter', () => {
  test('has all that was read, and nothing of drafts and later days', async () => {
    const loaded = await loadWith({
      'content/news/draft.md': textOf('content/news/flood-aid-2025.md').replace(
        'kind: aid',
        'kind: aid\ndraft: true',
      ),
      'content/news/later.md': textOf(NOTICE).replace('2026-02-04 17:00', '2026-04-01 00:00'),
    });
    const { chapter } = loaded;
    expect(codesIn(loaded)).toEqual(['article-held']);
    expect(chapter?.news.map(({ slug }) => slug)).toEqual([
      'flood-aid-2025',
      'review-meeting-2026',
      'list-2026-01',
    ]);
    expect(chapter?.pages.map(({ slug }) => slug)).toEqual(['about', 'give']);
    expect([...(chapter?.drawings.keys() ?? [])]).toEqual(['flood-road.svg']);
    expect(chapter?.documents).toHaveLength(2);
    expect(chapter?.figures).toHaveLength(7);
    expect(chapter?.summaries).toHaveLength(12);
    expect(chapter?.site.name).toBe('示例县红十字会');
  });

  test('may have drafts that are not reviewed and not written yet', async () => {
    const draft = textOf(NOTICE)
      .replace('kind: notice', 'kind: notice\ndraft: true')
      .replace(/reviews:\n(?: .*\n)+/, 'reviews: []\n')
      .replace(/\n2026年.*\n/, '\n');
    expect(codesIn(await loadWith({ [NOTICE]: draft }))).toEqual([]);
  });

  test('with an error is not handed on; with a warning it is', async () => {
    const warned = await loadWith({ [NOTICE]: `${textOf(NOTICE)}\n歡（huān）迎。\n` });
    expect(codesIn(warned)).toEqual(['text-pinyin']);
    expect(warned.chapter).toBeDefined();
    const wrong = await loadWith({ [NOTICE]: `${textOf(NOTICE)}\n<b>好</b>\n` });
    expect(codesIn(wrong)).toEqual(['raw-html']);
    expect(wrong.chapter).toBeUndefined();
  });

  test('reports all that is wrong in all its files at once, in the order of files', async () => {
    const loaded = await loadWith({
      [JULY]: textOf(JULY).replace(',200.00,', ',200,').replace('王**', '王示'),
      'data/funds.csv': textOf('data/funds.csv').replace('2026-01-05', '2026-1-5'),
      [SITE]: textOf(SITE).replace('scope: "own"', 'scope: "ours"'),
      [NOTICE]: textOf(NOTICE).replace('section: notices', 'section: x'),
      'content/pages/about.md': 'about',
    });
    expect(placesIn(loaded)).toEqual([
      'code-unknown content/notices/list-2026-01.md:4 section',
      'front-matter-missing content/pages/about.md:1',
      'date-format data/funds.csv:4 E4',
      'amount-format data/ledgers/donations/2025-07.csv:2 G2',
      'code-unknown data/site.yaml:8 scope',
    ]);
  });

  test('keeps no more than fifty excerpts of one problem in one file', async () => {
    const header = textOf(JULY).split('\n')[0];
    const rows = Array.from({ length: 60 }, (_, i) => `d-2025-07-r${i + 1},x`);
    const { report } = await loadWith({ [JULY]: `${[header, ...rows].join('\n')}\n` });
    expect(report.problems.filter(({ code }) => code === 'row-width')).toHaveLength(60);
    expect(report.problems.filter(({ excerpt }) => excerpt)).toHaveLength(50 + 1);
  });

  test('tells what it is reading', async () => {
    const steps: string[] = [];
    await loadWith({}, { progress: (what, done, of) => steps.push(`${what} ${done}/${of}`) });
    expect(steps).toEqual(Array.from({ length: 13 }, (_, i) => `名单 ${i}/12`));
  });
});

describe('the day up to which records count', () => {
  // Only its day matters here, not that its telephones are invented.
  const chapter = allRules.chapter.filter((rule) => rule !== demonstrationLeftRule);
  const invented = { today: '2026-04-01', rules: { ...allRules, chapter } };
  const real = textOf(SITE).replace('demonstration: true\nas_of: "2026-03-31"\n', 'demonstration: false\n');

  test('is the one that is asked for', async () => {
    expect((await loadWith({}, { asOf: '2026-03-05' })).report.problems.map(({ at }) => at.cell)).toEqual(
      Array(3)
        .fill('G4')
        .map((_, i) => `G${4 + i}`),
    );
    expect((await loadWith({}, { asOf: '2026-03-06' })).chapter?.asOf).toBe('2026-03-06');
  });

  test('is else the demonstration’s own, and for a real chapter today', async () => {
    expect((await loadWith({}, { today: '2030-01-01' })).chapter?.asOf).toBe('2026-03-31');
    expect((await loadWith({ [SITE]: real }, invented)).chapter?.asOf).toBe('2026-04-01');
  });

  test('of a chapter that is no demonstration is not its settings’', async () => {
    const stated = textOf(SITE).replace('demonstration: true', 'demonstration: false');
    expect((await loadWith({ [SITE]: stated }, invented)).chapter?.asOf).toBe('2026-04-01');
  });

  test('is not held against records while the settings cannot be read', async () => {
    const loaded = await loadWith(
      { [SITE]: textOf(SITE).replace('motto: "', 'motto: @') },
      { today: '2020-01-01' },
    );
    expect(codesIn(loaded)).toEqual(['yaml-syntax']);
  });
});

describe('what follows from another problem is not told:', () => {
  test('a fund is not unknown while its register has a fault', async () => {
    const loaded = await loadWith({
      'data/funds.csv': textOf('data/funds.csv').replace(
        'flood,防汛救灾基金,restricted',
        'flood,防汛救灾基金,x',
      ),
    });
    expect(placesIn(loaded)).toEqual(['code-unknown data/funds.csv:3 C3']);
  });

  test('an account is not unknown while the organization has a fault', async () => {
    const organization = 'data/organization.yaml';
    const loaded = await loadWith({ [organization]: textOf(organization).replace('email:', 'e_mail:') });
    expect(placesIn(loaded)).toEqual(['field-unknown data/organization.yaml:13 e_mail']);
  });

  test('a list is not short of a row that could not be read', async () => {
    const loaded = await loadWith({ [JULY]: textOf(JULY).replace('d-2025-07-r3', 'd-2025-07-3') });
    expect(placesIn(loaded)).toEqual([`row-id-format ${JULY}:4 A4`]);
  });

  test('a lost row is told once of its list, with the number that is missing', async () => {
    const loaded = await loadWith({ [JULY]: textOf(JULY).replace(/d-2025-07-r3.*\n/, '') });
    expect(placesIn(loaded)).toEqual(['batch-total data/batches.csv:2 G2', `row-id-gap ${JULY}`]);
  });

  test('books and figures are not held against a list that is not sound', async () => {
    for (const [from, to, code] of [
      ['2025-07-31', '2025-08-31', 'date-outside-batch'],
      ['r3,flood,', 'r3,floods,', 'reference-unknown'],
      ['d-2025-07-r3', 'd-2025-06-r3', 'row-id-foreign'],
    ] as const)
      expect(codesIn(await loadWith({ [JULY]: textOf(JULY).replace(from, to) }))).toEqual([code]);
  });
});

describe('a register that is repeated', () => {
  test('in two tables is two lists', async () => {
    expect(codesIn(await loadWith())).toEqual([]);
  });
});
