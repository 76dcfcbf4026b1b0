import type { z } from 'zod';
import { metaOf } from '../schemas/column-meta.ts';
import { ledgers, registers } from '../schemas/tables.ts';
import { propertyOf } from '../values/property.ts';

/** Every table by its name. */
const tables: Readonly<Record<string, z.ZodObject>> = { ...ledgers, ...registers };

/** Chinese title of a column; its own name where the table has no such column. */
export function columnTitle(table: string, column: string): string {
  const field: z.ZodType | undefined = tables[table]?.shape[propertyOf(column)];
  return field ? metaOf(field).title : column;
}

/** A cell in words: the title of a code, else the cell itself. */
export function cellTitle(table: string, column: string, cell: string): string {
  const field: z.ZodType | undefined = tables[table]?.shape[propertyOf(column)];
  return (field && metaOf(field).codes?.[cell]?.zh) ?? cell;
}

/** The register whose ids a column names; undefined for every other column. */
export function columnTarget(table: string, column: string): string | undefined {
  const field: z.ZodType | undefined = tables[table]?.shape[propertyOf(column)];
  return field && metaOf(field).target;
}

/** The exact form of a column: `amount`, `quantity`, … */
export function columnForm(table: string, column: string): string | undefined {
  const field: z.ZodType | undefined = tables[table]?.shape[propertyOf(column)];
  return field && metaOf(field).form;
}
