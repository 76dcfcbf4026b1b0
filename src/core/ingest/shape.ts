import { z } from 'zod';
import { type ColumnMeta, innerOf, metaOf } from '../schemas/column.ts';
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

/** The meta of the field at a path of properties and indexes; undefined where the path leaves the schema. */
export function metaAt(schema: z.ZodType, path: readonly PropertyKey[]): ColumnMeta | undefined {
  let type: z.ZodType | undefined = schema;
  for (const key of path) {
    if (type instanceof z.ZodOptional) type = innerOf(type);
    if (type instanceof z.ZodObject)
      type = type.shape[String(key)] as z.ZodType | undefined; // as above
    else if (type instanceof z.ZodArray)
      type = type.element as z.ZodType; // as above
    else return undefined;
  }
  if (type instanceof z.ZodOptional) type = innerOf(type);
  return type?.meta() === undefined ? undefined : metaOf(type);
}
