import type { Problem } from '../problems/problem.ts';
import { nearest } from '../problems/suggestion.ts';
import { CORRECTED_COLUMN } from '../schemas/corrected.ts';
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
  /** Whether a cell may be read under the wrong name: no row is then held against anything. */
  readonly uncertain: boolean;
  readonly problems: readonly Problem[];
}

/** Columns of downloads that say something of a record and are no part of it. */
const passedOver: readonly string[] = [DEMONSTRATION_COLUMN, CORRECTED_COLUMN];

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
    if (passedOver.includes(name) && first === i) return undefined;
    if (column && first === i) return column.property;
    if (column) {
      const values = { column: name, first: columnLetters(first), second: columnLetters(i) };
      problems.push(rowProblem(source, i, 'header-duplicate', values));
    } else if (name !== '') {
      const free = known.filter((candidate) => !names.includes(candidate));
      const suggestion = nearest(name, free);
      if (suggestion !== undefined) meant.add(suggestion);
      const more = suggestion === undefined ? {} : { suggestion };
      problems.push(
        rowProblem(source, i, 'header-unknown', { found: name, columns: known.join(', '), ...more }),
      );
    } else if (first === i) {
      const nameless = names.flatMap((one, at) => (one === '' ? [columnLetters(at)] : [])).join('、');
      problems.push(rowProblem(source, i, 'header-unknown', { nameless, columns: known.join(', ') }));
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
  const uncertain = meant.size > 0 || problems.some(({ code }) => code === 'header-duplicate');
  return { names, properties, missing, uncertain, problems };
}
