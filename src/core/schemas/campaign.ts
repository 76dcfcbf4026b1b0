import { z } from 'zod';
import { date, id, ids, text } from './column.ts';

/** `campaigns.csv`: the plan of a public fundraising, with the eleven parts of 慈善法 24. */
export const campaignSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  title: text({ zh: '活动名称', en: 'title', life: 'once' }),
  purposeText: text({ zh: '募捐目的', en: 'purpose', life: 'once' }),
  startsOn: date({ zh: '开始日期', en: 'starts on', life: 'once' }),
  endsOn: date({
    zh: '结束日期',
    en: 'ends on',
    description: '延期时改这里',
    life: 'current',
    notBefore: 'starts_on',
  }),
  emergencyFromOn: date({
    zh: '应急阶段开始',
    en: 'emergency from',
    description: '重大突发事件的应急处置与救援从哪一天起；别的募捐不填',
    life: 'grows',
    past: true,
  }).optional(),
  emergencyToOn: date({
    zh: '应急阶段结束',
    en: 'emergency until',
    description: '应急处置与救援到哪一天止；这段时间收到的捐款至少每 5 天公布一次（慈善法第七十二条）',
    life: 'grows',
    past: true,
    notBefore: 'emergency_from_on',
  }).optional(),
  area: text({ zh: '活动地域', en: 'area', life: 'once' }),
  leadName: text({ zh: '负责人', en: 'lead', life: 'once' }),
  officeAddress: text({ zh: '办公地址', en: 'office', life: 'once' }),
  channels: text({
    zh: '接受捐赠方式',
    en: 'channels',
    description: '用顿号隔开；账号不写在这里',
    life: 'once',
  }),
  accountIds: ids({
    zh: '受赠账户',
    en: 'accounts',
    description: 'organization.yaml 里账户的编号',
    life: 'once',
    target: 'accounts',
  }),
  beneficiaryText: text({ zh: '受益人', en: 'beneficiaries', life: 'once' }),
  useText: text({ zh: '款物用途', en: 'use', life: 'once' }),
  costText: text({ zh: '募捐成本', en: 'cost', life: 'once' }),
  residualRuleText: text({ zh: '剩余财产处理', en: 'rule for what is left', life: 'once' }),
  filingNo: text({
    zh: '备案编号',
    en: 'filing number',
    description: '民政部门给的号码',
    life: 'once',
    numbering: true,
  }),
  certificateDocumentId: id({ zh: '募捐资格证书', en: 'certificate', life: 'once', target: 'documents' }),
  platformUrls: text({
    zh: '统一平台网址',
    en: 'platform addresses',
    description: '几个网址之间用空格隔开',
    life: 'once',
  }).optional(),
  partnerId: id({
    zh: '合作方',
    en: 'partner',
    description: '和没有募捐资格的单位合作时填',
    life: 'once',
    target: 'partners',
  }).optional(),
});

export type Campaign = z.output<typeof campaignSchema>;
