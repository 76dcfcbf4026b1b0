import type { ActivityLine, BalanceSheetLine } from '../schemas/financial-statement.ts';
import type { Fen } from '../values/money.ts';

/** The annual statements of a year under one scope. */
export interface YearStatements {
  readonly year: string;
  readonly scope: BalanceSheetLine['scope'];
  readonly balance: readonly BalanceSheetLine[];
  readonly activity: readonly ActivityLine[];
}

/** One amount with its sign in an equation, and the line that states it. */
export interface EquationTerm {
  readonly sign: 1 | -1;
  readonly fen: Fen;
  readonly line: BalanceSheetLine | ActivityLine;
}

/** An equation over the statements: the terms less what is stated are 0. */
export interface Equation {
  /** opening, closing: assets = liabilities + net assets. change, change-unrestricted, …: what it moved. carried: opening = last closing. */
  readonly name:
    | 'opening'
    | 'closing'
    | 'change-unrestricted'
    | 'change-restricted'
    | 'moved-unrestricted'
    | 'moved-restricted'
    | 'moved-total'
    | 'carried';
  readonly column: string;
  readonly stated: { readonly fen: Fen; readonly line: BalanceSheetLine | ActivityLine };
  readonly terms: readonly EquationTerm[];
}

/** What the terms of an equation make. */
export const computedOf = ({ terms }: Equation): Fen =>
  terms.reduce((sum, { sign, fen }) => sum + sign * fen, 0);

/** What the terms of an equation make, less what is stated: 0 when it holds. */
export const differenceOf = (equation: Equation): Fen => computedOf(equation) - equation.stated.fen;

/** The statements year by year, the latest first. */
export function yearsOfStatements(
  balance: readonly BalanceSheetLine[],
  activity: readonly ActivityLine[],
): YearStatements[] {
  const keys = new Map(
    [...balance, ...activity].map(({ year, scope }) => [`${year} ${scope}`, { year, scope }]),
  );
  return [...keys.values()]
    .sort((a, b) => (a.year > b.year ? -1 : 1))
    .map(({ year, scope }) => ({
      year,
      scope,
      balance: balance.filter((one) => one.year === year && one.scope === scope),
      activity: activity.filter((one) => one.year === year && one.scope === scope),
    }));
}

type Columns = 'unrestricted' | 'restricted' | 'total';
const splits = ['unrestricted', 'restricted'] as const;

const total = <T extends BalanceSheetLine | ActivityLine>(
  lines: readonly T[],
  side: T['side'],
): T | undefined => lines.find((one) => one.side === side && one.parentId === undefined);

/** Net assets of one kind, or all of them. */
const netOf = ({ balance }: YearStatements, column: Columns): BalanceSheetLine | undefined =>
  column === 'total'
    ? total(balance, 'net-assets')
    : balance.find((one) => one.side === 'net-assets' && one.restriction === column);

function ofBalance(own: YearStatements): Equation[] {
  const [assets, debts, net] = (['asset', 'liability', 'net-assets'] as const).map((side) =>
    total(own.balance, side),
  );
  if (!assets || !net) return [];
  return (['opening', 'closing'] as const).map((column) => ({
    name: column,
    column,
    stated: { fen: assets[column], line: assets },
    terms: [
      ...(debts ? [{ sign: 1, fen: debts[column], line: debts } as const] : []),
      { sign: 1, fen: net[column], line: net },
    ],
  }));
}

/** Net assets that moved: unrestricted and restricted apart where the balance sheet tells them apart. */
function movedIn(own: YearStatements, change: ActivityLine): Equation[] {
  const columns: Columns[] = splits.some((column) => netOf(own, column)) ? [...splits] : ['total'];
  return columns.flatMap((column) => {
    const net = netOf(own, column);
    return net
      ? [
          {
            name: `moved-${column}`,
            column,
            stated: { fen: change[column], line: change },
            terms: [
              { sign: 1, fen: net.closing, line: net },
              { sign: -1, fen: net.opening, line: net },
            ],
          } as const,
        ]
      : [];
  });
}

/** A line's total is its two parts, which another rule proves: so equations need no third column. */
function ofActivity(own: YearStatements): Equation[] {
  const [income, expense, transfer, change] = (['income', 'expense', 'transfer', 'change'] as const).map(
    (side) => total(own.activity, side),
  );
  if (!change) return [];
  const changes = splits.map((column): Equation => {
    const term = (sign: 1 | -1, line: ActivityLine | undefined): EquationTerm[] =>
      line ? [{ sign, fen: line[column], line }] : [];
    return {
      name: `change-${column}`,
      column,
      stated: { fen: change[column], line: change },
      terms: [...term(1, income), ...term(-1, expense), ...term(1, transfer)],
    };
  });
  return [...changes, ...movedIn(own, change)];
}

/** What a year opens with is what the year before closed with, line by line of the same title. */
const ofCarry = (own: YearStatements, before: YearStatements | undefined): Equation[] =>
  own.balance.flatMap((line) => {
    const last = before?.balance.find((one) => one.side === line.side && one.title === line.title);
    return last
      ? [
          {
            name: 'carried',
            column: 'opening',
            stated: { fen: line.opening, line },
            terms: [{ sign: 1, fen: last.closing, line: last }],
          } as const,
        ]
      : [];
  });

/** Every equation that the statements of a year must satisfy (民间非营利组织会计制度). */
export function equationsOf(own: YearStatements, all: readonly YearStatements[]): Equation[] {
  const before = all.find((one) => one.scope === own.scope && Number(one.year) === Number(own.year) - 1);
  return [...ofBalance(own), ...ofActivity(own), ...ofCarry(own, before)];
}
