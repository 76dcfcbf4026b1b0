import { describe, expect, test } from 'vitest';
import {
  daysFrom,
  daysInMonth,
  firstDay,
  isCalendarDate,
  lastDay,
  monthOf,
  monthsBetween,
  nextDay,
  nextMonth,
  suggestDate,
  todayInShanghai,
  yearOf,
} from '../../../../src/core/values/calendar-date.ts';

describe('a day', () => {
  test.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '0001-01-01'])('%s exists', (day) => {
    expect(isCalendarDate(day)).toBe(true);
  });

  test.each([
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'a century that is no leap year'],
    ['2024-02-31', 'which a Date would roll over to March'],
    ['2026-04-31', 'a month of thirty days'],
    ['2026-13-01', 'no such month'],
    ['2026-00-10', 'no such month'],
    ['2026-01-00', 'no such day'],
    ['2026-1-1', 'without zeros'],
    ['2026/01/01', 'slashes'],
    ['20260101', 'no hyphens'],
    ['2026-01-01 ', 'a space after it'],
    ['2026-01-01\n', 'a line break after it'],
    ['２０２６-01-01', 'full-width digits'],
    ['', 'nothing'],
  ])('%j is none: %s', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test('is followed by the next one, over the ends of months and years', () => {
    expect(nextDay('2026-03-02')).toBe('2026-03-03');
    expect(nextDay('2024-02-28')).toBe('2024-02-29');
    expect(nextDay('2023-02-28')).toBe('2023-03-01');
    expect(nextDay('2026-12-31')).toBe('2027-01-01');
  });

  test('stepped through four years visits 1461 days, each of which exists', () => {
    let day = '2023-01-01';
    let count = 0;
    for (; day !== '2027-01-01'; day = nextDay(day)) {
      expect(isCalendarDate(day)).toBe(true);
      count++;
    }
    expect(count).toBe(1461);
  });

  test('has a month and a year', () => {
    expect(monthOf('2026-03-02')).toBe('2026-03');
    expect(yearOf('2026-03-02')).toBe('2026');
  });
});

describe('a month', () => {
  test('has its days, and none when it does not exist', () => {
    expect([1, 2, 4, 12].map((month) => daysInMonth(2026, month))).toEqual([31, 28, 30, 31]);
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2026, 13)).toBe(0);
  });

  test('has a first and a last day', () => {
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect(lastDay('2026-04')).toBe('2026-04-30');
  });

  test('is followed by the next one', () => {
    expect(nextMonth('2026-01')).toBe('2026-02');
    expect(nextMonth('2026-12')).toBe('2027-01');
  });

  test('is counted with both ends', () => {
    expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2026-02-28', '2026-02-01')).toEqual(['2026-02']);
    expect(monthsBetween('2026-03-01', '2026-02-28')).toEqual([]);
  });
});

describe('a day that somebody wrote for people', () => {
  test.each([
    ['2026/3/2', '2026-03-02'],
    ['2026.03.2', '2026-03-02'],
    ['2026年3月2日', '2026-03-02'],
    [' 2026-3-2 ', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['２０２６年３月２日', '2026-03-02'],
    ['2026-03-02 14:30:05', '2026-03-02'],
    ['46083', '2026-03-02'],
  ])('%j is surely %s', (text, date) => {
    expect(suggestDate(text)).toBe(date);
  });

  test.each(['2/3/2026', '3月2日', '2026-02-30', '4608', '99999', '昨天', '2026年3月'])(
    '%j is not sure',
    (text) => {
      expect(suggestDate(text)).toBeUndefined();
    },
  );
});

test('a day in Shanghai begins at 16:00 UTC of the day before', () => {
  expect(todayInShanghai(new Date('2026-03-01T15:59:59.999Z'))).toBe('2026-03-01');
  expect(todayInShanghai(new Date('2026-03-01T16:00:00.000Z'))).toBe('2026-03-02');
  expect(todayInShanghai(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
});

describe('days between two days', () => {
  test.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-09-30', '2026-11-20', 51],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-01-01', '2027-01-01', 365],
    ['2026-11-20', '2026-09-30', -51],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysFrom(from, to)).toBe(days);
  });

  test('agree with going on day by day over four centuries', () => {
    let [day, days] = ['1999-12-31', 0];
    while (day < '2400-03-02') [day, days] = [nextDay(day), days + 1];
    expect(daysFrom('1999-12-31', day)).toBe(days);
  });
});
