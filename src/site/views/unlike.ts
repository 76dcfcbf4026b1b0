import { count, day } from '../format.ts';
import { messages } from '../messages.ts';

/** What one of several figures that stand beside each other covers, in words; `asOf` is `YYYY-MM-DD`. */
export interface Covered {
  readonly scope: string;
  readonly asOf?: string | undefined;
  /** Instead of a day, where the source names none. */
  readonly period?: string | undefined;
  readonly unit: string;
}

/** More than these are told by the first, the last and their number. */
const NAMED = 3;

/** Different ones, days in their order. */
const different = (texts: readonly (string | undefined)[]): string[] =>
  [...new Set(texts.filter((text) => text !== undefined))].sort();

/**
 * The note that figures with unlike stamps need beside them (F6): in what their stamps differ, 口径, day or unit.
 * undefined when all are alike.
 */
export function unlikeNote(all: readonly Covered[], language?: string): string | undefined {
  const t = messages(language).unlike;
  const scopes = different(all.map(({ scope }) => scope));
  const days = different(all.map(({ asOf }) => asOf)).map(day);
  const periods = different(all.map(({ asOf, period }) => (asOf === undefined ? period : undefined)));
  const when = [...days, ...periods];
  const listed = (): string => {
    if (when.length <= NAMED) return when.join(t.joiner);
    const number = count(when.length);
    return periods.length > 0 ? t.many(number) : t.range(when[0] ?? '', when.at(-1) ?? '', number);
  };
  const units = different(all.map(({ unit }) => unit));
  const differences = [
    ...(scopes.length > 1 ? [t.scope(scopes.join(t.joiner))] : []),
    ...(when.length > 1 ? [t.asOf(listed())] : []),
    ...(units.length > 1 ? [t.unit] : []),
  ];
  return differences.length === 0 ? undefined : t.note(differences.join(t.and));
}

/** The note beside years of which one is not over. */
export const shorterNote = (periods: readonly string[], language?: string): string | undefined => {
  const t = messages(language).unlike;
  return periods.length === 0 ? undefined : t.shorter(periods.join(t.joiner));
};
