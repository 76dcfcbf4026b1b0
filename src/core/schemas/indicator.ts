import { z } from 'zod';
import { code, count, id, list, record, text } from './column.ts';
import { documentClasses } from './document.ts';
import { sectionPages, sections } from './vocabulary.ts';

/** Four of the index, and form, which cuts across them. */
export const dimensions = {
  organization: ['组织', 'organisation'],
  finance: ['财务', 'finance'],
  programmes: ['业务', 'programmes'],
  donations: ['捐赠', 'donations'],
  form: ['规范', 'form and quality'],
} as const;
export type Dimension = keyof typeof dimensions;

/** Where a deadline, or a duty to publish, comes from. */
export const dutyKinds = {
  law: ['法律规定', 'law'],
  analogy: ['参照执行', 'analogy'],
  target: ['自定目标', 'target'],
  none: ['没有期限', 'none'],
} as const;

/** How firmly the duty to publish stands. */
export const confidences = {
  law: ['法律写明要公开', 'law'],
  analogy: ['参照对政府机关或慈善组织的规定', 'analogy'],
  practice: ['红十字会或同类评估的做法', 'practice'],
  inferred: ['本项目推定', 'inferred'],
} as const;

/** How a due date is found. */
const dueRules = {
  standing: ['随时都要有', 'at all times'],
  every: ['隔一段时间一次', 'at the latest so long after the last'],
  after: ['一件事发生以后', 'so long after an event'],
  yearly: ['次年的一天以前', 'by a day of the year after'],
} as const;

const both = (zh: string, en: string) =>
  record({ zh: text({ zh: '中文', en: 'Chinese' }), en: text({ zh: '英文', en: 'English' }) }, { zh, en });

const limits = {
  days: count({ zh: '天数', en: 'days', description: '自然日', unit: '天' }).optional(),
  workdays: count({ zh: '工作日', en: 'working days', unit: '个' }).optional(),
  months: count({ zh: '月数', en: 'months', description: '日历月，三个月不是九十天', unit: '个' }).optional(),
  monthDay: text({ zh: '月日', en: 'month and day', examples: ['05-31'] }).optional(),
};

const names = (zh: string, en: string, description?: string) =>
  list(text({ zh, en }), { zh, en, ...(description === undefined ? {} : { description }) });

const where = list(
  record(
    { column: text({ zh: '列', en: 'column' }), is: names('取值', 'values') },
    { zh: '条件', en: 'condition' },
  ),
  { zh: '只看哪些行', en: 'where', description: '几个条件都满足的行' },
);

/** One thing that an indicator asks for: a predicate with its parameters. Which ones it takes, the predicate says. */
const needSchema = record(
  {
    check: text({ zh: '判断', en: 'check', examples: ['rows-exist'] }),
    title: both('要什么', 'what is needed'),
    register: text({ zh: '登记表', en: 'register' }).optional(),
    where: where.optional(),
    column: text({ zh: '列', en: 'column' }).optional(),
    columns: names('列', 'columns').optional(),
    by: text({ zh: '按哪一列分组', en: 'grouped by' }).optional(),
    from: text({ zh: '起算的列', en: 'counted from' }).optional(),
    least: count({ zh: '至少几个', en: 'at least', unit: '个' }).optional(),
    since: text({ zh: '从哪一天起算', en: 'since', examples: ['2024-01-01'] }).optional(),
    longerThanMonths: count({ zh: '长于几个月的才算', en: 'longer than', unit: '个月' }).optional(),
    inRegister: text({ zh: '另一张登记表', en: 'in register' }).optional(),
    inWhere: where.optional(),
    inColumn: text({ zh: '另一张表的列', en: 'in column' }).optional(),
    inBy: text({ zh: '另一张表里的编号列', en: 'in reference' }).optional(),
    inFrom: text({ zh: '另一张表里起算的列', en: 'counted from, in register' }).optional(),
    inUntil: text({ zh: '另一张表里结束的列', en: 'until, in register' }).optional(),
    values: names('取值', 'values').optional(),
    class: code(documentClasses, { zh: '文件类别', en: 'document class' }).optional(),
    words: names('字样', 'words', '一项里的几种写法用 | 隔开').optional(),
    page: text({ zh: '页面', en: 'page' }).optional(),
    section: code(sectionPages, { zh: '业务栏目', en: 'section' }).optional(),
    sections: list(code(sections, { zh: '栏目', en: 'section' }), {
      zh: '文章栏目',
      en: 'sections of news',
    }).optional(),
    fields: names('项', 'fields').optional(),
    tables: names('表', 'tables').optional(),
    identity: text({ zh: '等式', en: 'identity' }).optional(),
    codes: names('问题代码', 'problem codes').optional(),
    gate: text({ zh: '成品检查', en: 'gate' }).optional(),
    ...limits,
  },
  { zh: '一项要求', en: 'need' },
);

const indicator = record(
  {
    id: text({ zh: '编号', en: 'id', examples: ['B12'] }),
    dimension: code(dimensions, { zh: '方面', en: 'dimension' }),
    title: both('名称', 'title'),
    evidence: both('证据', 'evidence'),
    confidence: code(confidences, { zh: '公开义务的把握', en: 'confidence' }),
    duty: record(
      {
        kind: code(dutyKinds, { zh: '期限的性质', en: 'kind of deadline' }),
        text: both('期限', 'deadline'),
        cite: names('依据', 'sources'),
      },
      { zh: '义务', en: 'duty' },
    ),
    due: record(
      {
        rule: code(dueRules, { zh: '怎样算', en: 'rule' }),
        event: both('从什么算起', 'event').optional(),
        ...limits,
      },
      { zh: '到期', en: 'due' },
    ),
    needs: list(needSchema, { zh: '要求', en: 'needs' }),
  },
  { zh: '指标', en: 'indicator' },
);

/** `indicators/<set>.yaml`: a set of indicators; what each asks for is checked against the records, never ticked by hand. */
export const indicatorSetSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', description: '和文件同名' }),
  title: both('名称', 'title'),
  note: both('说明', 'note'),
  version: text({ zh: '版本', en: 'version', examples: ['2026-1'] }),
  indicators: list(indicator, { zh: '指标', en: 'indicators' }),
});

export type IndicatorSet = z.output<typeof indicatorSetSchema>;
export type Indicator = IndicatorSet['indicators'][number];
export type Need = Indicator['needs'][number];
export type ParameterName = Exclude<keyof Need, 'check' | 'title'>;
export type Limit = Pick<Need, 'days' | 'workdays' | 'months' | 'monthDay'>;
