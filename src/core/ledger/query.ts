import { type CalendarDate, daysInMonth, isCalendarDate, monthOf } from '../values/calendar-date.ts';
import { type Ledger, totalIn } from './ledger.ts';
import { buildStatement } from './statement.ts';

export const queryNames = ['received', 'paid', 'closing', 'gifts', 'rows'] as const;

/** A named question to the books: 分 for received, paid and closing, a number of gifts or rows of donations for the rest. */
export interface Query {
  readonly name: (typeof queryNames)[number];
  readonly fundId: string | undefined;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const isMonthEnd = (date: CalendarDate): boolean =>
  Number(date.slice(8)) === daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));

/** Reads `received fund=flood from=2026-07-01 to=2026-08-31`; undefined for another form, or days that are not whole months. */
export function parseQuery(text: string): Query | undefined {
  const [first, ...parts] = text.split(' ');
  const name = queryNames.find((known) => known === first);
  const values = new Map<string, string>();
  for (const part of parts) {
    const found = /^(fund|from|to)=(\S+)$/.exec(part);
    if (!found?.[1] || !found[2] || values.has(found[1])) return undefined;
    values.set(found[1], found[2]);
  }
  const [from, to] = [values.get('from'), values.get('to')];
  if (!name || !from || !to || !isCalendarDate(from) || !isCalendarDate(to)) return undefined;
  if (from > to || !from.endsWith('-01') || !isMonthEnd(to)) return undefined;
  return { name, fundId: values.get('fund'), from, to };
}

/** The answer, in 分 or as a number, never rounded. */
export function answer(ledger: Ledger, { name, fundId, from, to }: Query): number {
  if (name === 'closing') return buildStatement(ledger, { fundId, from, to }).closing;
  const table = name === 'paid' ? 'disbursements' : 'donations';
  const total = totalIn(ledger, { table, fundId, from: monthOf(from), to: monthOf(to) });
  if (name === 'gifts') return total.gifts;
  return name === 'rows' ? total.rows : total.fen;
}
