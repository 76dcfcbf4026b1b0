import { expect, test } from 'vitest';
import { comparisonsOf, isMonthEnd } from '../../../../src/core/ledger/compared.ts';
import { costBase } from '../../../../src/core/ledger/cost-base.ts';
import { coursesAhead, coursesPast, courseYears } from '../../../../src/core/ledger/courses.ts';
import { replyPeriods } from '../../../../src/core/ledger/replies.ts';
import type { Course } from '../../../../src/core/schemas/course.ts';
import { chapterOf } from '../balanced.ts';

const course = (more: Partial<Course>): Course => ({
  id: 'c',
  kind: 'certificate',
  title: '救护员班',
  heldOn: '2026-01-17',
  area: '示例县',
  seats: 30,
  enrolUntilOn: '2026-01-14',
  contactId: 'office',
  status: 'held',
  ...more,
});

const courses = [
  course({ id: 'old', heldOn: '2025-05-10', trained: 30, certified: 28 }),
  course({ id: 'new', heldOn: '2026-03-07', trained: 25, certified: 25 }),
  course({ id: 'first', trained: 28, certified: 26 }),
  course({ id: 'public', kind: 'public', heldOn: '2026-02-28', seats: 20, trained: 18 }),
  course({ id: 'later', heldOn: '2026-05-01', status: 'open' }),
  course({ id: 'next', heldOn: '2026-04-01', status: 'full' }),
  course({ id: 'off', heldOn: '2026-04-20', status: 'cancelled' }),
  course({ id: 'stale', heldOn: '2026-03-30', status: 'open' }),
];

test('courses ahead are those whose day has not passed and that were not called off, the next first', () => {
  expect(coursesAhead(courses, '2026-04-01').map(({ id }) => id)).toEqual(['next', 'later']);
});

test('every other course stands with the latest first, called off or not', () => {
  expect(coursesPast(courses, '2026-04-01').map(({ id }) => id)).toEqual([
    'off',
    'stale',
    'new',
    'public',
    'first',
    'old',
  ]);
});

test('courses that were held add up by year and kind', () => {
  expect(courseYears(courses)).toEqual([
    { year: '2026', kind: 'public', courses: 1, seats: 20, trained: 18, certified: 0 },
    { year: '2026', kind: 'certificate', courses: 2, seats: 60, trained: 53, certified: 51 },
    { year: '2025', kind: 'certificate', courses: 1, seats: 30, trained: 30, certified: 28 },
  ]);
});

test('replies of one period add up over its channels, with both rates', async () => {
  const [period, ...others] = replyPeriods((await chapterOf()).registers.replies);
  expect(others).toEqual([]);
  expect(period).toMatchObject({
    fromOn: '2026-01-01',
    toOn: '2026-02-28',
    received: 13,
    answered: 12,
    inTime: 11,
    answeredRate: '92.31',
    inTimeRate: '91.67',
  });
});

test('a cost is measured by the list of its kind, over its own months', async () => {
  const { ledger } = await chapterOf();
  const period = { fromOn: '2025-07-01', toOn: '2025-12-31' };
  expect(costBase(ledger, { kind: 'management', ...period }).fen).toBe(4_030_000);
  expect(costBase(ledger, { kind: 'fundraising', ...period }).fen).toBe(6_936_390);
});

test('a platform is compared with the campaign’s own rows up to the end of the month, or with all', async () => {
  const { ledger } = await chapterOf();
  const entry = {
    platform: 'boai',
    entryNo: '1',
    url: 'https://example.org',
    comparedOn: '2026-01-08',
  } as const;
  const campaign = {
    ...entry,
    id: 'a',
    campaignId: 'flood-2025',
    asOfOn: '2025-09-30',
    platformTotal: 5_824_050,
  };
  const all = { ...entry, id: 'b', asOfOn: '2025-12-31', platformTotal: 6_936_000 };
  expect(comparisonsOf(ledger, [campaign, all], 'flood-2025')).toEqual([
    { comparison: campaign, own: 5_824_050, difference: 0 },
  ]);
  const later = { ...all, id: 'c', asOfOn: '2026-01-31' };
  expect(comparisonsOf(ledger, [campaign, all, later], undefined)).toEqual([
    { comparison: later, own: 8_096_390, difference: 6_936_000 - 8_096_390 },
    { comparison: all, own: 6_936_390, difference: -390 },
  ]);
});

test('the end of a month is its last day', () => {
  expect(isMonthEnd('2024-02-29')).toBe(true);
  expect(isMonthEnd('2025-02-28')).toBe(true);
  expect(isMonthEnd('2024-02-28')).toBe(false);
});
