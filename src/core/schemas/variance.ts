import { z } from 'zod';
import { code, date, decimal, id, text } from './column.ts';
import { identities } from './vocabulary.ts';

/** `variances.csv`: a difference that cannot be mended, explained in public: the words of who looked into it and of who approved them. */
export const varianceSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['v-2026-1'] }),
  identity: code(identities, {
    zh: '核对关系',
    en: 'identity',
    description: '照检查结果抄写',
    life: 'once',
  }),
  subject: text({
    zh: '对象',
    en: 'subject',
    description: '照检查结果抄写',
    life: 'once',
    examples: ['flood-2026-q3'],
  }),
  difference: decimal({
    zh: '相差',
    en: 'difference',
    description: '照检查结果抄写；正负号和位数都要一样',
    life: 'once',
    examples: ['-90.00'],
    proof: 'sum-of-rows',
  }),
  reasonText: text({ zh: '原因', en: 'reason', description: '查明的原因，会公布', life: 'once' }),
  datedOn: date({ zh: '说明日期', en: 'dated on', life: 'once', past: true }),
  approvedBy: text({ zh: '批准人', en: 'approved by', description: '职务和姓', life: 'once' }),
});

export type Variance = z.output<typeof varianceSchema>;

/** `settlements.csv`: a warning that was looked into: what it warns of is true, and why. Published with its reason. */
export const settlementSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'current', examples: ['s-2026-1'] }),
  code: id({
    zh: '警告',
    en: 'code',
    description: '警告的名称，照检查结果抄写',
    life: 'current',
    examples: ['term-over'],
  }),
  subject: text({
    zh: '对象',
    en: 'subject',
    description: '照检查结果抄写',
    life: 'current',
    examples: ['d-2026-03-r17'],
  }),
  reasonText: text({ zh: '核实结果', en: 'reason', description: '怎样核实的，会公布', life: 'current' }),
  settledOn: date({ zh: '核实日期', en: 'settled on', life: 'current', past: true }),
  settledBy: text({ zh: '核实人', en: 'settled by', description: '职务和姓', life: 'current' }),
});

export type Settlement = z.output<typeof settlementSchema>;
