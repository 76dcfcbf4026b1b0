import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { z } from 'zod';
import type { ProblemCode } from '../problems/catalogue.ts';
import { lineExcerpt } from '../problems/excerpt.ts';
import type { Position, Problem, Values } from '../problems/problem.ts';
import { nearest } from '../problems/suggestion.ts';
import type { ColumnMeta } from '../schemas/column.ts';
import { columnOf, propertyOf } from '../values/property.ts';
import { cellFault } from './cell.ts';
import { metaAt } from './shape.ts';

/** A YAML text, or the front matter of an article, where it came from. */
export interface YamlSource {
  readonly file: string;
  /** All lines of the file. */
  readonly lines: readonly string[];
  /** Line of the file for a path of columns and indexes; the nearest parent's where the path is absent. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

type Path = readonly PropertyKey[];

const columnPath = (path: Path): (string | number)[] =>
  path.map((key) => (typeof key === 'number' ? key : columnOf(String(key).replace(/^\?/, ''))));

/** A problem of a field; `path` is of properties and indexes. */
export function fieldProblem(source: YamlSource, path: Path, code: ProblemCode, values: Values): Problem {
  const column = columnPath(path).join('.');
  const line = source.lineOf(path);
  const at: Position = { file: source.file, line, ...(column === '' ? {} : { column }) };
  return { code, at, values, excerpt: lineExcerpt(source.lines[line - 1] ?? '', line) };
}

// A key that is not snake_case is marked, so that the strict schema refuses it instead of taking `publishedAt` for `published_at`.
const propertyKey = (key: string): string =>
  columnOf(propertyOf(key)) === key ? propertyOf(key) : `?${key}`;

function withProperties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withProperties);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [propertyKey(key), withProperties(inner)]));
}

function valueAt(value: unknown, path: Path): unknown {
  let inner = value;
  for (const key of path)
    inner = typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined;
  return inner;
}

const kinds: Readonly<Record<string, string>> = { number: '一个数', boolean: '是或否', string: '一段文字' };
const kindOf = (value: unknown): string =>
  Array.isArray(value) ? '一个列表' : (kinds[typeof value] ?? '一组内容');

function formFault(value: unknown, meta: ColumnMeta): Values {
  if (meta.form === 'list') return { found: kindOf(value), expected: '列表', list: 'yes' };
  if (meta.form === 'record') return { found: kindOf(value), expected: '一组“名称: 内容”', other: 'yes' };
  if (meta.form === 'flag') return { found: kindOf(value), expected: ' true 或 false', other: 'yes' };
  const quote =
    typeof value === 'number' || typeof value === 'boolean' ? { quote: String(value) } : { other: 'yes' };
  return { found: kindOf(value), expected: '一段文字', ...quote };
}

function unknownKeys(
  source: YamlSource,
  schema: z.ZodType,
  issue: z.core.$ZodIssueUnrecognizedKeys,
): Problem[] {
  let owner: z.ZodType | undefined = schema;
  for (const key of issue.path) {
    if (owner instanceof z.ZodOptional) owner = owner.unwrap() as z.ZodType; // zod types it as its core type
    if (owner instanceof z.ZodObject)
      owner = owner.shape[String(key)] as z.ZodType | undefined; // as above
    else if (owner instanceof z.ZodArray) owner = owner.element as z.ZodType; // as above
  }
  if (owner instanceof z.ZodOptional) owner = owner.unwrap() as z.ZodType; // as above
  const known = owner instanceof z.ZodObject ? Object.keys(owner.shape).map(columnOf) : [];
  return issue.keys.map((key) => {
    const found = key.startsWith('?') ? key.slice(1) : columnOf(key);
    const suggestion = nearest(columnOf(found), known);
    return fieldProblem(source, [...issue.path, key], 'field-unknown', {
      found,
      columns: known.join(', '),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  });
}

function fieldFaults(source: YamlSource, schema: z.ZodType, value: unknown, error: z.ZodError): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  // A name that is surely a slip for a missing one is blamed once.
  const meant = new Set<string>();
  for (const issue of error.issues)
    if (issue.code === 'unrecognized_keys')
      for (const problem of unknownKeys(source, schema, issue)) {
        const suggestion = problem.values['suggestion'];
        if (suggestion !== undefined) meant.add([...columnPath(issue.path), suggestion].join('.'));
      }
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      problems.push(...unknownKeys(source, schema, issue));
      continue;
    }
    const key = issue.path.join('.');
    const meta = metaAt(schema, issue.path);
    if (seen.has(key) || !meta) continue;
    seen.add(key);
    const found = valueAt(value, issue.path);
    const title = meta.title;
    if (found === undefined || found === null) {
      if (meant.has(columnPath(issue.path).join('.'))) continue;
      const more = meta.description === undefined ? {} : { description: meta.description };
      problems.push(fieldProblem(source, issue.path, 'field-missing', { title, ...more }));
    } else if (
      typeof found !== 'string' ||
      meta.form === 'list' ||
      meta.form === 'record' ||
      meta.form === 'flag'
    )
      problems.push(fieldProblem(source, issue.path, 'field-form', { title, ...formFault(found, meta) }));
    else {
      const { code, values } = cellFault(found, meta);
      problems.push(fieldProblem(source, issue.path, code, { title, ...values }));
    }
  }
  return problems;
}

export interface YamlText {
  readonly file: string;
  /** The YAML itself. */
  readonly text: string;
  /** All lines of the file. */
  readonly lines: readonly string[];
  /** Lines of the file before the YAML begins. */
  readonly before: number;
}

export type YamlResult<T> =
  | { readonly value: T; readonly source: YamlSource }
  | { readonly problems: readonly Problem[] };

/**
 * Reads YAML 1.2 (core schema: dates stay text, so that 2026-02-30 is refused and not turned into 2 March)
 * and proves it against the schema. Keys are snake_case in the file, properties camelCase.
 */
export function readYaml<S extends z.ZodType>(
  { file, text, lines, before }: YamlText,
  schema: S,
): YamlResult<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    lineCounter: counter,
    prettyErrors: false,
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line + before;
  if (document.errors.length > 0)
    return {
      problems: document.errors.map((error) => {
        const line = lineAt(error.pos[0]);
        const detail = error.code === 'DUPLICATE_KEY' ? '这一项前面已经写过' : '';
        return {
          code: 'yaml-syntax',
          at: { file, line },
          values: { detail },
          excerpt: lineExcerpt(lines[line - 1] ?? '', line),
        };
      }),
    };
  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const columns = columnPath(path.slice(0, depth));
      const parent = depth === 1 ? document.contents : document.getIn(columns.slice(0, -1), true);
      if (isMap(parent)) {
        const pair = parent.items.find(
          (item: Pair) => isScalar(item.key) && item.key.value === columns.at(-1),
        );
        if (pair && isScalar(pair.key) && pair.key.range) return lineAt(pair.key.range[0]);
      }
      const node = document.getIn(columns, true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return before + 1;
  };
  const source: YamlSource = { file, lines, lineOf };
  const value = withProperties(document.toJS() ?? {});
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, source };
  return { problems: fieldFaults(source, schema, value, parsed.error) };
}
