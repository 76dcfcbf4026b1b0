import { describe, expect, it } from 'vitest';
import {
  bytes,
  capitals,
  clockTimes,
  count,
  day,
  dayOfYear,
  days,
  daysOfYear,
  isExactInWan,
  machineMoment,
  moment,
  month,
  monthOfYear,
  phrases,
  wan,
  year,
  yuan,
  yuanParts,
} from '../../../src/site/format.ts';

describe('amounts in yuan', () => {
  it('are cut at the decimal point', () => {
    expect(yuanParts(123456750)).toEqual({ negative: false, yuan: '1,234,567', cents: '.50' });
    expect(yuanParts(5)).toEqual({ negative: false, yuan: '0', cents: '.05' });
    expect(yuanParts(0)).toEqual({ negative: false, yuan: '0', cents: '.00' });
  });

  it('carry a real minus sign', () => {
    expect(yuanParts(-99999)).toEqual({ negative: true, yuan: '999', cents: '.99' });
    expect(yuan(-123450)).toBe('\u22121,234.50');
    expect(yuan(100_000_000_00)).toBe('100,000,000.00');
  });

  it('refuse what is not whole fen', () => {
    expect(() => yuanParts(1.5)).toThrow('Not a safe integer: 1.5');
    expect(() => wan(Number.NaN)).toThrow('Not a safe integer: NaN');
    expect(() => capitals(2 ** 53)).toThrow('Not a safe integer: 9007199254740992');
  });
});

describe('amounts in ten thousands', () => {
  it.each([
    [280478552, '280.48'],
    [133482929, '133.48'],
    [5000, '0.01'],
    [4999, '0.00'],
    [-4999, '0.00'],
    [-15000, '\u22120.02'],
    [123456789012, '123,456.79'],
  ])('%i fen round to %s', (fen, expected) => {
    expect(wan(fen)).toBe(expected);
  });

  it('know when they are exact', () => {
    expect(isExactInWan(2_000_000)).toBe(true);
    expect(isExactInWan(2_000_001)).toBe(false);
  });
});

it('counts have separators', () => {
  expect([count(0), count(999), count(2611), count(-1234567)]).toEqual([
    '0',
    '999',
    '2,611',
    '\u22121,234,567',
  ]);
});

it('sizes are rounded to what a reader weighs', () => {
  expect([bytes(0), bytes(7168), bytes(1_500_000)]).toEqual(['1 KB', '7 KB', '1.4 MB']);
});

describe('amounts in capitals', () => {
  it.each([
    // The examples of the regulation itself.
    [140950, '人民币壹仟肆佰零玖元伍角'],
    [600714, '人民币陆仟零柒元壹角肆分'],
    [168032, '人民币壹仟陆佰捌拾元零叁角贰分'],
    [10700053, '人民币壹拾万柒仟元零伍角叁分'],
    [1640902, '人民币壹万陆仟肆佰零玖元零贰分'],
    [32504, '人民币叁佰贰拾伍元零肆分'],
    // Ours.
    [0, '人民币零元整'],
    [5, '人民币伍分'],
    [50, '人民币伍角'],
    [100, '人民币壹元整'],
    [1000, '人民币壹拾元整'],
    [30820436, '人民币叁拾万捌仟贰佰零肆元叁角陆分'],
    [133482929, '人民币壹佰叁拾叁万肆仟捌佰贰拾玖元贰角玖分'],
    [1_0000_0000_00, '人民币壹亿元整'],
    [1_0001_0000_00, '人民币壹亿零壹万元整'],
    [1_0000_0001_00, '人民币壹亿零壹元整'],
    [1_0005_0000_0000_00, '人民币壹万零伍亿元整'],
    [10_0010_00, '人民币壹拾万零壹拾元整'],
    [-120050, '人民币负壹仟贰佰元零伍角'],
  ])('%i fen read %s', (fen, expected) => {
    expect(capitals(fen)).toBe(expected);
  });
});

describe('dates', () => {
  it('are written out in Chinese', () => {
    expect(day('2026-10-31')).toBe('2026 年 10 月 31 日');
    expect(dayOfYear('2026-02-05')).toBe('2 月 5 日');
    expect(month('2026-09')).toBe('2026 年 9 月');
    expect(monthOfYear('2026-01')).toBe('1 月');
    expect(year('2026')).toBe('2026 年');
  });

  it('say once what two days share', () => {
    expect(days('2026-01-01', '2026-10-31')).toBe('2026 年 1 月 1 日至 10 月 31 日');
    expect(days('2026-10-01', '2026-10-31')).toBe('2026 年 10 月 1 日至 31 日');
    expect(days('2025-12-30', '2026-01-02')).toBe('2025 年 12 月 30 日至 2026 年 1 月 2 日');
    expect(days('2026-10-31', '2026-10-31')).toBe('2026 年 10 月 31 日');
    expect(daysOfYear('2026-01-01', '2026-10-31')).toBe('1 月 1 日至 10 月 31 日');
  });

  it('keep the minute in which something was published', () => {
    expect(moment('2026-02-10 09:30')).toBe('2026 年 2 月 10 日 9:30');
    expect(machineMoment('2026-02-10 09:30')).toBe('2026-02-10T09:30+08:00');
    expect(clockTimes('09:00', '11:30')).toBe('9:00\u201311:30');
  });

  it('are refused in any other form', () => {
    expect(() => day('2026-1-31')).toThrow('2026-1-31');
    expect(() => moment('2026-02-10T09:30')).toThrow('2026-02-10T09:30');
  });
});

describe('headlines', () => {
  it.each([
    [
      '收到 280.48 万元，用出 268.48 万元，还剩 133.48 万元',
      ['收到 280.48 万元，', '用出 268.48 万元，', '还剩 133.48 万元'],
    ],
    ['他说：“先到，再说。”大家同意', ['他说：', '“先到，再说。”大家同意']],
    ['怎么办？！三个办法', ['怎么办？！', '三个办法']],
    ['《救灾，救援》发布', ['《救灾，救援》发布']],
    ['1,234 床棉被', ['1,234 床棉被']],
    ['', []],
  ])('“%s” break between clauses', (headline, expected) => {
    expect(phrases(headline)).toEqual(expected);
    expect(phrases(headline).join('')).toBe(headline);
  });
});
