import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Values } from '../../problems/problem.ts';
import type { LedgerRow } from '../../schemas/tables.ts';
import { yuanText } from '../../values/money.ts';
import { quantityText } from '../../values/quantity.ts';
import { type LedgerTable, rowId } from '../../values/record-id.ts';
import { Extremes, type Measure, type Odd, oddOne, type Place } from './extremes.ts';
import { fingerprint } from './fingerprint.ts';
import { Prints } from './prints.ts';

/** A row that looks odd beside all others; who reads it again finds its line. */
export interface Suspect {
  readonly code: ProblemCode;
  readonly id: string;
  readonly column: string;
  readonly values: Values;
}

/** Two lists of one table that share rows: their ids, the later second. */
export interface Repeat {
  readonly table: LedgerTable;
  readonly first: string;
  readonly second: string;
  /** Whole percents of the shorter list. */
  readonly percent: number;
  readonly rows: number;
}

/** Kinds of groups that have a usual size. */
const measures = {
  // Somebody who always gives about the same, and once ten or ten thousand times as much.
  party: { least: 4, factor: 5, spread: 3 },
  fund: { least: 30, factor: 10, spread: undefined },
  table: { least: 100, factor: 10, spread: undefined },
  'unit-value': { least: 3, factor: 3, spread: 2 },
  'per-person': { least: 5, factor: 8, spread: 4 },
  // One amount for one purpose, and once five times as many people or goods: a number that belongs to another row.
  people: { least: 2, factor: 5, spread: 1 },
  goods: { least: 2, factor: 5, spread: 1 },
} as const satisfies Readonly<Record<string, Measure>>;
type Kind = keyof typeof measures;

/** Smaller amounts are often the same for one and for many. In 分. */
const LARGE = 10_000_00;

const LEAST_ROWS = 20;
const LEAST_SHARE = 0.3;

interface List {
  readonly table: LedgerTable;
  readonly id: string;
}

/** Gathers, in the one pass over all rows, what tells an odd row or a repeated list: a few numbers a group and eight bytes a row. */
export class Senses {
  readonly #groups: Readonly<Record<Kind, Map<Key, Extremes>>> = {
    party: new Map(),
    fund: new Map(),
    table: new Map(),
    'unit-value': new Map(),
    'per-person': new Map(),
    people: new Map(),
    goods: new Map(),
  };
  readonly #lists: List[] = [];
  readonly #prints = new Prints();

  /** Opens a list; returns what takes its rows. */
  list(table: LedgerTable, id: string): (row: LedgerRow, n: number) => void {
    const at = this.#lists.push({ table, id }) - 1;
    return (row, n) => {
      this.#prints.add(printOf(row), at);
      measure(row, (kind, key, value) => this.#group(kind, key).add(value, at, n));
    };
  }

  /** Rows that are not like the others of their group, each once. */
  suspects(): Suspect[] {
    const found = new Map<string, Suspect>();
    for (const kind of Object.keys(measures) as Kind[]) // the keys of a literal
      for (const group of this.#groups[kind].values()) {
        const odd = oddOne(group, measures[kind]);
        const suspect = odd && this.#suspect(kind, odd, group.count);
        if (suspect && !found.has(suspect.id)) found.set(suspect.id, suspect);
      }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Lists that repeat another. */
  repeats(): Repeat[] {
    return this.#prints.overlaps(LEAST_ROWS, LEAST_SHARE).flatMap(({ first, second, share, rows }) => {
      const [a, b] = [this.#lists[first], this.#lists[second]];
      if (!a || !b || a.table !== b.table) return [];
      return [{ table: a.table, first: a.id, second: b.id, percent: Math.round(share * 100), rows }];
    });
  }

  #group(kind: Kind, key: Key): Extremes {
    const known = this.#groups[kind].get(key);
    if (known) return known;
    const group = new Extremes();
    this.#groups[kind].set(key, group);
    return group;
  }

  #idAt({ list, n }: Place): string {
    const { table, id } = this.#lists[list] ?? { table: 'donations', id: '' };
    return rowId({ table, batch: id, n });
  }

  #suspect(kind: Kind, { at, value, from, to }: Odd, count: number): Suspect {
    const id = this.#idAt(at);
    if (kind === 'people' || kind === 'goods') {
      const text = kind === 'people' ? String : quantityText;
      const values = { found: text(value), usual: text(to), others: count - 1, [kind]: 'yes' };
      return { code: 'count-copied', id, column: kind === 'people' ? 'beneficiary_count' : 'qty', values };
    }
    const range = { found: yuanText(value), from: yuanText(from), to: yuanText(to), others: count - 1 };
    if (kind === 'unit-value')
      return { code: 'unit-cost', id, column: 'unit_value', values: { ...range, goods: 'yes' } };
    if (kind === 'per-person')
      return { code: 'unit-cost', id, column: 'amount', values: { ...range, people: 'yes' } };
    return { code: 'amount-slip', id, column: 'amount', values: { ...range, [kind]: 'yes' } };
  }
}

/** What the rows of a group share: a code or an id, or the fingerprint of a name, so that no name is kept. */
type Key = string | number;

/** Tells the groups that a row belongs to, and its number in each: 分, people, or thousandths of goods. What was returned has no usual size. */
function measure({ table, value }: LedgerRow, tell: (kind: Kind, key: Key, size: number) => void): void {
  if (table === 'goods-issued') return;
  if (table === 'goods-received') {
    const { itemId, spec, unit, unitValue, value: whole, qty } = value;
    if (unitValue !== undefined) tell('unit-value', `${itemId}|${spec}|${unit}`, unitValue);
    if (whole !== undefined && whole >= LARGE) tell('goods', fingerprint([itemId, spec, unit, whole]), qty);
    return;
  }
  if (value.refundOfId !== undefined || value.amount <= 0) return;
  const { amount } = value;
  // Many gifts in one row are as large as they are many.
  if (table === 'donations' && value.donorType === 'online-summary') return;
  const party = table === 'donations' ? value.donorDisplay : value.payeeDisplay;
  const isNamed =
    table === 'donations' ? value.donorType === 'organization' : value.payeeType !== 'persons-summary';
  const people = table === 'disbursements' ? (value.beneficiaryCount ?? 0) : 0;
  if (isNamed) tell('party', fingerprint([table, party]), amount);
  tell('fund', table === 'donations' ? value.fundId : `-${value.fundId}`, amount);
  tell('table', table, amount);
  if (table !== 'disbursements' || people === 0) return;
  tell('per-person', value.projectId, Math.round(amount / people));
  if (amount >= LARGE) tell('people', fingerprint([value.purposeText, amount]), people);
}

/** What a row says, but for its number and its month: a list that was copied keeps it. */
function printOf({ table, value }: LedgerRow): number {
  if (table === 'donations')
    return fingerprint([
      value.donorDisplay,
      value.amount,
      value.gifts,
      value.channel,
      value.receivedOn.slice(8),
      value.receiptNoTail ?? '',
    ]);
  if (table === 'disbursements')
    return fingerprint([value.payeeDisplay, value.amount, value.purposeText, value.paidOn.slice(8)]);
  if (table === 'goods-received')
    return fingerprint([value.donorDisplay, value.itemId, value.spec, value.qty, value.receivedOn.slice(8)]);
  return fingerprint([value.receiverDisplay, value.itemId, value.spec, value.qty, value.issuedOn.slice(8)]);
}
