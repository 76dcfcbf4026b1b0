import { starPrivate } from '../privacy/private-text.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import { lineExcerpt } from '../problems/excerpt.ts';
import type { Problem, Values } from '../problems/problem.ts';
import { columnOf } from '../values/property.ts';

/** A YAML text, or the front matter of an article, where it came from. */
export interface YamlSource {
  readonly file: string;
  /** All lines of the file. */
  readonly lines: readonly string[];
  /** Line of the file for a path of columns and indexes; the nearest parent's where the path is absent. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Marks a key that is not snake_case, so that a strict schema refuses it instead of taking `publishedAt` for `published_at`. */
export const FOREIGN = '?';

/** Properties and indexes that lead to a field. */
export type Path = readonly PropertyKey[];

/** The same in the words of the file. */
export const columnPath = (path: Path): (string | number)[] =>
  path.map((key) => {
    if (typeof key === 'number') return key;
    const name = String(key);
    return name.startsWith(FOREIGN) ? name.slice(FOREIGN.length) : columnOf(name);
  });

/** A problem of a field; `path` is of properties and indexes. */
export function fieldProblem(source: YamlSource, path: Path, code: ProblemCode, values: Values): Problem {
  const column = columnPath(path).join('.');
  const line = source.lineOf(path);
  const at = { file: source.file, line, ...(column === '' ? {} : { column }) };
  return { code, at, values, excerpt: lineExcerpt(starPrivate(source.lines[line - 1] ?? ''), line) };
}
