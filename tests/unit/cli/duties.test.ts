import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { duties, dutyList } from '../../../src/cli/duties.ts';
import { assess } from '../../../src/core/indicators/assess.ts';
import { indicatorOf, needOf, viewOf } from '../core/indicators/view.ts';

const asOf = '2026-03-31';
const held = (heldOn: string) =>
  viewOf({ meetings: [{ id: heldOn, kind: 'council', title: '理事会', heldOn }] });
/** An indicator of this id whose meeting is due again so many days after. */
const meeting = (id: string, heldOn: string, days: number) =>
  assess(
    indicatorOf(id, [needOf('newest-within', { register: 'meetings', column: 'held_on', days })]),
    held(heldOn),
  );

test('what is late comes first, then what is missing, then what falls due, each with its days', () => {
  const missing = assess(indicatorOf('B05', [needOf('rows-exist', { register: 'audits' })]), viewOf({}));
  const all = [
    meeting('A09', '2026-03-01', 89),
    missing,
    meeting('A07', '2026-03-01', 30),
    meeting('A08', '2026-03-01', 20),
    meeting('A10', '2026-03-01', 91),
  ];
  expect(dutyList(all, asOf, 60)).toBe(
    [
      '从 2026-03-31 算起，往后看 60 天。',
      '',
      '已经逾期（1 项）',
      '  2026-03-21  已逾期 10 天  A08 A08（法律规定）',
      '',
      '缺失（1 项）',
      '  B05 B05：要求',
      '',
      '将要到期（2 项）',
      '  2026-03-31  今天到期  A07 A07（法律规定）',
      '  2026-05-29  还有 59 天  A09 A09（法律规定）',
    ].join('\n'),
  );
});

test('a day of several things names each, and the same line is said once', () => {
  const need = needOf('published-within', {
    register: 'procurements',
    from: 'awarded_on',
    column: 'published_on',
    days: 10,
  });
  const procurements = ['棉被', '除颤仪'].map((title) => ({ id: title, title, awardedOn: '2026-03-30' }));
  const all = [assess(indicatorOf('B10', [need, need]), viewOf({ procurements }))];
  expect(dutyList(all, asOf, 60)).toBe(
    [
      '从 2026-03-31 算起，往后看 60 天。',
      '',
      '将要到期（2 项）',
      '  2026-04-09  还有 9 天  B10 B10：棉被（法律规定）',
      '  2026-04-09  还有 9 天  B10 B10：除颤仪（法律规定）',
    ].join('\n'),
  );
});

test('nothing to do is said', () => {
  expect(dutyList([], asOf, 60)).toBe('从 2026-03-31 算起，往后看 60 天。\n\n没有缺的，也没有要到期的。');
});

describe('npm run duties', () => {
  const root = join(import.meta.dirname, '../../fixtures/balanced');
  const run = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const [said, complained]: [string[], string[]] = [[], []];
    const code = await duties(
      args,
      env,
      (text) => said.push(text),
      (text) => complained.push(text),
    );
    return { code, said: said.join('\n'), complained: complained.join('\n') };
  };

  test('reads the chapter of a folder and says what falls due from its own day on', async () => {
    expect(await run(['--root', root, '--days', '400'])).toEqual({
      code: 0,
      said: [
        '从 2026-03-31 算起，往后看 400 天。',
        '',
        '将要到期（2 项）',
        '  2027-02-04  还有 310 天  B12 重大资产、投资、关联交易（参照执行）',
        '  2027-04-01  还有 366 天  A07 监事会报告（自定目标）',
      ].join('\n'),
      complained: '',
    });
    expect(await run([], { SITE_ROOT: root, SOURCE_AS_OF: '2026-03-31' })).toEqual({
      code: 0,
      said: '从 2026-03-31 算起，往后看 60 天。\n\n没有缺的，也没有要到期的。',
      complained: '',
    });
  });

  test('is told by its exit code that something is late', async () => {
    const { code, said } = await run(['--root', root, '--as-of', '2028-01-31']);
    expect(code).toBe(1);
    expect(said).toContain('已经逾期');
  });

  test('says how it is asked when the wish has another form, and nothing else', async () => {
    for (const args of [['--as-of', '2026-02-30'], ['--days', 'two'], ['--what']]) {
      const { code, said, complained } = await run(args);
      expect([code, said]).toEqual([2, '']);
      expect(complained).toMatch(/^用法：npm run duties/);
    }
  });

  test('shows what is wrong with a chapter instead', async () => {
    const { code, complained } = await run(['--root', join(root, 'content')]);
    expect(code).toBe(1);
    expect(complained).toContain('data/  files-missing  错误');
  });
});
