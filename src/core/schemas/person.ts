import { z } from 'zod';
import { code, date, id, text } from './column.ts';

export const bodies = {
  council: ['理事会', 'council'],
  executive: ['执行委员会', 'executive committee'],
  supervisors: ['监事会', 'supervisory board'],
  leaders: ['会领导', 'leaders'],
} as const;

/** `people.csv`: who sits in which body, for which term. */
export const personSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  body: code(bodies, { zh: '机构', en: 'body', life: 'once' }),
  name: text({ zh: '姓名', en: 'name', description: '监事不在理事会和执行委员会任职', life: 'once' }),
  post: text({ zh: '职务', en: 'post', life: 'once' }),
  dutyText: text({ zh: '分工', en: 'duty', description: '分管什么', life: 'current' }).optional(),
  employer: text({ zh: '工作单位', en: 'employer', life: 'current' }).optional(),
  sessionNo: text({ zh: '届次', en: 'session', life: 'once', examples: ['第四届'] }),
  termFromOn: date({ zh: '任期自', en: 'term from', life: 'once' }),
  termToOn: date({
    zh: '任期至',
    en: 'term to',
    description: '提前离任的写离任那一天',
    life: 'once',
    notBefore: 'term_from_on',
  }),
});

export type Person = z.output<typeof personSchema>;
