import { describe, expect, test } from 'vitest';
import { type Loaded, loadChapter } from '../src/core/chapter/load-chapter.ts';
import type { ProblemCode } from '../src/core/problems/catalogue.ts';
import { hasErrors } from '../src/core/problems/report.ts';
import { formatReport } from '../src/core/problems/terminal.ts';
import { figureValue } from '../src/core/prose/figure-value.ts';
import { decimalText } from '../src/core/values/decimal.ts';
import { balanced, balancedIsClean, type Case, cases } from './problems/cases.ts';
import { type ChapterFiles, memorySource, withFiles } from './problems/chapter-files.ts';

// Failures that happened to real chapters, by their numbers in the field's list, built again in the balanced chapter.

const load = (files: ChapterFiles): Promise<Loaded> =>
  loadChapter(memorySource(files), { today: '2026-04-15' });
const text = (path: string): string => new TextDecoder().decode(balanced.get(path));

/** What a case's folder says when it is loaded, before and after the remedy. */
async function told(name: string) {
  const one: Case | undefined = cases.find((other) => other.name === name);
  if (!one) throw new RangeError(`no case ${name}`);
  const [broken, fixed] = await Promise.all([load(one.broken), load(one.fixed)]);
  return { broken, words: formatReport(broken.report, 'build'), fixed: formatReport(fixed.report, 'build') };
}

/** Each failure that a folder holds: the decisive numbers in the order in which the message tells them. */
const stopped: readonly (readonly [what: string, folder: string, numbers: readonly string[]])[] = [
  ['F1: 36,000 masks in, 16,000 and 16,000 out', 'goods-balance/masks-2020', ['36000', '16000', '4000']],
  ['F2: an audited total a hundred times the lists', 'audit-agrees/all', ['6936390.00', '-6867026.10']],
  ['F4: an amount in 万元 in a column in 元', 'amount-format/wan', ['0.61万元', '6100.00']],
  ['F5: a gift before its campaign', 'campaign-date/gift', ['2025-07-21', '2025-07-25']],
  ['F6: one figure, one scope, one day, two values', 'same-figure/figures', ['32300', '33200', '900']],
  ['F7: one amount, one purpose, ten times the people', 'count-copied/people', ['15000.00', '300', '30']],
  ['F7: one amount, one kind of goods, ten times as many', 'count-copied/goods', ['17000.00', '200', '20']],
  ['F8: a report that differs from the books', 'statement-ledger', ['60540.50', '60573.57', '33.07']],
  ['F8: a contract above its winning bid', 'procurement-price/above', ['7076.86', '9500.00', '34.24%']],
  ['F18: a typed percentage', 'figure-fields/percent-own', ['91', '没有写出分子和分母']],
];

describe('a chapter is not built with', () => {
  test.each(stopped)('%s; corrected, it is', async (_, folder, numbers) => {
    const { broken, words, fixed } = await told(folder);
    expect(broken.chapter).toBeUndefined();
    expect(hasErrors(broken.report)).toBe(true);
    expect(words).toMatch(new RegExp(numbers.map(RegExp.escape).join('[^]*')));
    expect(words).toMatch(/网站没有生成。$/);
    expect(fixed).toMatch(/^没有发现问题/);
  });
});

const JANUARY = 'data/ledgers/donations/2026-01.csv';
const PAID = 'data/ledgers/disbursements/2026-02.csv';
const BATCHES = 'data/batches.csv';
const BALANCES = 'data/balances.csv';
const AUDITS = 'data/audits.csv';
const PROGRESS = 'data/project-progress.csv';

/** Texts of files that are others: path, then what stands there and what stands there instead. */
type Typed = Readonly<Record<string, readonly (readonly [string, string])[]>>;

function typed(changes: Typed): ChapterFiles {
  const files = Object.entries(changes).map(([path, pairs]) => {
    const changed = pairs.reduce((all, [from, to]) => {
      expect(all).toContain(from);
      return all.replace(from, to);
    }, text(path));
    return [path, changed] as const;
  });
  return withFiles(balanced, Object.fromEntries(files));
}

/** A chapter with other texts is built. */
async function expectBuilt(changes: Typed) {
  const { chapter, report } = await load(typed(changes));
  expect(formatReport(report, 'check')).toMatch(/^没有发现问题/);
  return chapter;
}

/** Codes that stop a chapter with other texts. */
async function codesWith(changes: Typed) {
  const { chapter, report } = await load(typed(changes));
  expect(chapter).toBeUndefined();
  return { codes: new Set<ProblemCode>(report.problems.map(({ code }) => code)), report };
}

const GIFT = (amount: string): string =>
  `\nd-2026-01-r4,general,person,孙**,masked,1,${amount},CNY,,,,2026-01-21,wechat,wechat-main,unrestricted,,,,waived,,no,,\nd-2026-01-r3`;

