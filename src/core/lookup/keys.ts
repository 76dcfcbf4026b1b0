import type { CalendarDate, Month } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';

// Under which keys a row can be found. Amounts are sizes: a return of money stands beside the gift that it returns.

export const dayKey = (on: CalendarDate | Month): string => on;
export const tailKey = (tail: string): string => `t${tail}`;
export const amountKey = (fen: Fen): string => `a${Math.abs(fen)}`;
export const nameOnlyKey = (name: string): string => `n${name}`;
export const nameMonthKey = (name: string, month: Month): string => `n${name}|${month}`;
export const nameAmountKey = (name: string, fen: Fen): string => `n${name}|${Math.abs(fen)}`;
/** A day with so many rows that they are kept apart once more; a name or an amount may be left out. */
export const dayPartKey = (on: CalendarDate, name: string | undefined, fen: Fen | undefined): string =>
  `${on}|${name ?? ''}|${fen === undefined ? '' : Math.abs(fen)}`;
/** Two neighbouring characters of an organisation's name. */
export const pairKey = (pair: string): string => `p${pair}`;

/** The pairs of neighbouring characters of a name's key, each once, in order. */
export function pairsOf(name: string): string[] {
  const signs = [...name];
  return [...new Set(signs.slice(1).map((sign, i) => `${signs[i]}${sign}`))];
}
