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

const LIST = 'data/ledgers/donations/2025-07.csv';
const BATCHES = 'data/batches.csv';
const PAID = 'data/ledgers/disbursements/2025-09.csv';

/** Codes that stop a chapter in which some text of some files is another. */
async function codesWith(changes: Readonly<Record<string, readonly [string, string]>>) {
  const files = Object.entries(changes).map(([path, [from, to]]) => {
    expect(text(path)).toContain(from);
    return [path, text(path).replace(from, to)] as const;
  });
  const { chapter, report } = await load(withFiles(balanced, Object.fromEntries(files)));
  expect(chapter).toBeUndefined();
  return { codes: new Set<ProblemCode>(report.problems.map(({ code }) => code)), report };
}

describe('F2: a 0 too many', () => {
  const gift = { [LIST]: [',50000.00,', ',500000.00,'] } as const;

  test('in a list differs from the total that a second person typed', async () => {
    const { codes, report } = await codesWith(gift);
    expect(codes).toContain('batch-total');
    expect(formatReport(report, 'build')).toContain('450000.00');
  });

  test('in list and total alike differs from the balance and from what the auditor signed', async () => {
    const { codes } = await codesWith({ ...gift, [BATCHES]: [',59740.50,', ',509740.50,'] });
    expect(codes).not.toContain('batch-total');
    expect([...codes]).toEqual(expect.arrayContaining(['period-balance', 'audit-agrees']));
  });
});

test('F4: a payment of 30,000 元 that is typed as 3.00, in 万元, differs from the total by 29,997', async () => {
  const { codes, report } = await codesWith({ [PAID]: [',30000.00,', ',3.00,'] });
  expect(codes).toContain('batch-total');
  expect(formatReport(report, 'build')).toContain('29997.00');
});

test('F7: another project’s number is told by what one person cost, and stays in public until somebody explains it', async () => {
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
  test('a gift of 0.10 counts like any other', async () => {
    const { codes, report } = await codesWith({
      [LIST]: [
        '\nd-2025-07-r2',
        '\nd-2025-07-r6,general,person,王**,masked,1,0.10,CNY,,,,2025-07-04,wechat,wechat-main,unrestricted,,,,waived,,no,,\nd-2025-07-r2',
      ],
    });
    expect([...codes]).toContain('batch-total');
    expect(formatReport(report, 'build')).toContain('59740.60');
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
