import type { FigureUnit, Qualifier } from '../schemas/figure.ts';
import { type Decimal, decimalText, parseDecimal, type Rounding, roundTo } from '../values/decimal.ts';

/** A figure with its value resolved: reported, or drawn from the books. */
export interface FigureValue {
  readonly value: Decimal;
  readonly unit: FigureUnit;
  readonly qualifier: Qualifier;
}

/** What a label says. */
export interface Label {
  readonly before: string;
  /** Ordinal: 第一. */
  readonly ordinal: boolean;
  readonly number: Decimal;
  /** Power of ten of 万 and 亿. */
  readonly power: 0 | 4 | 8;
  readonly after: string;
  readonly word: string;
  readonly commas: boolean;
}

const CHINESE = new Map([...'零一二三四五六七八九十'].map((char, i) => [char, i] as const));
// No part of a longer number is read as the whole: neither the 十 of 十二 nor the 3 of 3千; 千克 is a unit.
const LABEL =
  /^(约|近|超过|超|逾)?(第)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[零一二两三四五六七八九十])(?![\d,.零一二两三四五六七八九十百]|千(?!克))(万|亿)?(余|多)?(.{0,6})$/u;

/** Reads a label; undefined when it is no number with its words. */
export function parseLabel(text: string): Label | undefined {
  const found = LABEL.exec(text.replace(/\s/g, ''));
  if (!found) return undefined;
  const [, before = '', ordinal = '', digits = '', large = '', after = '', word = ''] = found;
  const small = digits === '两' ? 2 : CHINESE.get(digits);
  const number = parseDecimal(small === undefined ? digits.replaceAll(',', '') : String(small));
  if (!number) return undefined;
  const power = large === '万' ? 4 : large === '亿' ? 8 : 0;
  return { before, ordinal: ordinal !== '', number, power, after, word, commas: digits.includes(',') };
}

/** Words that may follow a number of this unit. */
const words: Readonly<Record<FigureUnit, RegExp>> = {
  cny: /^元$/,
  people: /^(?:人|名|位)$/,
  'person-times': /^人次$/,
  count: /^(?!元)\p{Script=Han}{0,3}$/u,
  percent: /^[%％]$/,
  rank: /^(?:名|位)?$/,
};
const defaultWord: Readonly<Record<FigureUnit, string>> = {
  cny: '元',
  people: '人',
  'person-times': '人次',
  count: '',
  percent: '%',
  rank: '',
};

const isQualified = ({ before, after }: Label, qualifier: Qualifier): boolean => {
  if (qualifier === 'nearly') return before === '近' && after === '';
  if (qualifier === 'over')
    return before === '' ? after !== '' : /^(?:超过|超|逾)$/.test(before) && after === '';
  if (qualifier === 'about') return before === '约' && after === '';
  return (before === '' || before === '约') && after === '';
};

// 超过 must not say more than is known, 近 not less.
const rounding: Readonly<Record<Qualifier, Rounding>> = {
  exact: 'half',
  about: 'half',
  over: 'down',
  nearly: 'up',
};

/** The units of a figure at the precision of a label. */
const unitsAt = ({ value, qualifier }: FigureValue, { number, power }: Label): bigint =>
  roundTo(value, number.scale - power, rounding[qualifier]);

const withCommas = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** The figure's number as the label writes it: at its precision, in 万 or not, with or without commas. */
function numberText(figure: FigureValue, label: Label): string {
  const units = unitsAt(figure, label);
  const number = decimalText({ units: units < 0n ? -units : units, scale: Math.max(0, label.number.scale) });
  const [whole = '0', decimals = ''] = number.split('.');
  const fraction = label.number.scale > 0 ? `.${decimals.padEnd(label.number.scale, '0')}` : '';
  const shown = `${label.commas ? withCommas(whole) : whole}${fraction}`;
  return `${shown}${label.power === 4 ? '万' : label.power === 8 ? '亿' : ''}`;
}

const prefix: Readonly<Record<Qualifier, string>> = { exact: '', about: '约', over: '超过', nearly: '近' };

/** The corrected label, in the style of the wrong one where that can hold the value. */
export function correctedLabel(figure: FigureValue, label: Label | undefined): string {
  const { value, unit, qualifier } = figure;
  const plain = parseDecimal(decimalText(value)) ?? value;
  const scale = unit === 'cny' ? 2 : plain.scale;
  const full: Label = {
    before: '',
    ordinal: unit === 'rank',
    number: { units: 0n, scale },
    power: 0,
    after: '',
    word: '',
    commas: unit === 'cny',
  };
  const shape = label && unitsAt(figure, label) !== 0n ? label : full;
  const word = label && words[unit].test(label.word) ? label.word : defaultWord[unit];
  const head = `${shape.ordinal ? '第' : ''}${numberText(figure, shape)}`;
  if (label && isQualified(label, qualifier)) return `${label.before}${head}${label.after}${word}`;
  return `${prefix[qualifier]}${head}${word}`;
}

const shouldSay: Readonly<Record<Qualifier, string>> = {
  exact: '表里是准确数，不写“近”“超”“余”',
  about: '表里是约数，要写“约”',
  over: '表里是“超过”，要写“超过”“余”或“多”',
  nearly: '表里是“近”，要写“近”',
};

/** Why a label does not say what the figure is; undefined when it does, at the label's own precision. */
export function labelFault(text: string, figure: FigureValue): string | undefined {
  const label = parseLabel(text);
  if (!label) return '看不出是哪个数';
  if (unitsAt(figure, label) !== label.number.units) return '数值不同';
  if (!words[figure.unit].test(label.word)) return '单位不同';
  return isQualified(label, figure.qualifier) ? undefined : shouldSay[figure.qualifier];
}
