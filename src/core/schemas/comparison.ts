import { z } from 'zod';
import { amount, code, date, id, text, url } from './column.ts';

export const platforms = {
  boai: ['博爱中国', 'Boai China'],
  cishan: ['慈善中国', 'Charity China'],
} as const;

/** `platform-comparisons.csv`: what a unified platform shows, held against our own total of the same day (慈善法 27). */
export const platformComparisonSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  platform: code(platforms, { zh: '平台', en: 'platform', life: 'once' }),
  entryNo: text({ zh: '平台编号', en: 'entry', life: 'once', numbering: true }),
  url: url({ zh: '平台网址', en: 'address', life: 'once' }),
  campaignId: id({
    zh: '募捐活动',
    en: 'campaign',
    description: '空着表示全部捐款',
    life: 'once',
    target: 'campaigns',
  }).optional(),
  comparedOn: date({ zh: '对比日期', en: 'compared on', life: 'once', past: true, notBefore: 'as_of_on' }),
  asOfOn: date({
    zh: '数字截至',
    en: 'as of',
    description: '写月底，才能和名单核对',
    life: 'once',
    past: true,
  }),
  platformTotal: amount({
    zh: '平台合计',
    en: 'total of the platform',
    description: '平台上显示的收到合计',
    life: 'once',
    proof: 'same-figure',
  }),
  differenceText: text({
    zh: '差额原因',
    en: 'difference',
    description: '和本会合计不相等时写；相等时空着',
    life: 'once',
  }).optional(),
});

export type PlatformComparison = z.output<typeof platformComparisonSchema>;
