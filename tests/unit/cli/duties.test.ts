import { expect, test } from 'vitest';
import { dutyList } from '../../../src/cli/duties.ts';
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
