import type { ProblemCode } from '../problems/catalogue.ts';
import type { Gap, SumTerm, Values } from '../problems/problem.ts';

/** What a row rule found; the reader of the batch adds position and excerpt. */
export interface Finding {
  readonly code: ProblemCode;
  /** Column in question; undefined for the whole row. */
  readonly column?: string;
  readonly values: Values;
  readonly terms?: readonly SumTerm[];
  readonly gap?: Gap;
}
