import { entryOf } from './catalogue.ts';
import type { Position, Problem, Report, Severity } from './problem.ts';

export const severityOf = (problem: Problem): Severity => entryOf(problem.code).severity;

/** Whether anything stops the site from being built. */
export const hasErrors = (report: Report): boolean =>
  report.problems.some((problem) => severityOf(problem) === 'error');

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(problems: readonly Problem[]): Counts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const problem of problems) counts[severityOf(problem)]++;
  return counts;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPosition = (a: Position, b: Position): number =>
  byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byText(a.cell ?? '', b.cell ?? '');

/** The problems in the order of files, lines, cells and codes: the same for every run. */
export function reportOf(problems: readonly Problem[], files: number, rows: number): Report {
  const sorted = [...problems].sort((a, b) => byPosition(a.at, b.at) || byText(a.code, b.code));
  return { problems: sorted, files, rows };
}
