import type { Severity, Values } from './problem.ts';

/** The sentences of one problem. `place` is always given: where to look, in the words of a spreadsheet or an editor. */
export interface Words {
  /** What was found. */
  readonly fact: (v: Values) => string;
  /** What the rule demands. */
  readonly expected: (v: Values) => string;
  /** What to do; begins with a verb. */
  readonly fix: (v: Values) => string;
}

export interface Entry {
  readonly severity: Severity;
  readonly zh: Words;
}

const filled = (template: string) => (v: Values) =>
  template
    // {?key: …} stands only when the value is there.
    .replace(/\{\?(\w+):([^{}]*(?:\{\w+\}[^{}]*)*)\}/g, (_, key: string, part: string) =>
      v[key] === undefined || v[key] === '' ? '' : part,
    )
    .replace(/\{(\w+)\}/g, (_, key: string) => String(v[key] ?? ''));

const entry =
  (severity: Severity) =>
  (fact: string, expected: string, fix: string): Entry => ({
    severity,
    zh: { fact: filled(fact), expected: filled(expected), fix: filled(fix) },
  });

export const error = entry('error');
export const warning = entry('warning');
export const hint = entry('hint');
