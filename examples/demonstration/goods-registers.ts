import { items } from './items.ts';
import { writeTable } from './table.ts';

/** The controlled names of goods. */
export const writeItems = (): string =>
  writeTable(
    ['id', 'title', 'unit'],
    items.map(({ id, title, unit }) => ({ id, title, unit })),
  );

/** What was counted in the warehouses. */
export const writeStockCounts = (): string =>
  writeTable(['id', 'item_id', 'spec', 'unit', 'warehouse', 'counted_on', 'qty', 'counted_by'], []);
