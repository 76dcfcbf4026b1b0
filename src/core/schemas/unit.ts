import { z } from 'zod';
import { code, count, date, id, text } from './column.ts';

export const unitKinds = {
  office: ['内设机构', 'department'],
  branch: ['基层组织', 'branch'],
  team: ['救援队', 'rescue team'],
  station: ['救护站', 'first-aid station'],
  site: ['博爱家园', 'community site'],
} as const;

/** `units.csv`: departments, grassroots organisations, rescue teams, stations. */
export const unitSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'current' }),
  kind: code(unitKinds, { zh: '类别', en: 'kind', life: 'current' }),
  title: text({ zh: '名称', en: 'title', life: 'current' }),
  area: text({ zh: '地区', en: 'area', description: '到县一级', life: 'current' }),
  functionText: text({ zh: '职责', en: 'function', life: 'current' }).optional(),
  contactId: id({
    zh: '联系方式',
    en: 'contact',
    description: '电话表里的编号',
    life: 'current',
    target: 'contacts',
  }).optional(),
  count: count({
    zh: '人数或个数',
    en: 'count',
    description: '成员人数；站点写服务人数',
    life: 'current',
    proof: 'stated',
  }).optional(),
});

export type Unit = z.output<typeof unitSchema>;

export const contactKinds = {
  office: ['办公电话', 'office'],
  supervision: ['监督电话', 'supervision'],
  donation: ['捐赠咨询', 'donations'],
  training: ['救护培训', 'first-aid training'],
  aid: ['求助', 'aid'],
  volunteer: ['志愿服务', 'volunteers'],
  duty: ['应急值班', 'duty officer'],
  disclosure: ['信息公开申请', 'disclosure requests'],
} as const;

/** `contacts.csv`: telephones that were tried, with the day of the last try (at most 90 days ago). */
export const contactSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'current' }),
  kind: code(contactKinds, { zh: '用途', en: 'kind', life: 'current' }),
  number: text({
    zh: '号码',
    en: 'number',
    description: '座机；不写个人手机号',
    life: 'current',
    numbering: true,
  }),
  hours: text({ zh: '接听时间', en: 'hours', life: 'current' }),
  lastTestedOn: date({
    zh: '上次试拨',
    en: 'last tested on',
    description: '90 天内试拨过',
    life: 'current',
    past: true,
  }),
});

export type Contact = z.output<typeof contactSchema>;
