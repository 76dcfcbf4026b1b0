import type { Ledger } from '../ledger/ledger.ts';
import { answer, parseQuery } from '../ledger/query.ts';
import type { Figure } from '../schemas/figure.ts';
import { type Decimal, parseDecimal } from '../values/decimal.ts';
import type { FigureValue } from './label.ts';

function decimalOf({ value, query, unit }: Figure, ledger: Ledger): Decimal | undefined {
  if (value !== undefined) return parseDecimal(value);
  const parsed = query === undefined ? undefined : parseQuery(query);
  if (!parsed || (parsed.fundId !== undefined && !ledger.funds.some(({ id }) => id === parsed.fundId)))
    return undefined;
  return { units: BigInt(answer(ledger, parsed)), scale: unit === 'cny' ? 2 : 0 };
}

/** A figure with its value: the reported one, or the answer of the books. undefined when its record is faulty. */
export function figureValue(figure: Figure, ledger: Ledger): FigureValue | undefined {
  const value = decimalOf(figure, ledger);
  return value && { value, unit: figure.unit, qualifier: figure.qualifier };
}
