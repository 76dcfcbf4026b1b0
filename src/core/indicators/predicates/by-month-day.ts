import { timed } from '../due-days.ts';
import type { DueDay } from '../outcome.ts';
import { parameter } from '../parameters.ts';
import { predicate } from '../predicate.ts';
import { recordEvidence, recordRef, recordsOf } from '../view.ts';

/**
 * A record about each year is published by a day of the year after. `from` is the column with the last day that it is about;
 * without it a record is about the year before the one in which it was published. `since` is the first year.
 */
export const byMonthDay = predicate({
  name: 'by-month-day',
  kind: 'timeliness',
  timed: true,
  params: {
    register: parameter.register,
    column: parameter.column,
    from: parameter.from.optional(),
    where: parameter.where.optional(),
    words: parameter.words.optional(),
    since: parameter.since,
    monthDay: parameter.monthDay.optional(),
  },
  assess({ register, column, from, where, words = [], since, monthDay }, { view, limit }) {
    const by = monthDay ?? limit.monthDay ?? '12-31';
    const records = recordsOf(view, register, where).filter((one) =>
      words.every((word) => (one.cell('title') ?? '').includes(word)),
    );
    const yearOf = (one: (typeof records)[number]): number =>
      from === undefined
        ? Number((one.cell(column) ?? '').slice(0, 4)) - 1
        : Number((one.cell(from) ?? '').slice(0, 4));
    const days: DueDay[] = [];
    const first: (typeof records)[number][] = [];
    const last = Number(view.asOf.slice(0, 4));
    for (let year = Number(since.slice(0, 4)); year <= last; year++) {
      const own = records
        .filter((one) => yearOf(one) === year && one.cell(column) !== undefined)
        .sort((a, b) => (a.cell(column) ?? '').localeCompare(b.cell(column) ?? ''))[0];
      const doneOn = own?.cell(column);
      if (own) first.push(own);
      days.push({
        about: String(year),
        dueOn: `${year + 1}-${by}`,
        ...(own && doneOn !== undefined ? { doneOn, ref: recordRef(own) } : {}),
      });
    }
    return timed(days, first.slice(-1).map(recordEvidence), view.asOf);
  },
});
