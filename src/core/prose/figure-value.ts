import type { Ledger } from '../ledger/ledger.ts';
import { answer, decimalsOf, isGoodsQuery, parseQuery, type Query } from '../ledger/query.ts';
import type { Figure } from '../schemas/figure.ts';
import { type Decimal, parseDecimal } from '../values/decimal.ts';
import type { FigureValue } from './label.ts';

/** Whether the books know what is asked for; a name that they do not know is told where it is written. */
function isKnown(query: Query, { funds, goods }: Ledger): boolean {
  if (isGoodsQuery(query))
    return query.itemId === undefined || goods.some(({ key }) => key.item === query.itemId);
  return query.fundId === undefined || funds.some(({ id }) => id === query.fundId);
}

function decimalOf({ value, query }: Figure, ledger: Ledger): Decimal | undefined {
  if (value !== undefined) return parseDecimal(value);
  const parsed = query === undefined ? undefined : parseQuery(query);
  if (!parsed || !isKnown(parsed, ledger)) return undefined;
  const units = answer(ledger, parsed);
  return units === undefined ? undefined : { units: BigInt(units), scale: decimalsOf(parsed) };
}

/** A figure with its value: the reported one, or the answer of the books. undefined when its record is faulty. */
export function figureValue(figure: Figure, ledger: Ledger): FigureValue | undefined {
  const value = decimalOf(figure, ledger);
  return value && { value, unit: figure.unit, qualifier: figure.qualifier };
}
