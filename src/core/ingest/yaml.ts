import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { z } from 'zod';
import { lineExcerpt } from '../problems/excerpt.ts';
import type { Problem } from '../problems/problem.ts';
import { columnOf, propertyOf } from '../values/property.ts';
import { fieldFaults } from './yaml-fields.ts';
import { columnPath, FOREIGN, type Path, type YamlSource } from './yaml-source.ts';
import { chineseColons, quotedLine, syntaxFaults } from './yaml-syntax.ts';

const propertyKey = (key: string): string =>
  columnOf(propertyOf(key)) === key ? propertyOf(key) : FOREIGN + key;

function withProperties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withProperties);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [propertyKey(key), withProperties(inner)]));
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
  const colons = chineseColons(text);
  if (colons.size > 0 && (document.errors.length > 0 || !isMap(document.contents)))
    return {
      problems: [...colons].map(([i, suggestion]) => {
        const line = i + 1 + before;
        const values = { detail: '冒号是中文的', suggestion };
        return {
          code: 'yaml-syntax',
          at: { file, line },
          values,
          excerpt: lineExcerpt(lines[line - 1] ?? '', line),
        };
      }),
    };
  const faults = syntaxFaults(document);
  if (faults.length > 0)
    return {
      problems: faults.map(({ offset, detail, duplicate }) => {
        const line = lineAt(offset);
        const text = lines[line - 1] ?? '';
        const values = {
          ...(detail === undefined ? {} : { detail }),
          ...(duplicate ? { delete: 'yes' } : quotedLine(text)),
        };
        return { code: 'yaml-syntax', at: { file, line }, values, excerpt: lineExcerpt(text, line) };
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
