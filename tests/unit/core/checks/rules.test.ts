import { describe, expect, test } from 'vitest';
import { allRules } from '../../../../src/core/chapter/load-chapter.ts';
import { foreignPart } from '../../../../src/core/checks/article/cover.ts';
import { problemCodes } from '../../../../src/core/problems/catalogue.ts';
import { sentencesOf } from '../../../../src/core/problems/sentences.ts';
import { codesIn, loadWith, placesIn, textOf } from '../balanced.ts';

const JULY = 'data/ledgers/donations/2025-07.csv';
const JANUARY = 'data/ledgers/donations/2026-01.csv';
const BATCHES = 'data/batches.csv';
const BALANCES = 'data/balances.csv';
const FIGURES = 'data/figures.csv';
const NOTICE = 'content/notices/list-2026-01.md';

const changed = (path: string, ...pairs: [string, string][]): Record<string, string> => ({
  [path]: pairs.reduce((text, [from, to]) => text.replace(from, to), textOf(path)),
});

const fixesIn = async (changes: Record<string, string>): Promise<string[]> =>
  (await loadWith(changes)).report.problems.map((problem) => sentencesOf(problem).fix);

test('every rule names the problems that it reports, and these are problems', () => {
  for (const { codes } of [...allRules.row, ...allRules.chapter]) {
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(problemCodes).toContain(code);
  }
});

describe('a refund', () => {
  const second =
    'd-2026-01-r4,general,person,李**,masked,1,-200.00,CNY,,,,2026-01-10,wechat,wechat-main,unrestricted,,,,waived,,no,d-2025-12-r2,\n';

  test('counts with the ones before it: together they give back no more than there was', async () => {
    const changes = {
      [JANUARY]: textOf(JANUARY) + second,
      ...changed(BATCHES, ['3,3,11600.00', '4,4,11400.00']),
      ...changed(BALANCES, ['12055.28', '11855.28']),
    };
    expect(placesIn(await loadWith(changes))).toEqual([`refund-exceeds ${JANUARY}:5 G5`]);
    expect(await fixesIn(changes)).toEqual([
      '核对退款金额和 refund_of_id；退的是这一笔时，第 5 行 G 列（amount）最多写 0.00。',
    ]);
  });

  test('of a payment is no refund of a gift', async () => {
    expect(codesIn(await loadWith(changed(JANUARY, [',d-2025-12-r2,', ',p-2025-12-r1,'])))).toEqual([
      'reference-unknown',
    ]);
  });
});

describe('a list', () => {
  test('may be fuller than its register says in rows, gifts and money: told once', async () => {
    const extra =
      'd-2025-07-r6,flood,person,周**,masked,1,10.00,CNY,,,,2025-07-08,bank,bank-main,restricted,,,,waived,,no,,\n';
    const loaded = await loadWith({ [JULY]: textOf(JULY) + extra });
    expect(loaded.report.problems.map((problem) => sentencesOf(problem).found)).toEqual([
      '名单 2025-07 和登记簿对不上，名单的行数多 1 行，笔数多 1 笔，金额合计多 10.00 元。',
    ]);
  });

  test('that cannot be counted is not short of rows', async () => {
    const loaded = await loadWith({ [JULY]: textOf(JULY).replace('用于防汛抢险', '"用于防汛抢险') });
    expect(codesIn(loaded)).toEqual(['csv-quotes']);
  });

  test('of payments has no gifts to be counted, and states none', async () => {
    const line = '2,,30800.00';
    expect(codesIn(await loadWith(changed(BATCHES, [line, '2,7,30800.00'])))).toEqual(['batch-total-extra']);
  });
});

describe('a stated balance', () => {
  test('that neither follows in days nor in money is told both', async () => {
    const changes = changed(BALANCES, [
      'general-2026-02,general,2026-01-01,2026-02-28,13023.40',
      'general-2026-02,general,2026-02-01,2026-02-28,13000.00',
    ]);
    const places = placesIn(await loadWith(changes));
    expect(places).toContain(`balance-carry ${BALANCES}:4 C4`);
    expect(places).toContain(`balance-carry ${BALANCES}:4 E4`);
  });

  test('whose last day is before its first is corrected by whoever wrote it', async () => {
    const changes = changed(BALANCES, ['study,2026-01-01,2026-02-28', 'study,2026-03-01,2026-02-28']);
    expect((await fixesIn(changes))[0]).toBe(
      '核对起始和截止日期，改正写错的一个；一个月还没过完时，等月底再写。',
    );
  });
});

