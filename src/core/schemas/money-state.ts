import { z } from 'zod';
import { amount, code, date, id, rowRefs, text } from './column.ts';

/** `pledges.csv`: 认捐, a promise. It is no income and enters no total; what came of it is in the lists of gifts. */
export const pledgeSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['flood-2026-bus'] }),
  donorDisplay: text({
    zh: '认捐人',
    en: 'donor',
    description: '照捐赠人同意的样子写；个人隐去名字',
    life: 'once',
    private: true,
  }),
  fundId: id({ zh: '基金', en: 'fund', life: 'once', target: 'funds' }),
  campaignId: id({ zh: '募捐活动', en: 'campaign', life: 'once', target: 'campaigns' }).optional(),
  projectId: id({ zh: '项目', en: 'project', life: 'once', target: 'projects' }).optional(),
  amount: amount({
    zh: '认捐金额',
    en: 'amount',
    description: '等于已到账的加上还没有到账的',
    life: 'once',
    proof: 'raised-used',
  }),
  pledgedOn: date({ zh: '认捐日期', en: 'pledged on', life: 'once', past: true }),
  dueOn: date({
    zh: '约定到账日期',
    en: 'due on',
    description: '协议写明的才填',
    life: 'once',
    notBefore: 'pledged_on',
  }).optional(),
  giftIds: rowRefs({
    zh: '到账的捐款',
    en: 'gifts',
    description: '捐款名单里的编号；几次到账写几个',
    life: 'grows',
    target: 'rows',
  }).optional(),
  outstanding: amount({
    zh: '还没有到账',
    en: 'outstanding',
    description: '全部到账写 0.00',
    life: 'current',
    proof: 'raised-used',
  }),
  note: text({
    zh: '说明',
    en: 'note',
    description: '没有按期到账的，写明怎么办',
    life: 'current',
  }).optional(),
});

export type Pledge = z.output<typeof pledgeSchema>;

export const allocationSteps = {
  planned: ['计划', 'planned'],
  accounted: ['核销', 'accounted for'],
} as const;

/** `allocations.csv`: the two steps beside the lists: 计划, money set apart by a decision; 核销, payments whose vouchers were checked. */
export const allocationSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['flood-relief-2026-plan-1'] }),
  step: code(allocationSteps, {
    zh: '步骤',
    en: 'step',
    description: '收到和付出在名单里，这里只写 planned 计划和 accounted 核销',
    life: 'once',
  }),
  projectId: id({ zh: '项目', en: 'project', life: 'once', target: 'projects' }),
  campaignId: id({
    zh: '募捐活动',
    en: 'campaign',
    description: '用募捐来的钱才填',
    life: 'once',
    target: 'campaigns',
  }).optional(),
  decidedOn: date({
    zh: '日期',
    en: 'decided on',
    description: '批准计划的日期，或者核销的日期',
    life: 'once',
    past: true,
  }),
  amount: amount({
    zh: '金额',
    en: 'amount',
    description: '这一次的；收回计划写负数',
    life: 'once',
    proof: 'sum-of-rows',
  }),
  total: amount({
    zh: '累计',
    en: 'total so far',
    description: '同一次募捐（没有募捐的，同一项目）、同一步骤到这一次为止的合计',
    life: 'once',
    proof: 'sum-of-rows',
  }),
  basisText: text({
    zh: '依据',
    en: 'basis',
    description: '计划写批准文号或会议，核销写核对了哪些凭证',
    life: 'once',
  }),
  meetingId: id({ zh: '会议', en: 'meeting', life: 'once', target: 'meetings' }).optional(),
});

export type Allocation = z.output<typeof allocationSchema>;
