import type { Report } from './problem.ts';
import { countsOf, severityOf } from './report.ts';
import { sentencesOf } from './sentences.ts';

/** The report for programs: `{ problems, counts, rows }`, every problem with position, sentences and terms. */
export function reportJson(report: Report) {
  return {
    problems: report.problems.map((problem) => ({
      code: problem.code,
      severity: severityOf(problem),
      file: problem.at.file,
      line: problem.at.line ?? null,
      row: problem.at.row ?? null,
      column: problem.at.column ?? null,
      cell: problem.at.cell ?? null,
      ...sentencesOf(problem),
      ...(problem.terms ? { terms: problem.terms } : {}),
      ...(problem.gap ? { gap: problem.gap } : {}),
      ...(problem.subject === undefined ? {} : { subject: problem.subject }),
    })),
    counts: countsOf(report.problems),
    rows: report.rows,
  };
}
