import { z } from 'zod';
import { type ColumnMeta, innerOf, metaOf } from '../schemas/column-meta.ts';
import { columnOf } from '../values/property.ts';

/** One column of a table, as its schema describes it. */
export interface Column {
  readonly name: string;
  readonly property: string;
  readonly optional: boolean;
  readonly meta: ColumnMeta;
}

/** The columns of a record, by name, in the order of the schema. */
export type Columns = ReadonlyMap<string, Column>;

/** Reads the columns off a schema. */
export function columnsOf(schema: z.ZodObject): Columns {
  const columns = new Map<string, Column>();
  for (const [property, field] of Object.entries(schema.shape)) {
    const type = field as z.ZodType; // a shape holds zod types
    const optional = type instanceof z.ZodOptional;
    const meta = metaOf(optional ? innerOf(type) : type);
    columns.set(columnOf(property), { name: columnOf(property), property, optional, meta });
  }
  return columns;
}

const inside = (type: z.ZodType): z.ZodType => (type instanceof z.ZodOptional ? innerOf(type) : type);

/** The type of the field at a path of properties and indexes, without its being optional. Throws where the path leaves the schema. */
export function typeAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  let type = inside(schema);
  for (const key of path) {
    const next = type instanceof z.ZodObject ? type.shape[String(key)] : undefined;
    const element = type instanceof z.ZodArray ? type.element : next;
    if (element === undefined) throw new RangeError(`no field at ${path.join('.')}`);
    type = inside(element as z.ZodType); // zod types inner schemas as its core type; every schema here is a classic one
  }
  return type;
}

/** The meta of the field at a path of properties and indexes. Throws where the path leaves the schema. */
export const metaAt = (schema: z.ZodType, path: readonly PropertyKey[]): ColumnMeta =>
  metaOf(typeAt(schema, path));