describe('a figure', () => {
  test('of a fund that is not there proposes the nearest, or nothing', async () => {
    const fix = (fund: string) => fixesIn(changed(FIGURES, ['gifts fund=flood', `gifts fund=${fund}`]));
    expect(await fix('floods')).toEqual([
      '在第 3 行 D 列（query）写 gifts fund=flood from=2025-07-01 to=2025-12-31。',
    ]);
    expect(await fix('emergency')).toEqual([
      '在第 3 行 D 列（query）照这个样子重写：received fund=flood from=2026-07-01 to=2026-08-31。',
    ]);
  });

  test('in yuan with too many decimals is not cut by anybody else', async () => {
    expect(await fixesIn(changed(FIGURES, ['1204500.00', '1204500.005']))).toEqual([
      '在第 5 行 C 列（value）写两位小数。',
    ]);
  });

  test('may be cited several times on one line, and the wrong one is marked', async () => {
    const twice = ':fig[60,540.50元]{id=flood-received}、:fig[60,540.00元]{id=flood-received}';
    const loaded = await loadWith({ [NOTICE]: `${textOf(NOTICE)}\n${twice}\n` });
    expect(codesIn(loaded)).toEqual(['figure-label']);
    expect(loaded.report.problems[0]?.excerpt).toEqual([
      '26 | …50元]{id=flood-received}、:fig[60,540.00元]{id=flood-received}',
      `   | ${' '.repeat(27)}${'^'.repeat(36)}`,
    ]);
  });
});

describe('running text', () => {
  const bodyWith = (words: string) => loadWith({ [NOTICE]: `${textOf(NOTICE)}\n${words}\n` });

  test.each([
    ['3元和5元', ['bare-money', 'bare-money']],
    ['1,200.50 元', ['bare-money']],
    ['3.2万元、1亿元', ['bare-money', 'bare-money']],
    ['元旦、2026年、5个', []],
    ['`3元`', []],
    ['[通知](https://example.org/3元)', []],
    ['<https://example.org>', []],
    ['3 < 5 且 7 > 5', []],
    ['<!-- 注 -->', ['raw-html']],
    ['一<br/>二<br/>三', ['raw-html']],
    [
      '好,好;好:好!好?好',
      ['text-half-width', 'text-half-width', 'text-half-width', 'text-half-width', 'text-half-width'],
    ],
    ['A,B、9:30、3,5', []],
    ['重（zhòng）要', ['text-pinyin']],
    ['重（注）要（a）', []],
    [':fig[3', ['figure-syntax']],
    [':figure', []],
  ])('of %j has %j', async (words, codes) => {
    expect(codesIn(await bodyWith(words))).toEqual(codes);
  });

  test('proposes full-width punctuation', async () => {
    const { report } = await bodyWith('好?好');
    expect(report.problems.map((problem) => sentencesOf(problem).fix)).toEqual(['改成“好？”。']);
  });

  test('is marked where it stands, the second time too', async () => {
    const { report } = await bodyWith('3元和3元');
    const marks = report.problems.map(({ excerpt }) => excerpt?.[1]?.indexOf('^'));
    expect(marks).toEqual([5, 10]);
  });

  test('in a table is found on its own line', async () => {
    const table = '| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4元 |';
    expect(placesIn(await bodyWith(table))).toEqual([`bare-money ${NOTICE}:29`]);
  });

  test('that the parser reads otherwise than it is written is told with its line alone', async () => {
    const { report } = await bodyWith('3&#20803;');
    expect(report.problems.map(({ excerpt }) => excerpt)).toEqual([['26 | 3&#20803;']]);
  });
});

describe('a drawing', () => {
  test.each([
    ['<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>', undefined],
    ['<svg><g class="a"><rect x="0" y="0" width="1" height="1"/></g></svg>\n', undefined],
    ['<svg><script>x</script></svg>', '<script>'],
    ['<svg onload="x"></svg>', '<svg onload="x">'],
    ['<svg><a href="https://example.org"></a></svg>', '<a href="https://example.org">'],
    ['<svg><image href="a.png"/></svg>', '<image href="a.png"/>'],
    ['<svg><path style="fill:red"/></svg>', '<path style="fill:red"/>'],
    ['<svg><!-- x --></svg>', '<!-- x -->'],
    ['<svg>words</svg>', 'words'],
    ['<svg><path d="M0 0"', '<path d="M0 0"'],
    ['<?xml version="1.0"?><svg></svg>', '<?xml version="1.0"?'],
    ['', '（空文件）'],
  ])('%s brings %j', (svg, part) => {
    expect(foreignPart(svg)).toBe(part);
  });

  test('with a long foreign part is told with its beginning', async () => {
    const long = `<script>${'x'.repeat(3)}</script>`.replace(
      '<script>',
      `<script src="https://example.org/${'x'.repeat(60)}">`,
    );
    const svg = textOf('content/drawings/flood-road.svg').replace('<circle', `${long}<circle`);
    const { report } = await loadWith({ 'content/drawings/flood-road.svg': svg });
    expect(report.problems.map((problem) => sentencesOf(problem).found)).toEqual([
      '题图 flood-road.svg 里有不许用的内容：<script src="https://example.org/xxxxxxx…。',
    ]);
  });
});
