import { z } from 'zod';
import { amount, code, date, id, text } from './column.ts';

/** What a project is about: the chapter's fields of work. */
export const projectKinds = {
  relief: ['应急救援', 'disaster relief'],
  'first-aid': ['应急救护', 'first aid'],
  aid: ['人道救助', 'humanitarian aid'],
  blood: ['无偿献血', 'blood donation'],
  'stem-cell': ['造血干细胞', 'stem cells'],
  'body-organ': ['遗体和人体器官', 'body and organs'],
  boai: ['博爱项目', 'community projects'],
  volunteers: ['志愿服务', 'volunteers'],
  youth: ['青少年', 'youth'],
  dissemination: ['传播', 'dissemination'],
} as const;

export const projectStatus = {
  planned: ['未开始', 'planned'],
  running: ['进行中', 'running'],
  closed: ['已结项', 'closed'],
  ended: ['已终止', 'ended'],
} as const;

/** `projects.csv`: what money is spent on; a payment names its project. Nine fields are always filled, the last six at the close. */
export const projectSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  title: text({ zh: '项目名称', en: 'title', life: 'once' }),
  kind: code(projectKinds, { zh: '业务', en: 'kind', description: '项目属于哪一项业务', life: 'once' }),
  goalText: text({ zh: '目标', en: 'goal', life: 'once' }),
  whoText: text({ zh: '谁可以申请', en: 'who may apply', life: 'once' }),
  standardText: text({ zh: '救助标准', en: 'standard', description: '每人或每户多少', life: 'once' }),
  procedureText: text({ zh: '怎么申请', en: 'procedure', life: 'once' }),
  budget: amount({ zh: '预算', en: 'budget', description: '批准的预算', life: 'once', proof: 'stated' }),
  startsOn: date({ zh: '开始日期', en: 'starts on', life: 'once' }),
  endsOn: date({
    zh: '结束日期',
    en: 'ends on',
    description: '计划结束的日期',
    life: 'once',
    notBefore: 'starts_on',
  }),
  status: code(projectStatus, { zh: '状态', en: 'status', life: 'current' }),
  responsible: text({ zh: '负责科室', en: 'responsible', life: 'once' }),
  contactId: id({
    zh: '联系方式',
    en: 'contact',
    description: '电话表里的编号',
    life: 'current',
    target: 'contacts',
  }),
  closedOn: date({
    zh: '结项日期',
    en: 'closed on',
    description: '结项或终止时填',
    life: 'grows',
    past: true,
    notBefore: 'starts_on',
  }).optional(),
  outputText: text({ zh: '结项成果', en: 'output', description: '结项或终止时填', life: 'grows' }).optional(),
  raised: amount({
    zh: '收到',
    en: 'raised',
    description: '结项或终止时填；收到＝用出＋结余',
    life: 'grows',
    proof: 'raised-used',
  }).optional(),
  used: amount({
    zh: '用出',
    en: 'used',
    description: '结项或终止时填；等于支出名单里本项目的付款合计',
    life: 'grows',
    proof: 'raised-used',
  }).optional(),
  residual: amount({
    zh: '结余',
    en: 'residual',
    description: '结项或终止时填',
    life: 'grows',
    proof: 'raised-used',
  }).optional(),
  residualUseText: text({
    zh: '结余去向',
    en: 'use of the residual',
    description: '结项或终止时填；结余是 0.00 时不填',
    life: 'grows',
  }).optional(),
});

export type Project = z.output<typeof projectSchema>;

/** `project-progress.csv`: what was done and paid by a day; at least every three months (慈善法 79). */
export const projectProgressSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  projectId: id({ zh: '项目', en: 'project', life: 'once', target: 'projects' }),
  reportedOn: date({ zh: '报告日期', en: 'reported on', life: 'once', past: true }),
  used: amount({
    zh: '到这一天用出',
    en: 'used so far',
    description: '从项目开始累计；报告日写月底，就能和支出名单核对到分',
    life: 'once',
    proof: 'raised-used',
  }),
  outputText: text({ zh: '进展', en: 'output', life: 'once' }),
  documentId: id({ zh: '文件', en: 'document', life: 'once', target: 'documents' }).optional(),
});

export type ProjectProgress = z.output<typeof projectProgressSchema>;
