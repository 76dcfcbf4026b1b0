import type { Fen } from '../values/money.ts';

/** A line of a table in which the lines below add up to the line above. */
export interface TableLine {
  readonly id: string;
  /** undefined: the table's total. */
  readonly parentId?: string | undefined;
}

/** The lines directly below one, in the order of their table. */
export const linesUnder = <T extends TableLine>(lines: readonly T[], id: string): T[] =>
  lines.filter((one) => one.parentId === id);

/** What the lines directly below one add up to, in 分; undefined when there are none. */
export function sumUnder<T extends TableLine>(
  lines: readonly T[],
  id: string,
  amountOf: (line: T) => Fen,
): Fen | undefined {
  const under = linesUnder(lines, id);
  return under.length === 0 ? undefined : under.reduce((sum, one) => sum + amountOf(one), 0);
}

/** A line and how far it stands below its total: 0 for the total itself. */
export interface PlacedLine<T> {
  readonly line: T;
  readonly depth: number;
}

/** A table from its total down, each line followed by those below it. */
export function linesInOrder<T extends TableLine>(lines: readonly T[]): PlacedLine<T>[] {
  const from = (line: T, depth: number): PlacedLine<T>[] => [
    { line, depth },
    ...linesUnder(lines, line.id).flatMap((one) => from(one, depth + 1)),
  ];
  return lines.filter((one) => one.parentId === undefined).flatMap((one) => from(one, 0));
}

/** A line of one table beside the line of another that means the same: 科目 by code, else by title. */
export interface LinePair<T> {
  readonly depth: number;
  readonly budget: T | undefined;
  readonly final: T | undefined;
}

/** Two tables line by line, in the order of the first; what only the second has follows the lines above it. */
export function pairedLines<T extends TableLine>(
  budget: readonly T[],
  final: readonly T[],
  keyOf: (line: T) => string,
): LinePair<T>[] {
  const under = (parent: LinePair<T> | undefined): LinePair<T>[] => {
    const left = budget.filter((one) => one.parentId === parent?.budget?.id && (!parent || parent.budget));
    const right = final.filter((one) => one.parentId === parent?.final?.id && (!parent || parent.final));
    const depth = parent ? parent.depth + 1 : 0;
    const pairs = [
      ...left.map((one) => ({ depth, budget: one, final: right.find((two) => keyOf(two) === keyOf(one)) })),
      ...right
        .filter((two) => !left.some((one) => keyOf(one) === keyOf(two)))
        .map((two) => ({ depth, budget: undefined, final: two })),
    ];
    return pairs.flatMap((pair) => [pair, ...under(pair)]);
  };
  return under(undefined);
}

/** final − budget of a pair, in 分; what one side does not have counts as 0. */
export const differenceOfPair = <T extends { readonly amount: Fen }>({ budget, final }: LinePair<T>): Fen =>
  (final?.amount ?? 0) - (budget?.amount ?? 0);
