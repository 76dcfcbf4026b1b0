import { z } from 'zod';
import { code, date, text } from './column.ts';

const calendarDayKinds = {
  holiday: ['放假', 'holiday'],
  workday: ['补班', 'working day'],
} as const;

const calendarDayBases = {
  notice: ['国务院办公厅当年的通知', 'notice of the State Council'],
  law: ['法律规定的节日，当年的放假安排还没有公布', 'holiday of the law; arrangement not announced yet'],
} as const;

/** `calendars/<year>.csv`: days off and make-up days of one year. Weekends and all other days are not written. */
export const calendarDaySchema = z.strictObject({
  onDay: date({ zh: '日期', en: 'day', description: '周末和平常的日子不写', life: 'current' }),
  kind: code(calendarDayKinds, { zh: '放假还是补班', en: 'kind', life: 'current' }),
  title: text({ zh: '节日', en: 'holiday', life: 'current', examples: ['国庆节'] }),
  basis: code(calendarDayBases, {
    zh: '依据',
    en: 'basis',
    description: '当年的通知公布以前写 law，公布以后全年改写 notice',
    life: 'current',
  }),
  sourceText: text({
    zh: '出自',
    en: 'source',
    description: '通知的标题和文号；文号没有核对过的，写“未核对”',
    life: 'current',
    examples: ['国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）'],
  }).optional(),
});

export type CalendarDay = z.output<typeof calendarDaySchema>;