/** One gift more in January: as the list has it, and as list, total and balance are when they say so too. */
const oneGift = (listed: string, { total, closing }: { total: string; closing: string }): Typed => ({
  [JANUARY]: [['\nd-2026-01-r3', GIFT(listed)]],
  [BATCHES]: [[',3,3,11600.00,', `,4,4,${total},`]],
  [BALANCES]: [[',13023.40,12055.28,', `,13023.40,${closing},`]],
});

describe('F2: a 0 too many', () => {
  const right = { total: '12300.00', closing: '12755.28' };

  test('in a list differs from the total that a second person typed, by 6,300', async () => {
    const { codes, report } = await codesWith(oneGift('7000.00', right));
    expect([...codes]).toEqual(['batch-total']);
    expect(formatReport(report, 'build')).toContain('金额合计多 6300.00 元');
  });

  test('in list and total alike differs from the balance, by 6,300', async () => {
    const { codes, report } = await codesWith(oneGift('7000.00', { ...right, total: '18600.00' }));
    expect([...codes]).toEqual(['period-balance']);
    expect(formatReport(report, 'build')).toContain('账面少 6300.00 元');
  });

  test('in a report is told by the books: 693,639.00 where they say 69,363.90, 624,275.10 too much', async () => {
    const { codes, report } = await codesWith({ [AUDITS]: [[',69363.90,', ',693639.00,']] });
    expect([...codes]).toEqual(['audit-agrees']);
    expect(formatReport(report, 'build')).toContain('审定收入多 624275.10 元');
  });

  test('corrected to 700.00, it is built', () => expectBuilt(oneGift('700.00', right)));
});

describe('F4: a payment of 300 元 in a list', () => {
  const payment = (amount: string): Typed => ({
    [PAID]: [
      [
        '\np-2026-02-r2',
        `\np-2026-02-r4,2026-02-20,study,study-grants,persons-summary,困难学生,1,示例县,${amount},助学金,restricted,d-2026-01-r1,,示红〔2026〕5号,,,\np-2026-02-r2`,
      ],
    ],
    [BATCHES]: [[',3,,7050.00,', ',4,,7350.00,']],
    [BALANCES]: [[',0.00,6100.00,', ',0.00,5800.00,']],
    [PROGRESS]: [[',6000.00,', ',6300.00,']],
  });

  test('that is typed as 0.03, in 万元, differs from the total by 299.97', async () => {
    const { codes, report } = await codesWith(payment('0.03'));
    expect([...codes]).toEqual(['batch-total']);
    expect(formatReport(report, 'build')).toContain('金额合计少 299.97 元');
  });

  test('corrected to 300.00, it is built', () => expectBuilt(payment('300.00')));
});

test('F7: what one person cost far from all others is told as a warning, and stays in public until somebody explains it', async () => {
  const { broken, words, fixed } = await told('unit-cost/people');
  expect(words).toContain('每人 200.00 元，同一项目其他 4 笔在每人 20.00 元和 21.00 元之间');
  expect(broken.chapter?.warnings.map(({ code, subject }) => [code, subject])).toEqual([
    ['unit-cost', 'p-2026-02-r8'],
  ]);
  expect(fixed).toMatch(/^没有发现问题/);
});

test('F18: a percentage that names both of its sides is divided from the books', async () => {
  const one = cases.find(({ name }) => name === 'figure-fields/percent-own');
  const { chapter } = await load(one?.fixed ?? balanced);
  const figure = chapter?.registers.figures.find(({ id }) => id === 'programme-share');
  const share = chapter && figure && figureValue(figure, chapter.ledger);
  // 40,300.00 paid of 69,363.90 received.
  expect(share && decimalText(share.value)).toBe('58.1');
});

// That every row checked stands on its list’s page and in its download: tests/site/{lookup,sums,exports}.test.ts.
describe('F19: what is small or nothing is published all the same', () => {
  test('a gift of 0.10 that is left out of the total is missed there; counted, it is built', async () => {
    const { codes, report } = await codesWith(oneGift('0.10', { total: '11600.00', closing: '12055.38' }));
    expect([...codes]).toEqual(['batch-total']);
    expect(formatReport(report, 'build')).toContain('金额合计多 0.10 元');
    await expectBuilt(oneGift('0.10', { total: '11600.10', closing: '12055.38' }));
  });

  test('a month without gifts is a list of 0 rows, and its file may not be left out', async () => {
    const { chapter, report } = await load(balanced);
    expect(formatReport(report, 'check')).toBe(balancedIsClean);
    const empty = chapter?.ledger.batches
      .filter(({ rows }) => rows === 0)
      .map(({ id, table }) => `${table}/${id}`);
    expect(empty).toEqual(['donations/2025-08', 'goods-received/2025-10']);
    const without = await load(withFiles(balanced, { 'data/ledgers/donations/2025-08.csv': undefined }));
    expect(without.chapter).toBeUndefined();
    expect(without.report.problems.map(({ code }) => code)).toEqual(['batch-file-missing']);
  });
});
