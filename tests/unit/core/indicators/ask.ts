import type { Outcome } from '../../../../src/core/indicators/outcome.ts';
import { predicateOf } from '../../../../src/core/indicators/predicates.ts';
import { refAddress } from '../../../../src/core/indicators/ref.ts';
import type { IndicatorView } from '../../../../src/core/indicators/view.ts';
import type { Limit, Need } from '../../../../src/core/schemas/indicator.ts';
import { needOf } from './view.ts';

/** Puts a question to the records. Throws for parameters that it cannot take. */
export function ask(
  check: string,
  parameters: Partial<Need>,
  view: IndicatorView,
  { limit = {}, indicatorId = 'B12' }: { limit?: Limit; indicatorId?: string } = {},
): Outcome {
  const found = predicateOf(check);
  if (!found) throw new Error(`no predicate ${check}`);
  const need = needOf(check, parameters);
  return found.assess(need, { view, limit, indicatorId });
}

/** What is lacking, and why. */
export const whys = ({ unmet }: Outcome): string[] => unmet.map(({ what, why }) => `${what} ${why}`);
/** Where what proves stands, and its day. */
export const places = ({ evidence }: Outcome): string[] =>
  evidence.map(({ ref, on }) => (on === undefined ? refAddress(ref) : `${refAddress(ref)} ${on}`));
/** What each day is about, when it was due, and when it was kept. */
export const days = ({ dates }: Outcome): string[] =>
  dates.map(({ about, dueOn, doneOn }) => [about, dueOn, doneOn].filter(Boolean).join(' '));

export const audit = {
  id: 'donations-2025',
  kind: 'donations',
  toOn: '2025-12-31',
  signedOn: '2026-02-09',
  publishedOn: '2026-03-03',
};
export const charter = {
  id: 'charter',
  class: 'charter',
  title: '章程',
  publishedOn: '2024-01-02',
  issuedOn: '2023-12-20',
  pages: 2,
};
