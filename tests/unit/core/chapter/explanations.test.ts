import { describe, expect, test } from 'vitest';
import { loadChapter } from '../../../../src/core/chapter/load-chapter.ts';
import { reportJson } from '../../../../src/core/problems/json.ts';
import { formatReport } from '../../../../src/core/problems/terminal.ts';
import { balanced } from '../../../problems/cases.ts';
import { memorySource, withFiles } from '../../../problems/chapter-files.ts';

const text = (path: string): string => new TextDecoder().decode(balanced.get(path));
const load = (changes: Readonly<Record<string, string>>) =>
  loadChapter(memorySource(withFiles(balanced, changes)), { today: '2026-04-15' });

const BALANCES = 'data/balances.csv';
const VARIANCES = 'data/variances.csv';
const SETTLEMENTS = 'data/settlements.csv';

/** The school fund is stated 90.00 元 too low. */
const low = text(BALANCES).replace('0.00,6100.00', '0.00,6010.00');
const explaining = (difference: string): string =>
  `${text(VARIANCES)}v-2026-1,period-balance,study-2026-02,${difference},银行收错的手续费，下月退回,2026-03-20,会长 示\n`;

/** The term of the congress is over. */
const over = text('data/meetings.csv').replace('2024-05-08,2029-05-07', '2024-05-08,2026-03-01');
const settling = (subject: string): string =>
  `${text(SETTLEMENTS)}s-2026-1,term-over,${subject},省红十字会同意延期换届,2026-03-20,办公室 李\n`;

describe('a broken identity', () => {
  test('stops everything, and the message holds the line that would explain it', async () => {
    const { chapter, report } = await load({ [BALANCES]: low });
    expect(chapter).toBeUndefined();
    expect(formatReport(report, 'check')).toContain(
      [
        '例外：查明原因、确实改不了的，由负责人批准，在 data/variances.csv 加一行：',
        '   编号,period-balance,study-2026-02,90.00,原因,说明日期,批准人',
      ].join('\n'),
    );
    expect(reportJson(report).problems.map(({ gap, exception }) => ({ gap, exception }))).toEqual([
      {
        gap: { identity: 'period-balance', subject: 'study-2026-02', difference: '90.00' },
        exception: {
          words: '查明原因、确实改不了的，由负责人批准，在 data/variances.csv 加一行：',
          line: '编号,period-balance,study-2026-02,90.00,原因,说明日期,批准人',
        },
      },
    ]);
  });

  test('is published with its explanation when an approved line says exactly what it is', async () => {
    const { chapter, report } = await load({ [BALANCES]: low, [VARIANCES]: explaining('90.00') });
    expect(formatReport(report, 'check')).toMatch(/^没有发现问题/);
    expect(chapter?.explained.map(({ problem, variance }) => [problem.code, variance.approvedBy])).toEqual([
      ['period-balance', '会长 示'],
    ]);
  });

  test.each(['-90.00', '90', '90.01', '0.00'])(
    'is not explained by a difference of %s',
    async (difference) => {
      const { chapter, report } = await load({ [BALANCES]: low, [VARIANCES]: explaining(difference) });
      expect(chapter).toBeUndefined();
      expect(report.problems.map(({ code }) => code)).toEqual(['period-balance']);
    },
  );
});

describe('a warning', () => {
  test('stands open, and the message holds the line that would settle it', async () => {
    const { chapter, report } = await load({ 'data/meetings.csv': over });
    expect(chapter?.warnings.map(({ code, subject }) => [code, subject])).toEqual([
      ['term-over', 'congress-2024'],
    ]);
    expect(formatReport(report, 'check')).toContain(
      [
        '例外：核实没有写错的，在 data/settlements.csv 加一行，这个警告就不再报告：',
        '   编号,term-over,congress-2024,核实结果,核实日期,核实人',
      ].join('\n'),
    );
  });

  test('leaves the report when it is settled, and is kept with the reason', async () => {
    const { chapter, report } = await load({
      'data/meetings.csv': over,
      [SETTLEMENTS]: settling('congress-2024'),
    });
    expect(formatReport(report, 'check')).toMatch(/^没有发现问题/);
    expect(chapter?.warnings).toEqual([]);
    expect(chapter?.settled.map(({ settlement }) => settlement.reasonText)).toEqual([
      '省红十字会同意延期换届',
    ]);
  });
});

test('a second line about the same difference speaks of nothing', async () => {
  const twice = `${explaining('90.00')}v-2026-2,period-balance,study-2026-02,90.00,另一个原因,2026-03-21,会长 示\n`;
  const { report } = await load({ [BALANCES]: low, [VARIANCES]: twice });
  expect(report.problems.map(({ code, at }) => [code, at.line])).toEqual([['variance-unused', 2]]);
});
