import { describe, expect, test } from 'vitest';
import {
  correctedLabel,
  type FigureValue,
  labelFault,
  parseLabel,
} from '../../../../src/core/prose/label.ts';
import type { FigureUnit, Qualifier } from '../../../../src/core/schemas/figure.ts';
import { parseDecimal } from '../../../../src/core/values/decimal.ts';

function figure(text: string, unit: FigureUnit, qualifier: Qualifier = 'exact'): FigureValue {
  const value = parseDecimal(text);
  if (!value) throw new Error(`no decimal: ${text}`);
  return { value, unit, qualifier };
}

describe('a label', () => {
  test.each<[string, FigureValue]>([
    ['60,540.50元', figure('60540.50', 'cny')],
    ['60540.50元', figure('60540.50', 'cny')],
    ['6.05万元', figure('60540.50', 'cny')],
    ['6.1万元', figure('60540.50', 'cny')],
    ['约6.05万元', figure('60540.50', 'cny')],
    ['1.2亿元', figure('119999999.99', 'cny')],
    ['33218人', figure('33218', 'people')],
    ['3.32万人', figure('33218', 'people')],
    ['33,218名', figure('33218', 'people')],
    ['3.32万余人', figure('33218', 'people', 'over')],
    ['超3.3万人', figure('33299', 'people', 'over')],
    ['逾3.3万人', figure('33218', 'people', 'over')],
    ['超过3.3万人', figure('33218', 'people', 'over')],
    ['33218多人', figure('33218', 'people', 'over')],
    ['近5000人次', figure('5000', 'person-times', 'nearly')],
    ['近0.5万人次', figure('4980', 'person-times', 'nearly')],
    ['约120.45万元', figure('1204500.00', 'cny', 'about')],
    ['96.5%', figure('96.5', 'percent')],
    ['97％', figure('96.5', 'percent')],
    ['第一', figure('1', 'rank')],
    ['第1名', figure('1', 'rank')],
    ['第三位', figure('3', 'rank')],
    ['两个', figure('2', 'count')],
    ['七支', figure('7', 'count')],
    ['418', figure('418', 'count')],
    ['1 204 个', figure('1204', 'count')],
  ])('%s says what its figure is', (label, value) => {
    expect(labelFault(label, value)).toBeUndefined();
  });

  test.each<[string, FigureValue, string]>([
    ['60,504.50元', figure('60540.50', 'cny'), '数值不同'],
    ['6.06万元', figure('60540.50', 'cny'), '数值不同'],
    ['6万元', figure('65000.00', 'cny'), '数值不同'],
    ['60540.50人', figure('60540.50', 'cny'), '单位不同'],
    ['60540.50', figure('60540.50', 'cny'), '单位不同'],
    ['33218人次', figure('33218', 'people'), '单位不同'],
    ['33218元', figure('33218', 'count'), '单位不同'],
    ['96.5', figure('96.5', 'percent'), '单位不同'],
    ['3.32万人', figure('33218', 'people', 'over'), '表里是“超过”，要写“超过”“余”或“多”'],
    ['超过3.32万余人', figure('33218', 'people', 'over'), '表里是“超过”，要写“超过”“余”或“多”'],
    ['近3.32万人', figure('33200', 'people', 'over'), '表里是“超过”，要写“超过”“余”或“多”'],
    ['3.32万余人', figure('33218', 'people'), '表里是准确数，不写“近”“超”“余”'],
    ['近3.32万人', figure('33218', 'people'), '表里是准确数，不写“近”“超”“余”'],
    ['5000人次', figure('5000', 'person-times', 'nearly'), '表里是“近”，要写“近”'],
    ['120.45万元', figure('1204500.00', 'cny', 'about'), '表里是约数，要写“约”'],
    ['第二', figure('1', 'rank'), '数值不同'],
    ['名列前茅', figure('1', 'rank'), '看不出是哪个数'],
    ['1,20元', figure('120.00', 'cny'), '看不出是哪个数'],
    ['十二', figure('12', 'count'), '看不出是哪个数'],
    ['十二', figure('10', 'count'), '看不出是哪个数'],
    ['二十', figure('2', 'count'), '看不出是哪个数'],
    ['3千个', figure('3', 'count'), '看不出是哪个数'],
    ['', figure('12', 'count'), '看不出是哪个数'],
  ])('%s does not: %o', (label, value, why) => {
    expect(labelFault(label, value)).toBe(why);
  });

  test('with 超 never says more than is known, with 近 never less', () => {
    expect(labelFault('超过3.33万人', figure('33280', 'people', 'over'))).toBe('数值不同');
    expect(labelFault('超过3.32万人', figure('33280', 'people', 'over'))).toBeUndefined();
    expect(labelFault('近0.49万人次', figure('4920', 'person-times', 'nearly'))).toBe('数值不同');
    expect(labelFault('近0.50万人次', figure('4920', 'person-times', 'nearly'))).toBeUndefined();
  });
});

describe('a corrected label', () => {
  test.each<[string | undefined, FigureValue, string]>([
    [undefined, figure('60540.50', 'cny'), '60,540.50元'],
    [undefined, figure('33200', 'people', 'over'), '超过33200人'],
    [undefined, figure('1', 'rank'), '第1'],
    [undefined, figure('96.5', 'percent'), '96.5%'],
    [undefined, figure('-35.00', 'cny'), '35.00元'],
    ['6.06万元', figure('60540.50', 'cny'), '6.05万元'],
    ['6.06万人', figure('60540.50', 'cny'), '6.05万元'],
    ['60541.00元', figure('60540.50', 'cny'), '60540.50元'],
    ['3.32万人', figure('33280', 'people', 'over'), '超过3.32万人'],
    ['3.31万余名', figure('33280', 'people', 'over'), '3.32万余名'],
    ['3.32万余人', figure('33218', 'people'), '3.32万人'],
    ['1.0亿元', figure('120.00', 'cny'), '120.00元'],
    ['12,345,678人', figure('1234', 'people'), '1,234人'],
    ['第二名', figure('1', 'rank'), '第1名'],
  ])('keeps the style of the wrong one where that can hold the value: %s', (label, value, corrected) => {
    expect(correctedLabel(value, label === undefined ? undefined : parseLabel(label))).toBe(corrected);
  });

  test('says what its figure is, for hundreds of figures and styles', () => {
    const styles = [
      '1,000.00元',
      '3.3万元',
      '超过12元',
      '约1.00万元',
      '近7元',
      '120.45万元',
      '1亿元',
      '9余元',
    ];
    for (const qualifier of ['exact', 'about', 'over', 'nearly'] as const)
      for (const value of ['0.01', '1.00', '999.99', '10000.00', '60540.50', '123456789.12', '500000000.00'])
        for (const style of [undefined, ...styles]) {
          const shown = figure(value, 'cny', qualifier);
          const label = correctedLabel(shown, style === undefined ? undefined : parseLabel(style));
          expect(labelFault(label, shown), `${label} for ${qualifier} ${value}`).toBeUndefined();
        }
  });
});
