import { describe, expect, test } from 'vitest';
import { addDays, addMonths, isWeekend } from '../../../../src/core/values/calendar-steps.ts';
import { addWorkdays, isWorkday, type WorkCalendar } from '../../../../src/core/values/work-calendar.ts';

// The Spring Festival of 2026: nine days off, and two Saturdays made up.
const calendar: WorkCalendar = {
  special: new Map([
    ['2026-02-14', 'workday'],
    ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map(
      (day) => [`2026-02-${day}`, 'holiday'] as const,
    ),
    ['2026-02-28', 'workday'],
  ]),
  announced: new Set(['2026']),
};

describe('days and months', () => {
  test('are counted from the day after', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(addDays('2024-02-27', 2)).toBe('2024-02-29');
    expect(addDays('2026-02-27', 0)).toBe('2026-02-27');
  });

  test.each([
    ['2026-08-28', 3, '2026-11-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-01-31', 1, '2026-02-28'],
  ])('%s and %i months is %s: months are months', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test('three months are not ninety days', () => {
    expect(addMonths('2026-08-28', 3)).not.toBe(addDays('2026-08-28', 90));
  });
});

describe('working days', () => {
  test('are no weekend, unless it is made up, and no holiday', () => {
    expect(['2026-02-07', '2026-02-08', '2026-02-09'].map(isWeekend)).toEqual([true, true, false]);
    expect(isWorkday('2026-02-14', calendar)).toBe(true);
    expect(isWorkday('2026-02-18', calendar)).toBe(false);
    expect(isWorkday('2026-02-21', calendar)).toBe(false);
    expect(isWorkday('2026-02-24', calendar)).toBe(true);
  });

  test.each([
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-26', 2, '2026-02-28'],
    ['2026-02-26', 3, '2026-03-02'],
    ['2026-03-06', 2, '2026-03-10'],
  ])('from %s, %i of them are over on %s', (from, count, to) => {
    expect(addWorkdays(from, count, calendar)).toBe(to);
  });
});
