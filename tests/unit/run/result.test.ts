import { expect, test } from 'vitest';
import { readHtmlValidate, readPlaywright, readVitest, single } from '../../run/result.ts';

const vitest = (numPassedTests: number, numFailedTests: number, files: [string, number][] = []) => ({
  numPassedTests,
  numFailedTests,
  testResults: files.map(([status, tests]) => ({ status, assertionResults: Array(tests).fill({}) })),
});

test('a program is one test', () => {
  expect(single({ code: 0, output: '' })).toEqual({ passed: 1, failed: 0, output: '' });
  expect(single({ code: 2, output: 'x' })).toEqual({ passed: 0, failed: 1, output: 'x' });
});

test('unit tests are counted one by one', () => {
  expect(readVitest(vitest(5, 0), 0, '')).toMatchObject({ passed: 5, failed: 0 });
  expect(readVitest(vitest(5, 2), 1, '')).toMatchObject({ passed: 5, failed: 2 });
});

test('a file that could not be loaded is a failure', () => {
  expect(readVitest(vitest(5, 0, [['failed', 0]]), 1, '')).toMatchObject({ passed: 5, failed: 1 });
});

test('a bad ending with only good tests is a failure, and so is an empty run', () => {
  expect(readVitest(vitest(5, 0), 1, '')).toMatchObject({ passed: 5, failed: 1 });
  expect(readVitest(vitest(0, 0), 0, '')).toMatchObject({ passed: 0, failed: 1 });
});

test('a browser test that passed only at a second attempt has failed', () => {
  const report = { stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [] };
  expect(readPlaywright(report, 1, '')).toMatchObject({ passed: 3, failed: 2 });
});

test('an error outside of browser tests is a failure', () => {
  const report = { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] };
  expect(readPlaywright(report, 1, '')).toMatchObject({ passed: 0, failed: 1 });
});

test('a fault that many pages share is told once, with its first place', () => {
  const page = (filePath: string, selector: string | null) => ({
    filePath,
    messages: [{ ruleId: 'rule', message: 'wrong', selector }],
  });
  const report = [page('a.html', 'p > b'), page('b.html', 'i'), { filePath: 'c.html', messages: [] }];
  expect(readHtmlValidate(report, 1, 'raw')).toEqual({
    passed: 0,
    failed: 1,
    output: 'rule: wrong\n  a.html p > b 等 2 处',
  });
  expect(readHtmlValidate([page('a.html', null)], 1, 'raw').output).toBe('rule: wrong\n  a.html');
  expect(readHtmlValidate([], 0, 'raw')).toEqual({ passed: 1, failed: 0, output: 'raw' });
});
