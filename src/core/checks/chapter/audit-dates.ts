import { rowProblem } from '../../ingest/source.ts';
import type { Audit } from '../../schemas/audit.ts';
import type { ChapterRule } from '../chapter-rule.ts';

interface Step {
  readonly column: string;
  readonly on: string;
  readonly before: string;
  readonly first: string;
}

/** What comes after what. */
const stepsOf = (audit: Audit): Step[] => {
  const after = { before: '签字日期', first: audit.signedOn };
  return [
    { column: 'signed_on', on: audit.signedOn, before: '截止日期', first: audit.toOn },
    { column: 'published_on', on: audit.publishedOn, ...after },
    { column: 'reported_to_council_on', on: audit.reportedToCouncilOn, ...after },
    { column: 'reported_to_supervisors_on', on: audit.reportedToSupervisorsOn, ...after },
  ];
};

/** An auditor signs after the period, and the report is heard and published after that (红十字会法 22). */
export const auditDatesRule: ChapterRule = {
  codes: ['audit-dates'],
  check: ({ registers, asOf }) =>
    registers.audits.flatMap(({ value, source }) =>
      stepsOf(value)
        // A day to come is a problem of its own.
        .filter(({ on, first }) => on < first && (first <= asOf || first === value.toOn))
        .map(({ column, on, before, first }) =>
          rowProblem(source, column, 'audit-dates', { audit: value.id, found: on, before, first }),
        ),
    ),
};
