import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { balancedIsClean, balancedRows } from './problems/cases.ts';

const SOFTWARE = join(import.meta.dirname, '..');
const COMMAND = join(SOFTWARE, 'src', 'cli', 'check.ts');
const BALANCED = join('tests', 'fixtures', 'balanced');

/** Runs the check as a person would. The variables of the machine that name a chapter or a day are left out. */
function check(args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const { SITE_ROOT: _root, SOURCE_AS_OF: _asOf, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: SOFTWARE,
    env: { ...env, ...variables },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  let wrong: string;
  beforeAll(() => {
    wrong = mkdtempSync(join(tmpdir(), 'wrong-'));
    cpSync(join(SOFTWARE, BALANCED), wrong, { recursive: true });
    const july = join(wrong, 'data', 'ledgers', 'donations', '2025-07.csv');
    writeFileSync(july, readFileSync(july, 'utf8').replace(',200.00,', ',200,'));
    const batches = join(wrong, 'data', 'batches.csv');
    writeFileSync(batches, readFileSync(batches, 'utf8').replace('9623.40', '9623.04'));
  });
  afterAll(() => rmSync(wrong, { recursive: true, force: true }));

  test('checks this repository’s own chapter, which has no error', () => {
    const { status, stdout, stderr } = check([]);
    expect(stdout).not.toContain('错误');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('checks another chapter with --root, and ends with 0 when nothing is wrong', () => {
    expect(check(['--root', BALANCED])).toEqual({
      status: 0,
      stdout: `${balancedIsClean}\n`,
      stderr: '',
    });
    expect(check([], { SITE_ROOT: BALANCED }).stdout).toBe(`${balancedIsClean}\n`);
  });

  test('ends with 1 on an error, and prints all of them', () => {
    const { status, stdout } = check(['--root', wrong]);
    expect(status).toBe(1);
    expect(stdout).toContain('data/batches.csv:4  batch-total  错误\n');
    expect(stdout).toContain('data/ledgers/donations/2025-07.csv:2  amount-format  错误\n');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('发现 2 个错误，在 2 个文件里。');
  });

  test('takes the day of the data from --as-of, else from SOURCE_AS_OF', () => {
    const late = check(['--root', BALANCED, '--as-of', '2026-03-05']);
    expect(late.status).toBe(1);
    expect(late.stdout).toContain('出具日期是 2026-03-06，晚于数据日 2026-03-05。');
    expect(check(['--root', BALANCED], { SOURCE_AS_OF: '2026-03-05' }).stdout).toBe(late.stdout);
    const asked = check(['--root', BALANCED, '--as-of', '2026-03-31'], { SOURCE_AS_OF: '2026-03-05' });
    expect(asked.status).toBe(0);
  });

  test('prints for programs with --format json', () => {
    const { status, stdout } = check(['--root', wrong, '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          code: 'batch-total',
          severity: 'error',
          file: 'data/batches.csv',
          line: 4,
          row: 4,
          column: 'total',
          cell: 'I4',
          found: '名单 2025-12 和登记簿对不上，名单的金额合计多 0.36 元。',
          expected: '名单里的行数、笔数、金额合计和登记簿完全相等。',
          fix: '行数对得上，先找金额写错的行；名单没有错时，由财务核对银行和票据后改正登记簿第 4 行。',
          exception: {
            words: '查明原因、确实改不了的，由负责人批准，在 data/variances.csv 加一行：',
            line: '编号,batch-total,donations/2025-12.total,0.36,原因,说明日期,批准人',
          },
          gap: { identity: 'batch-total', subject: 'donations/2025-12.total', difference: '0.36' },
          subject: '2025-12',
          terms: [
            {
              sign: '+',
              label: '名单的金额合计',
              amount: '9623.40',
              at: { file: 'data/ledgers/donations/2025-12.csv' },
            },
            {
              sign: '-',
              label: '登记簿写的金额合计',
              amount: '9623.04',
              at: { file: 'data/batches.csv', line: 4 },
            },
            { sign: '=', label: '名单多出', amount: '0.36' },
          ],
        },
        {
          code: 'amount-format',
          severity: 'error',
          file: 'data/ledgers/donations/2025-07.csv',
          line: 2,
          row: 2,
          column: 'amount',
          cell: 'G2',
          found: '金额写成了“200”。',
          expected: '应为数字、小数点和两位小数，单位是元，不加千位逗号、空格和“元”“万”字。',
          fix: '在第 2 行 G 列（amount）写 200.00。',
          subject: 'd-2025-07-r1',
        },
      ],
      counts: { error: 2, warning: 0, hint: 0 },
      rows: balancedRows,
    });
    const clean = check(['--root', BALANCED, '--format', 'json']);
    expect(JSON.parse(clean.stdout)).toEqual({
      problems: [],
      counts: { error: 0, warning: 0, hint: 0 },
      rows: balancedRows,
    });
  });

  test.each([
    [['--colour']],
    [['--format', 'xml']],
    [['--as-of', '2026-02-30']],
    [['--as-of']],
    [['surplus']],
  ])('ends with 2 and says how it is used for %j', (args) => {
    const { status, stdout, stderr } = check(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^用法：npm run check/);
  });

  test('ends with 2 where the day in the environment is none', () => {
    expect(check([], { SOURCE_AS_OF: 'today' }).status).toBe(2);
  });
});
