import { type RowSource, rowProblem } from '../../ingest/source.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import { type Course, courseStates } from '../../schemas/course.ts';
import { type CalendarDate, daysFrom } from '../../values/calendar-date.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** More people than there could be; `difference` is below 0. */
const over = (
  source: RowSource,
  column: 'trained' | 'certified',
  values: Values & { readonly course: string },
  difference: number,
): Problem =>
  rowProblem(source, column, 'course-counts', values, [], {
    identity: 'counts',
    subject: `${values.course}.${column}`,
    difference: String(difference),
  });

/** certified ≤ trained ≤ seats. */
export const courseCountsRule: ChapterRule = {
  codes: ['course-counts'],
  proves: ['counts'],
  check: ({ registers }) =>
    registers.courses.flatMap(({ value: { id, seats, trained, certified }, source }): Problem[] => {
      if (trained === undefined) return [];
      if (trained > seats) return [over(source, 'trained', { course: id, trained, seats }, seats - trained)];
      return certified !== undefined && certified > trained
        ? [over(source, 'certified', { course: id, certified, trained }, trained - certified)]
        : [];
    }),
};

/** What does not fit the state of a course: column, state and action. */
function faultOf(course: Course, asOf: CalendarDate): [string, string, string] | undefined {
  const { kind, status, heldOn, trained, certified } = course;
  const title = courseStates[status][0];
  if (status === 'held' && heldOn > asOf)
    return [
      'status',
      `状态是${title}，开课日期 ${heldOn} 却还没有到`,
      '写 open 或 full；日期写错时，改正 held_on',
    ];
  if (status === 'held' && trained === undefined)
    return ['trained', `状态是${title}，没有写参加人数`, '写实际参加的人数；没有办时，改正 status'];
  if (status !== 'held' && (trained !== undefined || certified !== undefined))
    return ['status', `写了参加或取证人数，状态却是${title}`, '写 held；还没有办时，清空参加和取证两格'];
  if (kind === 'certificate' && status === 'held' && certified === undefined)
    return ['certified', '是救护员取证班，已经办完，没有写取证人数', '写拿到证书的人数，没有人合格写 0'];
  if (kind === 'public' && certified !== undefined)
    return ['certified', '是普及培训，却写了取证人数', '清空这一格；发证的课，kind 写 certificate'];
  return undefined;
}

/** A course is held exactly when it says how many came, and one with a certificate how many got it. */
export const courseStateRule: ChapterRule = {
  codes: ['course-state'],
  check: ({ registers, asOf }) =>
    registers.courses.flatMap(({ value, source }) => {
      const fault = faultOf(value, asOf);
      if (!fault) return [];
      const [column, state, action] = fault;
      return [rowProblem(source, column, 'course-state', { course: value.id, state, action })];
    }),
};

/** Days after a course until its numbers are missed. */
const RESULT_DAYS = 30;

/** A course whose day is long past is no longer open: readers would call for nothing. */
export const courseOverRule: ChapterRule = {
  codes: ['course-over'],
  needs: ['site'],
  check: ({ registers, asOf }) =>
    registers.courses.flatMap(({ value: { id, status, heldOn }, source }) => {
      const days = daysFrom(heldOn, asOf);
      if ((status !== 'open' && status !== 'full') || days <= RESULT_DAYS) return [];
      const values = { course: id, status: courseStates[status][0], heldOn, days, limit: RESULT_DAYS };
      return [rowProblem(source, 'status', 'course-over', values)];
    }),
};
