import { cellTitle, columnForm, columnTarget } from '../../core/exports/column-title.ts';
import { parseQuantity } from '../../core/values/quantity.ts';
import type { Disclosures } from '../disclosures.ts';
import { quantity, yuan } from '../format.ts';

/** 分 of a cell of 元. */
export const fenOf = (cell: string | undefined): number => Number((cell ?? '').replace('.', ''));

const titleIn = (records: readonly object[], id: string): string | undefined => {
  const record = records.find((one) => 'id' in one && one.id === id);
  return record && 'title' in record && typeof record.title === 'string' ? record.title : undefined;
};

/** A cell as a reader takes it: an amount, a quantity, the title of a code or of what an id names, else the cell itself. */
export function cellWords(
  table: string,
  column: string,
  cell: string,
  { registers }: Pick<Disclosures, 'registers'>,
): string {
  const form = columnForm(table, column);
  if (form === 'amount') return yuan(fenOf(cell));
  if (form === 'quantity') return quantity(parseQuantity(cell) ?? 0);
  const target = columnTarget(table, column);
  const own = Object.entries(registers).find(([name]) => name === target)?.[1];
  return (own && titleIn(own, cell)) ?? cellTitle(table, column, cell);
}
