import type { Problem } from '../problems/problem.ts';
import { nearest } from '../problems/suggestion.ts';
import { DEMONSTRATION_COLUMN } from '../schemas/demonstration.ts';
import { columnLetters } from '../values/sheet.ts';
import type { Columns } from './shape.ts';
import { rowProblem } from './source.ts';

/** The heading line of a table: known columns by index, and what is wrong with it. */
export interface Header {
  readonly names: readonly string[];
  /** Property of each cell; undefined for a column that is not read. */
  readonly properties: readonly (string | undefined)[];
  /** Required columns that are not there: their rows are not blamed for it. */
  readonly missing: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Optional columns may be absent: an older list stays valid when a column is added. The order of columns is free. */
export function readHeader(names: readonly string[], columns: Columns, file: string): Header {
  const source = { file, header: names, columns, line: 1, row: 1, cells: names };
  const known = [...columns.keys()];
  const problems: Problem[] = [];
  // A heading that is surely a slip for a missing column is blamed once.
  const meant = new Set<string>();
  const properties = names.map((name, i) => {
    const first = names.indexOf(name);
    const column = columns.get(name);
    const place = `第 1 行 ${columnLetters(i)} 列`;
    if (name === DEMONSTRATION_COLUMN && first === i) return undefined;
    if (column && first === i) return column.property;
    if (column)
      problems.push(
        rowProblem(source, name, 'header-duplicate', {
          column: name,
          first: columnLetters(first),
          second: columnLetters(i),
        }),
      );
    else {
      const free = known.filter((candidate) => !names.includes(candidate));
      const suggestion = nearest(name, free);
      if (suggestion !== undefined) meant.add(suggestion);
      problems.push(
        rowProblem(source, name, 'header-unknown', {
          found: name,
          columns: known.join(', '),
          place,
          ...(suggestion === undefined ? {} : { suggestion }),
        }),
      );
    }
    return undefined;
  });
  const missing = new Set<string>();
  for (const { name, property, optional, meta } of columns.values()) {
    if (optional || names.includes(name)) continue;
    missing.add(property);
    if (meant.has(name)) continue;
    problems.push(
      rowProblem(source, undefined, 'header-missing', {
        column: name,
        title: meta.title,
        columns: known.join(', '),
      }),
    );
  }
  return { names, properties, missing, problems };
}
