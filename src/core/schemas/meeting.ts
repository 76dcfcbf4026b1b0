import { z } from 'zod';
import { code, count, date, id, ids, text } from './column.ts';

export const meetingKinds = {
  congress: ['会员代表大会', 'congress'],
  council: ['理事会', 'council'],
  executive: ['执行委员会', 'executive committee'],
  supervisors: ['监事会', 'supervisory board'],
} as const;

/** `meetings.csv`: meetings of the chapter's bodies and what they decided. */
export const meetingSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  kind: code(meetingKinds, { zh: '会议', en: 'kind', life: 'once' }),
  sessionNo: text({ zh: '届次', en: 'session', life: 'once' }),
  title: text({ zh: '会议名称', en: 'title', life: 'once' }),
  heldOn: date({ zh: '召开日期', en: 'held on', life: 'once', past: true }),
  termFromOn: date({
    zh: '任期自',
    en: 'term from',
    description: '会员代表大会写选出的一届',
    life: 'once',
  }).optional(),
  termToOn: date({
    zh: '任期至',
    en: 'term to',
    description: '会员代表大会写选出的一届',
    life: 'once',
    notBefore: 'term_from_on',
  }).optional(),
  attended: count({
    zh: '到会',
    en: 'attended',
    description: '实到人数',
    unit: '人',
    life: 'once',
    proof: 'counts',
  }),
  entitled: count({
    zh: '应到',
    en: 'entitled',
    description: '应到人数',
    unit: '人',
    life: 'once',
    proof: 'counts',
  }),
  resolutionsText: text({ zh: '决议', en: 'resolutions', life: 'once' }),
  auditIds: ids({
    zh: '听取审计',
    en: 'audits',
    description: '听取了哪些审计',
    life: 'once',
    target: 'audits',
  }).optional(),
  documentIds: ids({ zh: '文件', en: 'documents', life: 'once', target: 'documents' }).optional(),
});

export type MeetingRecord = z.output<typeof meetingSchema>;
