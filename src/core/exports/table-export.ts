import Papa from 'papaparse';
import { z } from 'zod';
import { type ColumnMeta, innerOf, metaOf } from '../schemas/column-meta.ts';
import { CORRECTED_COLUMN } from '../schemas/corrected.ts';
import { DEMONSTRATION_COLUMN, DEMONSTRATION_MARK } from '../schemas/demonstration.ts';
import { yuanText } from '../values/money.ts';
import { columnOf } from '../values/property.ts';
import { quantityText } from '../values/quantity.ts';
import { correctedJson, correctedText, type RecordCorrections } from './record-corrections.ts';

/** A column of a download. */
interface ExportColumn {
  readonly name: string;
  readonly property: string;
  readonly meta: ColumnMeta;
}

/** A table ready for download. Records are those of the schema, in the order they shall have. */
export interface TableExport {
  readonly name: string;
  readonly title: string;
  readonly schema: z.ZodObject;
  readonly records: Iterable<Readonly<Record<string, unknown>>>;
  readonly demonstration: boolean;
  readonly asOf: string;
  readonly corrections: RecordCorrections;
  /** The name that corrections have for a record. */
  readonly nameOf: (record: Readonly<Record<string, unknown>>) => string;
}

const columnsIn = (schema: z.ZodObject): ExportColumn[] =>
  Object.entries(schema.shape).map(([property, field]) => {
    const type = field as z.ZodType; // a shape holds zod types
    return {
      name: columnOf(property),
      property,
      meta: metaOf(type instanceof z.ZodOptional ? innerOf(type) : type),
    };
  });

/** A value as its cell: the very text that the reader takes. */
function cellText(value: unknown, { form }: ColumnMeta): string {
  if (value === undefined) return '';
  if (form === 'amount' && typeof value === 'number') return yuanText(value);
  if (form === 'quantity' && typeof value === 'number') return quantityText(value);
  return Array.isArray(value) ? value.join(';') : String(value);
}

const jsonValue = (value: unknown, meta: ColumnMeta): unknown =>
  meta.form === 'amount' || meta.form === 'quantity' ? Number(cellText(value, meta)) : value;

/** UTF-8 without a mark, one heading line, `\n`: what the reader reads back as the same records. */
export function csvText({ schema, records, demonstration, corrections, nameOf }: TableExport): string {
  const columns = columnsIn(schema);
  const corrected = corrections.size > 0;
  const rows = [...records].map((record) => [
    ...columns.map(({ property, meta }) => cellText(record[property], meta)),
    ...(corrected ? [correctedText(corrections.get(nameOf(record)) ?? [])] : []),
    ...(demonstration ? [DEMONSTRATION_MARK] : []),
  ]);
  const fields = [
    ...columns.map((column) => column.name),
    ...(corrected ? [CORRECTED_COLUMN] : []),
    ...(demonstration ? [DEMONSTRATION_COLUMN] : []),
  ];
  return `${Papa.unparse([fields, ...rows], { newline: '\n' })}\n`;
}

/** The same with a byte order mark and `\r\n`: Excel then opens Chinese text as it is. */
export const excelText = (table: TableExport): string => `\uFEFF${csvText(table).replaceAll('\n', '\r\n')}`;

/** Records with a description of their columns; amounts are numbers of 元, quantities numbers of their unit. */
export function jsonText(table: TableExport): string {
  const { name, title, schema, records, demonstration, asOf, corrections, nameOf } = table;
  const columns = columnsIn(schema);
  return `${JSON.stringify({
    table: name,
    title,
    ...(demonstration ? { demonstration: DEMONSTRATION_MARK } : {}),
    as_of: asOf,
    licence: 'CC-BY-4.0',
    columns: columns.map(({ name: column, meta }) => ({
      name: column,
      title: meta.title,
      title_en: meta.titleEn,
      form: meta.form,
      ...(meta.unit === undefined ? {} : { unit: meta.unit }),
    })),
    records: [...records].map((record) => ({
      ...Object.fromEntries(
        columns
          .filter(({ property }) => record[property] !== undefined)
          .map(({ name: column, property, meta }) => [column, jsonValue(record[property], meta)]),
      ),
      ...(corrections.size > 0 ? { corrections: correctedJson(corrections.get(nameOf(record)) ?? []) } : {}),
    })),
  })}\n`;
}
