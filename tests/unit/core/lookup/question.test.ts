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
    ['二〇二六年三月五日', '2026-03-05'],
    ['2026年十二月', '2026-12'],
  ])('has its day written %s', (day, on) => {
    expect(readQuestion({ ...asked, day })).toMatchObject({ on });
  });

  test.each([
    ['100', 10_000],
    ['￥1,200.5', 120_050],
    ['３.５万', 3_500_000],
    ['-50', 5000],
    ['1,000', 100_000],
    ['1000元', 100_000],
    ['人民币100元整', 10_000],
    ['100块钱', 10_000],
    ['一千', 100_000],
    ['一百二十', 12_000],
    ['壹佰元整', 10_000],
    ['三万五千', 3_500_000],
    ['两百零五', 20_500],
    ['十五', 1500],
  ])('has its amount written %s, without its sign', (amount, fen) => {
    expect(readQuestion({ ...asked, amount })).toMatchObject({ fen });
  });

  test('that cannot be understood says so of every field', () => {
    expect(readQuestion({ ...asked, amount: '百来块', day: '3月5日', tail: '12' })).toEqual([
      { field: 'amount', why: 'amount', found: '百来块' },
      { field: 'day', why: 'year', found: '3月5日' },
      { field: 'tail', why: 'tail', digits: 2 },
    ]);
    const day = (found: string, why: string) =>
      expect(readQuestion({ ...asked, day: found })).toEqual([{ field: 'day', why, found }]);
    day('2026-13', 'day');
    day('2026-02-30', 'day');
    day('2026年', 'month');
    day('五月', 'year');
    expect(readQuestion({ ...asked, amount: '一万万' })).toMatchObject([{ why: 'amount' }]);
  });

  test.each([
    ['3126', '3126'],
    ['No.0000123126', '3126'],
    ['冀财 ３１２６', '3126'],
    ['12345678', '5678'],
  ])('has the last four digits of its receipt written %s', (tail, last) => {
    expect(readQuestion({ ...asked, tail })).toMatchObject({ tail: last });
  });

  test.each([
    ['name', '13800138000'],
    ['name', '王小明 138-0013-8000'],
    ['name', '+86 138 0013 8000'],
    ['name', '11010119900307231x'],
    ['name', 'someone@example.org'],
    ['amount', '13800138000'],
    ['tail', '13800138000'],
    ['tail', '6222021234567890123'],
    ['name', '110101900307231'],
  ])('is refused when its %s is %s, a number or mailbox of somebody’s own', (field, text) => {
    expect(readQuestion({ ...asked, day: '昨天', [field]: text })).toEqual([{ field, why: 'private' }]);
  });

  test.each([
    ['name', 'd-2026-03-r5'],
    ['name', '第12345户'],
    ['tail', '0000123126'],
    ['amount', '100000000.00'],
    ['day', '2026-03-05'],
  ])('is not refused when its %s is %s', (field, text) => {
    expect(readQuestion({ ...asked, [field]: text })).not.toHaveProperty('length');
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
