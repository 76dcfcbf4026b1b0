import { z } from 'zod';
import { date, id, path, text } from './column.ts';

/** `redirects.csv`: addresses that were published and whose page now stands elsewhere. An old address never vanishes. */
export const redirectSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  from: path({ zh: '旧地址', en: 'from', description: '公布过的网址，从 / 起', life: 'once' }),
  to: path({
    zh: '新地址',
    en: 'to',
    description: '现在的网址，从 / 起；可以带 # 后面的位置',
    life: 'current',
  }),
  movedOn: date({ zh: '搬走日期', en: 'moved on', life: 'once', past: true }),
  reason: text({ zh: '原因', en: 'reason', life: 'once' }),
});
