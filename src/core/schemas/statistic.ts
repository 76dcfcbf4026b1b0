import { z } from 'zod';
import { code, count, date, id, period, text } from './column.ts';
import { scope } from './vocabulary.ts';

/** What is counted every year, by field of work. */
export const statisticMetrics = {
  'rescue-missions': ['应急救援出队', 'rescue missions'],
  'rescue-people': ['应急救援出队人次', 'rescuers sent'],
  'first-aid-certified': ['救护员取证', 'first-aiders certified'],
  'first-aid-public': ['救护普及培训', 'first-aid public training'],
  'first-aid-aed': ['自动体外除颤器', 'defibrillators in place'],
  'aid-households': ['人道救助家庭', 'households helped'],
  'aid-people': ['人道救助', 'people helped'],
  'blood-events': ['无偿献血活动', 'blood donation events'],
  'blood-donors': ['无偿献血参与', 'blood donors at events'],
  'stem-cell-samples': ['造血干细胞采样入库', 'stem-cell samples'],
  'stem-cell-donations': ['造血干细胞捐献', 'stem-cell donations'],
  'organ-registrations': ['遗体和器官捐献登记', 'body and organ registrations'],
  'organ-donations': ['遗体和器官捐献', 'body and organ donations'],
  'members-group': ['团体会员', 'group members'],
  'members-individual': ['个人会员', 'individual members'],
  'volunteer-teams': ['志愿服务组织', 'volunteer organisations'],
  volunteers: ['注册志愿者', 'volunteers'],
  'youth-members': ['青少年会员', 'youth members'],
} as const;
export type StatisticMetric = keyof typeof statisticMetrics;

export const statisticUnits = {
  people: ['人', 'people'],
  'person-times': ['人次', 'person-times'],
  times: ['次', 'times'],
  households: ['户', 'households'],
  cases: ['例', 'cases'],
  samples: ['人份', 'samples'],
  units: ['个', 'units'],
  devices: ['台', 'devices'],
} as const;

/** The one unit of each metric. */
export const statisticUnitOf: Readonly<Record<StatisticMetric, keyof typeof statisticUnits>> = {
  'rescue-missions': 'times',
  'rescue-people': 'person-times',
  'first-aid-certified': 'people',
  'first-aid-public': 'person-times',
  'first-aid-aed': 'devices',
  'aid-households': 'households',
  'aid-people': 'people',
  'blood-events': 'times',
  'blood-donors': 'people',
  'stem-cell-samples': 'samples',
  'stem-cell-donations': 'cases',
  'organ-registrations': 'people',
  'organ-donations': 'cases',
  'members-group': 'units',
  'members-individual': 'people',
  'volunteer-teams': 'units',
  volunteers: 'people',
  'youth-members': 'people',
};

/** `statistics.csv`: yearly numbers of the fields of work, members and volunteers. */
export const statisticSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  metric: code(statisticMetrics, { zh: '指标', en: 'metric', life: 'once' }),
  unit: code(statisticUnits, { zh: '单位', en: 'unit', description: '每个指标只有一个单位', life: 'once' }),
  period: period({ zh: '期间', en: 'period', life: 'once' }),
  area: text({ zh: '地区', en: 'area', description: '到县一级', life: 'once' }),
  scope: code(scope, {
    zh: '口径',
    en: 'scope',
    description: '本级，还是含县区和基层的全系统',
    life: 'once',
  }),
  value: count({
    zh: '数值',
    en: 'value',
    description: '同一指标、期间、地区只写一次',
    life: 'once',
    proof: 'stated',
  }),
  documentId: id({ zh: '来源', en: 'source', life: 'once', target: 'documents' }).optional(),
});

export type Statistic = z.output<typeof statisticSchema>;

/** `honours.csv`: awards that the chapter or its units were given. */
export const honourSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  title: text({ zh: '荣誉', en: 'title', life: 'once' }),
  recipient: text({ zh: '获得者', en: 'recipient', life: 'once' }),
  grantedBy: text({ zh: '授予单位', en: 'granted by', life: 'once' }),
  grantedOn: date({ zh: '授予日期', en: 'granted on', life: 'once', past: true }),
  documentId: id({ zh: '依据文件', en: 'document', life: 'once', target: 'documents' }).optional(),
});

/** `nil-statements.csv`: “there was none”, signed: evidence, where an empty page would be silence. */
export const nilStatementSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  indicatorId: text({
    zh: '指标',
    en: 'indicator',
    description: '“无”的是哪一项指标',
    life: 'once',
    examples: ['B12'],
  }),
  fromOn: date({ zh: '起始日期', en: 'from', life: 'once' }),
  toOn: date({ zh: '截止日期', en: 'to', life: 'once', notBefore: 'from_on' }),
  statementText: text({ zh: '声明', en: 'statement', description: '写明哪一年、无什么', life: 'once' }),
  signedOn: date({ zh: '签署日期', en: 'signed on', life: 'once', past: true, notBefore: 'to_on' }),
  signedBy: text({ zh: '签署人', en: 'signed by', life: 'once' }),
  publishedOn: date({ zh: '公布日期', en: 'published on', life: 'once', past: true, notBefore: 'signed_on' }),
});

/** `not-applicable.csv`: an indicator that does not concern this chapter, with the reason and who decided so. */
export const notApplicableSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  indicatorId: text({
    zh: '指标',
    en: 'indicator',
    description: '不适用的指标',
    life: 'once',
    examples: ['B03'],
  }),
  reasonText: text({ zh: '理由', en: 'reason', life: 'once' }),
  fromOn: date({ zh: '起始日期', en: 'from', life: 'once' }),
  toOn: date({
    zh: '截止日期',
    en: 'to',
    description: '以后适用时填；一直不适用就空着',
    life: 'current',
    notBefore: 'from_on',
  }).optional(),
  decidedOn: date({ zh: '决定日期', en: 'decided on', life: 'once', past: true }),
  decidedBy: text({ zh: '决定人', en: 'decided by', life: 'once' }),
});
