import { z } from 'zod';
import type { Problem, Values } from '../problems/problem.ts';
import { nearest } from '../problems/suggestion.ts';
import type { ColumnMeta } from '../schemas/column-meta.ts';
import { columnOf } from '../values/property.ts';
import { cellFault } from './cell.ts';
import { metaAt, typeAt } from './shape.ts';
import { columnPath, fieldProblem, type Path, type YamlSource } from './yaml-source.ts';

function valueAt(value: unknown, path: Path): unknown {
  let inner = value;
  for (const key of path)
    inner = typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined;
  return inner;
}

const kinds: Readonly<Record<string, string>> = { number: '一个数', boolean: '是或否', string: '一段文字' };
const kindOf = (value: unknown): string => {
  if (value === null) return '空的';
  return Array.isArray(value) ? '一个列表' : (kinds[typeof value] ?? '一组内容');
};

/** What is said of a value of the wrong kind; the corrected one where it is safe to write. */
function formFault(value: unknown, meta: ColumnMeta, inner: readonly string[]): Values {
  const found = kindOf(value);
  const columns = inner.length > 0 ? { columns: inner.join('、') } : {};
  const plain = typeof value === 'string' && !/["\\]/.test(value) && inner.length === 0;
  if (meta.form === 'list')
    return { found, expected: '列表', ...columns, ...(plain ? { listed: value } : { list: 'yes' }) };
  if (meta.form === 'record') return { found, expected: '一组“名称: 内容”', ...columns, record: 'yes' };
  if (meta.form === 'flag') return { found, expected: ' true 或 false，不加引号', flag: 'yes' };
  const more =
    typeof value === 'number' || typeof value === 'boolean' ? { quote: String(value) } : { text: 'yes' };
  return { found, expected: '一段文字', ...more };
}

/** Names of the fields that a record at this path holds, or that each record of a list does; none for other values. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let type = typeAt(schema, path);
  if (type instanceof z.ZodArray) type = type.element as z.ZodType; // zod types it as its core type
  return type instanceof z.ZodObject ? Object.keys(type.shape).map(columnOf) : [];
}

function unknownKeys(
  source: YamlSource,
  schema: z.ZodType,
  issue: z.core.$ZodIssueUnrecognizedKeys,
): Problem[] {
  const known = fieldsAt(schema, issue.path);
  return issue.keys.map((key) => {
    const found = String(columnPath([key])[0]);
    const suggestion = nearest(columnOf(found), known);
    return fieldProblem(source, [...issue.path, key], 'field-unknown', {
      found,
      columns: known.join('、'),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  });
}

/** How a field that has to be added looks, after its name. */
function exampleOf({ form, codes = {}, examples }: ColumnMeta): string {
  if (form === 'flag') return 'true';
  if (form === 'code') return Object.keys(codes)[0] ?? '';
  if (form === 'list') return '["…"]';
  return form === 'record' ? '' : `"${examples?.[0] ?? '…'}"`;
}

/** A field that is not there. Only inside a record there is a line to show: the one where the record begins. */
function missingField(source: YamlSource, path: Path, meta: ColumnMeta): Problem {
  const column = columnPath(path).join('.');
  const values = {
    title: meta.title,
    example: `${columnPath(path).at(-1)}: ${exampleOf(meta)}`.trim(),
    ...(meta.codes
      ? {
          codes: Object.entries(meta.codes)
            .map(([code, { zh }]) => `${code} ${zh}`)
            .join('、'),
        }
      : {}),
    ...(meta.codes || meta.form === 'flag' ? {} : { write: 'yes' }),
    ...(meta.description === undefined ? {} : { description: meta.description }),
  };
  if (path.length > 1) return fieldProblem(source, path, 'field-missing', values);
  return { code: 'field-missing', at: { file: source.file, column }, values };
}

/** What is wrong with a value that is there. */
function valueFault(source: YamlSource, schema: z.ZodType, path: Path, found: unknown): Problem {
  const meta = metaAt(schema, path);
  const isText = meta.form !== 'list' && meta.form !== 'record' && meta.form !== 'flag';
  const { code, values } =
    isText && typeof found === 'string'
      ? cellFault(found, meta)
      : {
          code: 'field-form' as const,
          values: { key: columnPath(path).at(-1) ?? '', ...formFault(found, meta, fieldsAt(schema, path)) },
        };
  return fieldProblem(source, path, code, { title: meta.title, ...values });
}

/** Fields that stand there with nothing in their quotes, as a new chapter's do: one problem for all of a file. */
function emptyFields(source: YamlSource, schema: z.ZodType, paths: readonly Path[]): Problem[] {
  const [first] = paths;
  if (first === undefined) return [];
  const fields = paths.map((path) => {
    const name = columnPath(path)
      .filter((key) => typeof key !== 'number')
      .join('.');
    return `${name} ${metaAt(schema, path).title}（第 ${source.lineOf(path)} 行）`;
  });
  const { at, ...problem } = fieldProblem(source, first, 'fields-empty', {
    fields: fields.join('、'),
    count: fields.length,
  });
  const { column: _, ...line } = at;
  return [{ ...problem, at: line }];
}

/** Every fault of a YAML value that its schema refused, one per field. */
export function fieldFaults(
  source: YamlSource,
  schema: z.ZodType,
  value: unknown,
  { issues }: z.ZodError,
): Problem[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(source, schema, issue) : [],
  );
  // A name that is surely a slip for a missing one is blamed once.
  const meant = new Set(
    unknown.map(({ at, values }) =>
      [...(at.column ?? '').split('.').slice(0, -1), values['suggestion']].join('.'),
    ),
  );
  const empty = (path: Path): boolean => valueAt(value, path) === '';
  const all = issues.flatMap(({ code, path }) => (code === 'unrecognized_keys' ? [] : [path]));
  const paths = all.filter((path) => !empty(path));
  const others = paths.flatMap((path) => {
    const found = valueAt(value, path);
    if (found !== undefined) return [valueFault(source, schema, path, found)];
    return meant.has(columnPath(path).join('.')) ? [] : [missingField(source, path, metaAt(schema, path))];
  });
  return [...unknown, ...others, ...emptyFields(source, schema, all.filter(empty))];
}
