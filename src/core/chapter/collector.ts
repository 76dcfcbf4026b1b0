import type { Problem } from '../problems/problem.ts';
import type { Explanations } from './explanations.ts';

/** Excerpts that are kept per file and code; past that a report only counts. */
const EXCERPTS = 50;

/** Gathers every problem of a run. */
export class Collector {
  readonly problems: Problem[] = [];
  /** Files with a problem, as they are shown. */
  readonly files = new Set<string>();
  readonly #excerpts = new Map<string, number>();
  /** What is known of differences and warnings, once it has been read. */
  explanations: Explanations | undefined;

  /** Whether the problem stands: it is neither explained nor settled. */
  readonly add = (problem: Problem): boolean => {
    if (this.explanations?.take(problem)) return false;
    this.files.add(problem.at.file);
    const key = `${problem.at.file} ${problem.code}`;
    const seen = (this.#excerpts.get(key) ?? 0) + 1;
    this.#excerpts.set(key, seen);
    const { excerpt, ...bare } = problem;
    this.problems.push(seen > EXCERPTS || !excerpt ? bare : problem);
    return true;
  };
}
