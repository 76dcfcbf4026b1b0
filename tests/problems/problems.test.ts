import { describe, expect, test } from 'vitest';
import { allRules, type Loaded, type LoadOptions, loadChapter } from '../../src/core/chapter/load-chapter.ts';
import { type ProblemCode, problemCodes } from '../../src/core/problems/catalogue.ts';
import { hasErrors } from '../../src/core/problems/report.ts';
import { formatReport } from '../../src/core/problems/terminal.ts';
import { balanced, balancedIsClean, type Case, cases, codeFolders, expectedText } from './cases.ts';
import { type ChapterFiles, memorySource } from './chapter-files.ts';

const load = (files: ChapterFiles, options: Partial<LoadOptions> = {}): Promise<Loaded> =>
  loadChapter(memorySource(files), { today: '2026-04-15', ...options });

const messageOf = ({ report }: Loaded): string => `${formatReport(report, 'check')}\n`;
const codesOf = ({ report }: Loaded): Set<ProblemCode> => new Set(report.problems.map(({ code }) => code));

test('every problem code has its folder, and every folder is a code', () => {
  expect(codeFolders).toEqual([...problemCodes].sort());
});

test('the balanced chapter checks clean', async () => {
  const { chapter, report } = await load(balanced);
  expect(formatReport(report, 'check')).toBe(balancedIsClean);
  expect(chapter?.asOf).toBe('2026-03-31');
});

describe.each(cases)('$name', (one: Case) => {
  test('prints the whole message, and nothing beside it', async () => {
    const loaded = await load(one.broken, one.options);
    await expect(messageOf(loaded)).toMatchFileSnapshot(one.expectedFile);
    expect([...codesOf(loaded)]).toEqual([one.code]);
    expect(loaded.chapter === undefined).toBe(hasErrors(loaded.report));
  });

  test('passes once the remedy is applied', async () => {
    const { report, chapter } = await load(one.fixed, one.options);
    expect(formatReport(report, 'check')).toMatch(/^没有发现问题/);
    expect(chapter).toBeDefined();
  });
});

describe('a rule', () => {
  const dropped = [
    ...allRules.row.map((rule) => ({
      codes: rule.codes,
      rules: { ...allRules, row: allRules.row.filter((other) => other !== rule) },
    })),
    ...allRules.chapter.map((rule) => ({
      codes: rule.codes,
      rules: { ...allRules, chapter: allRules.chapter.filter((other) => other !== rule) },
    })),
  ];

  test.each(dropped)('that is taken out is missed by a folder of each of its codes: $codes', async (drop) => {
    for (const code of drop.codes) {
      const own = cases.filter((one) => one.code === code);
      const messages = await Promise.all(
        own.map((one) => load(one.broken, { ...one.options, rules: drop.rules })),
      );
      const missed = own.filter((one, i) => messages[i] && messageOf(messages[i]) !== expectedText(one));
      expect(missed, `no case of ${code} depends on this rule`).not.toEqual([]);
    }
  });
});

describe('the words of a message', () => {
  // A message is read by editors: it names facts, and neither blames, nor pleads, nor speaks of programs.
  const UNWANTED = /非法|无效|失败|(?<!申)请|错误的|undefined|null|NaN|\[object|schema|string|\{\??\w*[:}]/;

  test.each(cases)('of $name are plain', (one) => {
    const words = expectedText(one)
      .split('\n')
      .filter((line) => !/^\s*\d* \|/.test(line) && !line.includes(':fig'));
    expect(words.filter((line) => UNWANTED.test(line))).toEqual([]);
  });

  test.each(cases)('of $name end a sentence where they should, and once', (one) => {
    const sentences = expectedText(one).match(/^(?:规则|改法)：.*$/gm) ?? [];
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).toMatch(/[^。，；：\s][。”]$/);
  });

  /** Signs and amounts of each printed sum, in thousandths. */
  const sumsIn = (text: string): [sign: string, amount: number][][] =>
    text.split('\n\n').flatMap((problem) => {
      const terms = problem
        .split('\n')
        .flatMap((line) => /^ {3}([ \-=]) .*? (-?\d+(?:\.\d+)?)(?: {2}\S+)?$/.exec(line) ?? []);
      const sum: [string, number][] = [];
      for (let at = 0; at < terms.length; at += 3)
        sum.push([terms[at + 1] ?? '', Math.round(Number(terms[at + 2]) * 1000)]);
      return sum.length === 0 ? [] : [sum];
    });
  const summed = cases.filter((one) => sumsIn(expectedText(one)).length > 0);

  test.each(summed)('of $name print sums that add up, term by term', (one) => {
    for (const sum of sumsIn(expectedText(one))) {
      let added = 0;
      let before = '';
      for (const [sign, amount] of sum) {
        // After its result another sum begins.
        if (before === '=' && sign === ' ') added = 0;
        if (sign === '=') expect(Math.abs(added)).toBe(Math.abs(amount));
        else added += sign === '-' ? -amount : amount;
        before = sign;
      }
      expect(sum.at(-1)?.[0]).toBe('=');
    }
  });
});
