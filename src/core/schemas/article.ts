import { z } from 'zod';
import { code, date, flag, id, list, moment, record, text } from './column.ts';
import { projectKinds } from './project.ts';
import { statisticMetrics } from './statistic.ts';
import { articleKinds, reviewSteps, sections } from './vocabulary.ts';

const people = (zh: string, en: string) => list(text({ zh, en }), { zh, en });

const meeting = record(
  {
    name: text({ zh: '会议', en: 'meeting' }),
    heldOn: date({ zh: '时间', en: 'held on' }),
    form: text({ zh: '形式', en: 'form' }),
    venue: text({ zh: '地点', en: 'venue' }).optional(),
    chairedBy: text({ zh: '主持', en: 'chaired by' }),
    speakers: people('讲话', 'speakers'),
    exchanges: people('交流', 'exchanges'),
    reports: people('述职', 'reports'),
    attendees: people('参会', 'attendees'),
  },
  { zh: '会议卡', en: 'meeting card' },
);

const review = record(
  {
    step: code(reviewSteps, { zh: '环节', en: 'step' }),
    people: people('审核人', 'people'),
    role: text({ zh: '职务', en: 'role' }),
    on: date({ zh: '日期', en: 'on' }),
  },
  { zh: '审核', en: 'review' },
);

const original = record(
  {
    documentId: id({ zh: '原文', en: 'document', target: 'documents' }),
    credits: list(
      record(
        { part: text({ zh: '环节', en: 'part' }), people: people('人员', 'people') },
        { zh: '署名', en: 'credit' },
      ),
      { zh: '原文署名', en: 'original credits' },
    ),
  },
  { zh: '原文', en: 'original' },
);

const cover = record(
  {
    file: text({ zh: '图', en: 'drawing', description: 'drawings 文件夹里的 .svg 文件名' }),
    alt: text({ zh: '图的说明', en: 'alternative text' }),
    credit: text({ zh: '作者', en: 'credit' }),
  },
  { zh: '题图', en: 'cover' },
);

const changed = {
  updatedAt: moment({
    zh: '修改时间',
    en: 'updated at',
    description: '发布以后改过才填，和修改说明一起填',
  }).optional(),
  changeNote: text({ zh: '修改说明', en: 'change note', description: '改了什么' }).optional(),
};

/** Front matter of an article under `content/news` or `content/notices`. */
export const articleSchema = z.strictObject({
  title: text({ zh: '标题', en: 'title' }),
  kind: code(articleKinds, { zh: '文种', en: 'kind' }),
  section: code(sections, { zh: '栏目', en: 'section' }),
  publishedAt: moment({ zh: '发布时间', en: 'published at' }),
  ...changed,
  summary: text({ zh: '摘要', en: 'summary', description: '一两句话，列表里显示' }),
  source: text({ zh: '来源', en: 'source' }),
  editor: people('编辑', 'editor'),
  reviews: list(review, { zh: '三审', en: 'reviews' }),
  original: original.optional(),
  meeting: meeting.optional(),
  cover: cover.optional(),
  attachments: list(id({ zh: '附件', en: 'attachment', target: 'documents' }), {
    zh: '附件',
    en: 'attachments',
  }).optional(),
  projects: list(id({ zh: '项目', en: 'project', target: 'projects' }), {
    zh: '项目',
    en: 'projects',
    description: '写的是哪些项目；项目页上会列出这篇文章',
  }).optional(),
  campaigns: list(id({ zh: '募捐', en: 'campaign', target: 'campaigns' }), {
    zh: '募捐',
    en: 'campaigns',
    description: '写的是哪次募捐；募捐页上会列出这篇文章',
  }).optional(),
  draft: flag({ zh: '草稿', en: 'draft', description: '还不能发布时写 true' }).optional(),
});

/** Front matter of a standing page under `content/pages`. */
export const pageSchema = z.strictObject({
  title: text({ zh: '标题', en: 'title' }),
  ...changed,
  summary: text({ zh: '摘要', en: 'summary', description: '一两句话，列表里显示' }),
});

/** Front matter of a section under `content/sections`: whom to call, and which numbers, projects and news stand on its page. */
export const sectionSchema = z.strictObject({
  title: text({ zh: '标题', en: 'title' }),
  summary: text({ zh: '摘要', en: 'summary', description: '一两句话，列表里显示' }),
  contactId: id({
    zh: '联系方式',
    en: 'contact',
    description: '电话表里的编号',
    target: 'contacts',
    examples: ['office'],
  }),
  metrics: list(code(statisticMetrics, { zh: '指标', en: 'metric' }), {
    zh: '统计指标',
    en: 'metrics',
    description: '这一栏显示哪些统计指标；没有就写 []',
  }),
  projectKinds: list(code(projectKinds, { zh: '业务', en: 'kind' }), {
    zh: '项目业务',
    en: 'kinds of project',
    description: '这一栏显示哪些业务的项目；没有就写 []',
  }),
  news: list(code(sections, { zh: '栏目', en: 'section' }), {
    zh: '文章栏目',
    en: 'sections of news',
    description: '这一栏显示哪些栏目的文章；没有就写 []',
  }),
});

export type FrontMatter = z.output<typeof articleSchema>;
export type Meeting = z.output<typeof meeting>;
export type Review = z.output<typeof review>;
export type SectionFrontMatter = z.output<typeof sectionSchema>;
export type PageFrontMatter = z.output<typeof pageSchema>;
