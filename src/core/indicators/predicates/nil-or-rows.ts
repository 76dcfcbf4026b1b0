import { daysFrom } from '../../values/calendar-date.ts';
import { dueAfter } from '../limit.ts';
import { type DueDay, outcome } from '../outcome.ts';
import { parameter, span } from '../parameters.ts';
import { predicate } from '../predicate.ts';
import { dayIn, recordsEvidence, recordsOf, statementEvidence } from '../view.ts';

/** A year, and a month to sign the next statement in. */
const YEAR = { days: 400 };

/**
 * Something happened and stands in the register, or a signed statement says that nothing did. An empty page is silence.
 * Without a register only a statement will do.
 */
export const nilOrRows = predicate({
  name: 'nil-or-rows',
  kind: 'presence',
  params: {
    register: parameter.register.optional(),
    column: parameter.column.optional(),
    where: parameter.where.optional(),
    ...span,
  },
  assess({ register, column, where, days }, { view, indicatorId, set }) {
    const limit = days === undefined ? YEAR : { days };
    const isFresh = (on: string | undefined): boolean =>
      on !== undefined && daysFrom(on, view.asOf) <= limit.days;
    const rows =
      register === undefined || column === undefined
        ? []
        : recordsOf(view, register, where).filter((one) => isFresh(dayIn(one, column)));
    const nil = recordsOf(view, 'nil-statements', [{ column: 'indicator_id', is: [indicatorId] }]);
    const valid = nil.filter((one) => isFresh(one.cell('to_on')));
    const dates = nil.flatMap((one): DueDay[] => {
      const [to, on] = [one.cell('to_on'), one.cell('published_on')];
      return to === undefined || on === undefined
        ? []
        : [{ about: to.slice(0, 4), dueOn: dueAfter(to, { days: 31 }, view.calendar), doneOn: on }];
    });
    const last = [...rows.map((one) => dayIn(one, column ?? '')), ...valid.map((one) => one.cell('to_on'))];
    const newest = last
      .filter((on) => on !== undefined)
      .sort()
      .at(-1);
    const open = newest === undefined ? [] : [{ dueOn: dueAfter(newest, limit, view.calendar) }];
    return outcome(
      rows.length + valid.length > 0 ? [] : [{ what: register ?? '', why: 'nil' }],
      [
        ...(register === undefined ? [] : recordsEvidence(register, rows, where)),
        ...valid.map((one) => statementEvidence(one, set)),
      ],
      [...dates, ...open],
    );
  },
});
