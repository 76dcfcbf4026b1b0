import { describe, expect, test } from 'vitest';
import { dayOf, isMoment, isoMoment, rssMoment, suggestMoment } from '../../../../src/core/values/moment.ts';

describe('a minute', () => {
  test('has a day that exists and 24 hours', () => {
    expect(isMoment('2026-02-10 09:30')).toBe(true);
    expect(isMoment('2026-02-10 23:59')).toBe(true);
  });

  test.each([
    '2026-02-30 09:30',
    '2026-02-10 24:00',
    '2026-02-10 09:60',
    '2026-02-10T09:30',
    '2026-02-10 9:30',
    '2026-02-10',
    '2026-02-10 09:30:00',
    ' 2026-02-10 09:30',
  ])('%j is none', (text) => {
    expect(isMoment(text)).toBe(false);
  });

  test('is told with its zone in feeds', () => {
    expect(dayOf('2026-02-10 09:30')).toBe('2026-02-10');
    expect(isoMoment('2026-02-10 09:30')).toBe('2026-02-10T09:30:00+08:00');
  });

  test.each([
    ['2026/2/10 9:30', '2026-02-10 09:30'],
    ['2026-02-10T09:30:15', '2026-02-10 09:30'],
    ['2026年2月10日 9：30', '2026-02-10 09:30'],
  ])('%j is surely meant as %s', (text, moment) => {
    expect(suggestMoment(text)).toBe(moment);
  });

  test.each(['2026-02-10', '2026-02-30 09:30', '上午9:30', '2026-02-10 25:00'])('%j is not sure', (text) => {
    expect(suggestMoment(text)).toBeUndefined();
  });
});

test('RSS is told the weekday and the zone, whatever the zone of the machine', () => {
  expect(rssMoment('2026-02-10 09:30')).toBe('Tue, 10 Feb 2026 09:30:00 +0800');
  expect(rssMoment('2024-02-29 00:00')).toBe('Thu, 29 Feb 2024 00:00:00 +0800');
});
