import { dataTo, type Ledger } from '../ledger/ledger.ts';
import { answer, parseQuery } from '../ledger/query.ts';
import type { Figure } from '../schemas/figure.ts';
import { yuanText } from '../values/money.ts';
import { hundredthsText } from '../values/ratio.ts';
import type { SealedCells } from './canonical.ts';

/** A figure that was drawn from the books of a closed period. */
export interface DrawnFigure {
  readonly id: string;
  /** `id|scope|as-of`. */
  readonly key: string;
  /** The answer, as a cell of the figures' register would hold it. */
  readonly value: string;
  readonly cells: SealedCells;
}

function cellOf(found: number, unit: Figure['unit']): string {
  if (unit === 'cny') return yuanText(found);
  return unit === 'percent' ? hundredthsText(found) : String(found);
}

/** Figures by query whose day the published lists have reached: they no longer change, but by a correction. */
export function drawnFigures(ledger: Ledger, figures: readonly Figure[]): DrawnFigure[] {
  const reached = dataTo(ledger) ?? '';
  return figures.flatMap(({ id, query, unit, scope, asOfOn }) => {
    const parsed = query === undefined ? undefined : parseQuery(query);
    if (!parsed || asOfOn === undefined || asOfOn > reached) return [];
    const found = answer(ledger, parsed);
    if (found === undefined) return [];
    const value = cellOf(found, unit);
    const cells = new Map([
      ['as_of_on', asOfOn],
      ['id', id],
      ['scope', scope],
      ['unit', unit],
      ['value', value],
    ]);
    return [{ id, key: `${id}|${scope}|${asOfOn}`, value, cells }];
  });
}
