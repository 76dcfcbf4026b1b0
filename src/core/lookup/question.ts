import type { CalendarDate, Month } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import type { LookupTable } from './shards.ts';
import { isPrivate, lacking, readAmount, readDay, readTail } from './typed.ts';

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
  | { readonly field: 'name' | 'amount' | 'day' | 'tail'; readonly why: 'private' }
  | { readonly field: 'amount'; readonly why: 'amount'; readonly found: string }
  | { readonly field: 'day'; readonly why: 'day' | 'year' | 'month'; readonly found: string }
  | { readonly field: 'tail'; readonly why: 'tail'; readonly digits: number };

/** Understands what was typed, or says of each field why not. */
export function readQuestion({ table, name, amount, day, tail, part }: Asked): Question | readonly Fault[] {
  const faults: Fault[] = [];
  const texts = { name, amount, day, tail };
  for (const field of ['name', 'amount', 'day', 'tail'] as const)
    if (isPrivate(texts[field])) faults.push({ field, why: 'private' });
  if (faults.length > 0) return faults;
  const fen = amount === '' ? undefined : readAmount(amount);
  if (amount !== '' && fen === undefined) faults.push({ field: 'amount', why: 'amount', found: amount });
  const on = day === '' ? undefined : readDay(day);
  if (day !== '' && on === undefined) faults.push({ field: 'day', why: lacking(day) ?? 'day', found: day });
  const last = tail === '' ? undefined : readTail(tail);
  if (tail !== '' && last === undefined)
    faults.push({ field: 'tail', why: 'tail', digits: tail.normalize('NFKC').replace(/\D/g, '').length });
  if (faults.length > 0) return faults;
  return {
    table,
    name: name === '' ? undefined : name,
    fen: fen === undefined ? undefined : Math.abs(fen),
    on,
    tail: table === 'donations' ? last : undefined,
    ...(part === true ? { part } : {}),
  };
}

/** Whether nothing was asked. */
export const isEmpty = ({ name, fen, on, tail }: Question): boolean =>
  name === undefined && fen === undefined && on === undefined && tail === undefined;
