import { rowProblem, type Sourced } from '../ingest/source.ts';
import type { Gap, Problem } from '../problems/problem.ts';
import { severityOf } from '../problems/report.ts';
import type { Settlement, Variance } from '../schemas/variance.ts';

/** A broken identity and the approved line that explains it. */
export interface Explained {
  readonly problem: Problem;
  readonly variance: Variance;
}

/** A warning and the line that says how it was looked into. */
export interface Settled {
  readonly problem: Problem;
  readonly settlement: Settlement;
}

// Ids, codes and numbers hold no space.
const keyOfGap = ({ identity, subject, difference }: Gap): string => `${identity} ${subject} ${difference}`;

/** Lines of the two registers, of which each must speak of something that was found. */
export class Explanations {
  readonly explained: Explained[] = [];
  readonly settled: Settled[] = [];
  readonly #variances: ReadonlyMap<string, Sourced<Variance>>;
  readonly #settlements: ReadonlyMap<string, Sourced<Settlement>>;

  constructor(variances: readonly Sourced<Variance>[], settlements: readonly Sourced<Settlement>[]) {
    this.#variances = new Map(variances.map((one) => [keyOfGap(one.value), one]));
    this.#settlements = new Map(settlements.map((one) => [`${one.value.code} ${one.value.subject}`, one]));
  }

  /** Whether a line speaks of the problem: an error with exactly its gap, or a warning of exactly its subject. It is kept for the public. */
  take(problem: Problem): boolean {
    const severity = severityOf(problem);
    const variance =
      severity === 'error' && problem.gap ? this.#variances.get(keyOfGap(problem.gap)) : undefined;
    if (variance) this.explained.push({ problem, variance: variance.value });
    const settlement =
      severity === 'warning' && problem.subject !== undefined
        ? this.#settlements.get(`${problem.code} ${problem.subject}`)
        : undefined;
    if (settlement) this.settled.push({ problem, settlement: settlement.value });
    return variance !== undefined || settlement !== undefined;
  }

  /** Lines of which nothing was found: what they say is not, or no longer, so. A line that repeats another is one of them. */
  unused(variances: readonly Sourced<Variance>[], settlements: readonly Sourced<Settlement>[]): Problem[] {
    const spoken = new Set<unknown>([
      ...this.explained.map(({ variance }) => variance),
      ...this.settled.map(({ settlement }) => settlement),
    ]);
    return [
      ...variances
        .filter(({ value }) => !spoken.has(value))
        .map(({ value: { id, identity, subject, difference }, source }) =>
          rowProblem(source, 'subject', 'variance-unused', { id, identity, subject, difference }),
        ),
      ...settlements
        .filter(({ value }) => !spoken.has(value))
        .map(({ value: { id, code, subject }, source }) =>
          rowProblem(source, 'subject', 'settlement-unused', { id, code, subject }),
        ),
    ];
  }
}
