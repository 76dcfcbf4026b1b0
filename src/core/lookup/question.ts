import {
  type CalendarDate,
  daysInMonth,
  isCalendarDate,
  type Month,
  suggestDate,
} from '../values/calendar-date.ts';
import { type Fen, parseYuan, suggestYuan } from '../values/money.ts';
import type { LookupTable } from './shards.ts';

/** What somebody typed, as the form and the address hold it. Empty texts are absent. */
export interface Asked {
  readonly table: LookupTable;
  readonly name: string;
  readonly amount: string;
  readonly day: string;
  readonly tail: string;
  /** Only organisations are asked for whose names contain the name. */
  readonly part?: boolean;
}

/** The same, understood. */
export interface Question {
  readonly table: LookupTable;
  /** As typed; its keys are tried in turn. */
  readonly name: string | undefined;
  /** Not negative. */
  readonly fen: Fen | undefined;
  readonly on: CalendarDate | Month | undefined;
  readonly tail: string | undefined;
  /** Only organisations are asked for whose names contain the name. */
  readonly part?: boolean;
}

/** A field that cannot be understood, and why. */
export type Fault =
  | { readonly field: 'amount' | 'day'; readonly found: string }
  | { readonly field: 'year'; readonly found: string }
  | { readonly field: 'tail'; readonly found: string; readonly digits: number };

/** A day or a month in the ways people write them: `2026-3-5`, `2026年3月`, `202603`. */
export function readDay(text: string): CalendarDate | Month | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const day = isCalendarDate(plain) ? plain : suggestDate(plain);
  if (day !== undefined) return day;
  const found = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(plain) ?? /^(\d{4})(\d{2})$/.exec(plain);
  const month = (found?.[2] ?? '').padStart(2, '0');
  return found && daysInMonth(Number(found[1]), Number(month)) > 0 ? `${found[1]}-${month}` : undefined;
}

/** Understands what was typed, or says of each field why not. */
export function readQuestion({ table, name, amount, day, tail, part }: Asked): Question | readonly Fault[] {
  const faults: Fault[] = [];
  const yuan = amount === '' ? undefined : suggestYuan(amount);
  const fen = yuan === undefined ? undefined : parseYuan(yuan);
  if (amount !== '' && fen === undefined) faults.push({ field: 'amount', found: amount });
  const on = day === '' ? undefined : readDay(day);
  if (day !== '' && on === undefined) {
    const yearless = /^\d{1,2}[-/.月]\d{1,2}[日号]?$/.test(day.normalize('NFKC').replace(/\s/g, ''));
    faults.push({ field: yearless ? 'year' : 'day', found: day });
  }
  const digits = tail.normalize('NFKC').replace(/\s/g, '');
  if (digits !== '' && !/^\d{4}$/.test(digits))
    faults.push({ field: 'tail', found: tail, digits: digits.replace(/\D/g, '').length });
  if (faults.length > 0) return faults;
  return {
    table,
    name: name === '' ? undefined : name,
    fen: fen === undefined ? undefined : Math.abs(fen),
    on,
    tail: digits === '' || table !== 'donations' ? undefined : digits,
    ...(part === true ? { part } : {}),
  };
}

/** Whether nothing was asked. */
export const isEmpty = ({ name, fen, on, tail }: Question): boolean =>
  name === undefined && fen === undefined && on === undefined && tail === undefined;
