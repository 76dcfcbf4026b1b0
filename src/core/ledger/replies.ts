import type { Reply } from '../schemas/reply.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { percentText } from '../values/ratio.ts';

/** What came in one period by every channel, and what became of it. */
export interface ReplyPeriod {
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate;
  readonly replies: readonly Reply[];
  readonly received: number;
  readonly answered: number;
  readonly inTime: number;
  /** answered ÷ received, percent; undefined when nothing came. */
  readonly answeredRate: string | undefined;
  /** in time ÷ answered, percent; undefined when nothing was answered. */
  readonly inTimeRate: string | undefined;
}

/** Reply statistics by period, the latest first. */
export function replyPeriods(replies: readonly Reply[]): ReplyPeriod[] {
  const keys = [...new Set(replies.map((one) => `${one.toOn} ${one.fromOn}`))].sort().reverse();
  return keys.map((key) => {
    const [toOn = '', fromOn = ''] = key.split(' ');
    const own = replies.filter((one) => one.toOn === toOn && one.fromOn === fromOn);
    const total = (of: (reply: Reply) => number): number => own.reduce((all, one) => all + of(one), 0);
    const [received, answered, inTime] = [
      total((r) => r.received),
      total((r) => r.answered),
      total((r) => r.inTime),
    ];
    return {
      fromOn,
      toOn,
      replies: own,
      received,
      answered,
      inTime,
      answeredRate: percentText(answered, received),
      inTimeRate: percentText(inTime, answered),
    };
  });
}
