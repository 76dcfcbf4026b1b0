import { z } from 'zod';
import { amount, code, date, id, rowRefs, text } from './column.ts';

export const consentKinds = {
  donor: ['捐赠人书面同意', "donor's written consent"],
  refiling: ['募捐方案重新备案', 'plan filed anew'],
} as const;

/** `use-changes.csv`: money that goes to another use than it was given for: with the donor's consent (公益事业捐赠法 18), or filed anew (慈善法 56). */
export const useChangeSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['2025-station-aed'] }),
  title: text({ zh: '标题', en: 'title', life: 'once' }),
  giftIds: rowRefs({
    zh: '哪几笔捐款',
    en: 'gifts',
    description: '捐款名单里的编号；改的是整个募捐时不填',
    life: 'once',
    target: 'rows',
  }).optional(),
  campaignId: id({
    zh: '哪次募捐',
    en: 'campaign',
    description: '改的是整个募捐时填',
    life: 'once',
    target: 'campaigns',
  }).optional(),
  fundId: id({ zh: '原基金', en: 'fund', life: 'once', target: 'funds' }),
  fromProjectId: id({ zh: '原项目', en: 'from project', life: 'once', target: 'projects' }),
  toProjectId: id({ zh: '改用于', en: 'to project', life: 'once', target: 'projects' }),
  given: amount({
    zh: '原来捐了多少',
    en: 'given',
    description: '等于写明的捐款或募捐的合计',
    life: 'once',
    proof: 'raised-used',
  }),
  used: amount({
    zh: '按原用途用了多少',
    en: 'used as given',
    life: 'once',
    proof: 'raised-used',
  }),
  amount: amount({
    zh: '改用多少',
    en: 'amount',
    description: '原来捐了多少减去按原用途用了多少',
    life: 'once',
    proof: 'raised-used',
  }),
  reasonText: text({ zh: '原因', en: 'reason', life: 'once' }),
  consent: code(consentKinds, { zh: '依据', en: 'consent', life: 'once' }),
  consentNo: text({
    zh: '同意书编号或备案编号',
    en: 'number of the consent or filing',
    description: '同意书的档案编号；同意书本身不公开',
    life: 'once',
    numbering: true,
  }),
  consentOn: date({ zh: '同意或备案日期', en: 'consent on', life: 'once', past: true }),
  changedOn: date({
    zh: '改用日期',
    en: 'changed on',
    description: '不早于同意或备案',
    life: 'once',
    past: true,
    notBefore: 'consent_on',
  }),
  publishedOn: date({
    zh: '公布日期',
    en: 'published on',
    life: 'once',
    past: true,
    notBefore: 'consent_on',
  }),
  documentId: id({ zh: '文件', en: 'document', life: 'once', target: 'documents' }).optional(),
});

export type UseChange = z.output<typeof useChangeSchema>;
