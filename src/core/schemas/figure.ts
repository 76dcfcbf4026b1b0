import { z } from 'zod';
import { code, date, decimal, id, period, text } from './column.ts';
import { scope } from './vocabulary.ts';

export const figureUnits = {
  cny: ['元', 'yuan'],
  people: ['人', 'people'],
  'person-times': ['人次', 'person-times'],
  count: ['个', 'count'],
  percent: ['%', 'percent'],
  rank: ['名', 'rank'],
} as const;
export type FigureUnit = keyof typeof figureUnits;

const qualifiers = {
  exact: ['等于', 'exactly'],
  about: ['约', 'about'],
  over: ['超过', 'over'],
  nearly: ['近', 'nearly'],
} as const;
export type Qualifier = keyof typeof qualifiers;

/** `figures.csv`: figures that articles cite: reported by a source (`value`) or drawn from the ledger (`query`). */
export const figureSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  metric: text({ zh: '指标', en: 'metric', description: '这个数说的是什么', life: 'once' }),
  value: decimal({
    zh: '数值',
    en: 'value',
    description: '来源报告的数；和 query 只填一个',
    life: 'once',
    proof: 'stated',
  }).optional(),
  query: text({
    zh: '取数',
    en: 'query',
    description: '从账里算；和 value 只填一个',
    life: 'once',
    examples: ['received fund=flood from=2026-07-01 to=2026-08-31'],
  }).optional(),
  qualifier: code(qualifiers, {
    zh: '精确程度',
    en: 'qualifier',
    description: '来源写“约”“近”“余”时照选',
    life: 'once',
  }),
  unit: code(figureUnits, { zh: '单位', en: 'unit', life: 'once' }),
  scope: code(scope, { zh: '口径', en: 'scope', life: 'once' }),
  asOfOn: date({
    zh: '截至日期',
    en: 'as of',
    description: '数到哪一天；从账里算的必填',
    life: 'once',
    past: true,
  }).optional(),
  period: period({ zh: '期间', en: 'period', life: 'once' }),
  periodTitle: text({
    zh: '期间原文',
    en: 'period in words',
    description: '来源里的原话',
    life: 'once',
  }).optional(),
  sourceId: id({
    zh: '来源',
    en: 'source',
    description: '填了 value 时必填',
    life: 'once',
    target: 'documents',
  }).optional(),
});

export type Figure = z.output<typeof figureSchema>;
