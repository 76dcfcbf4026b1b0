import type { ProblemCode } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';

/** Excerpts that are kept per file and code; past that a report only counts. */
const EXCERPTS = 50;

/** Gathers every problem of a run. */
export class Collector {
  readonly problems: Problem[] = [];
  /** Files with a problem, as they are shown. */
  readonly files = new Set<string>();
  readonly #excerpts = new Map<string, number>();
  readonly #without: ReadonlySet<ProblemCode>;

  constructor(without: ReadonlySet<ProblemCode>) {
    this.#without = without;
  }

  readonly add = (problem: Problem): void => {
    if (this.#without.has(problem.code)) return;
    this.files.add(problem.at.file);
    const key = `${problem.at.file} ${problem.code}`;
    const seen = (this.#excerpts.get(key) ?? 0) + 1;
    this.#excerpts.set(key, seen);
    const { excerpt, ...bare } = problem;
    this.problems.push(seen > EXCERPTS || !excerpt ? bare : problem);
  };
}
