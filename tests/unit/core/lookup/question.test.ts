import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/core/lookup/address-bar.ts';
import { readQuestion } from '../../../../src/core/lookup/question.ts';

const asked = { table: 'donations', name: '', amount: '', day: '', tail: '' } as const;

describe('a question', () => {
  test.each([
    ['2026-03-05', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['２０２６－０３', '2026-03'],
    ['2026年3月', '2026-03'],
    ['202603', '2026-03'],
  ])('has its day written %s', (day, on) => {
    expect(readQuestion({ ...asked, day })).toMatchObject({ on });
  });

  test.each([
    ['100', 10_000],
    ['￥1,200.5', 120_050],
    ['３.５万', 3_500_000],
    ['-50', 5000],
  ])('has its amount written %s, without its sign', (amount, fen) => {
    expect(readQuestion({ ...asked, amount })).toMatchObject({ fen });
  });

  test('that cannot be understood says so of every field', () => {
    expect(readQuestion({ ...asked, amount: '一百', day: '3月5日', tail: '12' })).toEqual([
      { field: 'amount', found: '一百' },
      { field: 'year', found: '3月5日' },
      { field: 'tail', found: '12', digits: 2 },
    ]);
    expect(readQuestion({ ...asked, day: '2026-13' })).toEqual([{ field: 'day', found: '2026-13' }]);
    expect(readQuestion({ ...asked, day: '2026-02-30' })).toEqual([{ field: 'day', found: '2026-02-30' }]);
  });

  test('about payments has no receipt', () => {
    expect(readQuestion({ ...asked, table: 'disbursements', tail: '1234' })).toMatchObject({
      tail: undefined,
    });
  });
});

describe('the address', () => {
  test('holds a question and gives it back', () => {
    const one = {
      table: 'disbursements',
      name: '示范（市）& 一中',
      amount: '100',
      day: '2026-03',
      tail: '',
    } as const;
    expect(readAddress(`#${writeAddress(one)}`)).toEqual(one);
    expect(readAddress(`?${writeAddress(one)}`)).toEqual(one);
  });

  test('of another place on the page asks nothing', () => {
    expect(readAddress('#main')).toBeUndefined();
    expect(readAddress('')).toBeUndefined();
    expect(readAddress('?type=large')).toBeUndefined();
  });
});
