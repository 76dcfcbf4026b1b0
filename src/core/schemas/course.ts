import { z } from 'zod';
import { code, count, date, id, text } from './column.ts';

export const courseKinds = {
  certificate: ['救护员取证班', 'certificate course'],
  refresher: ['救护员复训', 'refresher'],
  public: ['普及培训', 'public training'],
} as const;

export const courseStates = {
  open: ['报名中', 'open'],
  full: ['已满', 'full'],
  held: ['已办', 'held'],
  cancelled: ['已取消', 'cancelled'],
} as const;

/** `courses.csv`: first-aid courses that a reader can enrol in, and after them how many came and how many passed. */
export const courseSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  kind: code(courseKinds, { zh: '种类', en: 'kind', life: 'once' }),
  title: text({ zh: '课程', en: 'title', life: 'once' }),
  heldOn: date({
    zh: '开课日期',
    en: 'held on',
    description: '改期时改这里',
    life: 'current',
    notBefore: 'enrol_until_on',
  }),
  area: text({ zh: '地区', en: 'area', description: '到县一级', life: 'once' }),
  seats: count({ zh: '名额', en: 'seats', unit: '人', life: 'once', proof: 'counts' }),
  enrolUntilOn: date({ zh: '报名截止', en: 'enrol until', life: 'current' }),
  contactId: id({
    zh: '报名电话',
    en: 'contact',
    description: '电话表里的编号',
    life: 'current',
    target: 'contacts',
  }),
  status: code(courseStates, {
    zh: '状态',
    en: 'status',
    description: '办完写 held，同时写参加人数',
    life: 'current',
  }),
  trained: count({
    zh: '参加',
    en: 'trained',
    description: '实际参加的人数；没有办完不填',
    unit: '人',
    life: 'grows',
    proof: 'counts',
  }).optional(),
  certified: count({
    zh: '取证',
    en: 'certified',
    description: '考核合格、拿到证书的人数；普及培训不填',
    unit: '人',
    life: 'grows',
    proof: 'counts',
  }).optional(),
});

export type Course = z.output<typeof courseSchema>;
