import type { Problem } from '../problems/problem.ts';
import { nearest } from '../problems/suggestion.ts';
import { CORRECTED_COLUMN } from '../schemas/corrected.ts';
import { DEMONSTRATION_COLUMN } from '../schemas/demonstration.ts';
import { columnLetters } from '../values/sheet.ts';
import type { Columns } from './shape.ts';
import { type RowSource, rowProblem } from './source.ts';

/** The heading line of a table: known columns by index, and what is wrong with it. */
export interface Header {
  readonly names: readonly string[];
  /** Property of each cell; undefined for a column that is not read. */
  readonly properties: readonly (string | undefined)[];
  /** Required columns that are not there: their rows are not blamed for it. */
  readonly missing: ReadonlySet<string>;
  /** Whether a cell may be read under the wrong name: no row is then held against anything. */
  readonly uncertain: boolean;
  /** Whether the line is no heading at all: what lies below it is not read. */
  readonly foreign: boolean;
  readonly problems: readonly Problem[];
}

/** Columns of downloads that say something of a record and are no part of it. */
const passedOver: readonly string[] = [DEMONSTRATION_COLUMN, CORRECTED_COLUMN];

const marks: readonly (readonly [mark: string, name: string])[] = [
  ['\t', '制表符'],
  [';', '分号'],
  ['，', '中文逗号'],
  ['、', '顿号'],
];

/** A first line without a single column: one problem, however many columns there should be. */
function noHeading(source: RowSource, isList: boolean): Problem {
  const { header, columns } = source;
  const mark = header.length === 1 ? marks.find(([one]) => header[0]?.includes(one))?.[1] : undefined;
  const byTitle = new Map([...columns.values()].map(({ name, meta }) => [meta.title, name]));
  const written = header.map((title) => byTitle.get(title.trim()));
  const titles =
    header.length > 1 && written.every((name) => name !== undefined) ? written.join(',') : undefined;
  return rowProblem(source, undefined, 'header-none', {
    columns: [...columns.keys()].join(','),
    ...(mark === undefined ? {} : { mark }),
    ...(titles === undefined ? { unknown: 'yes' } : { titles }),
    ...(isList ? { list: 'yes' } : {}),
  });
}

/** Optional columns may be absent: an older list stays valid when a column is added. The order of columns is free. */
export function readHeader(names: readonly string[], columns: Columns, file: string): Header {
  const source = { file, header: names, columns, line: 1, row: 1, cells: names };
  const known = [...columns.keys()];
  if (!names.some((name) => columns.has(name))) {
    const near = names.some((name) => name !== '' && nearest(name, known) !== undefined);
    if (!near)
      return {
        names,
        properties: [],
        missing: new Set(),
        uncertain: true,
        foreign: true,
        problems: [noHeading(source, file.includes('data/ledgers/'))],
      };
  }
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
  const absent = [...columns.values()].filter(({ name, optional }) => !optional && !names.includes(name));
  const missing = new Set(absent.map(({ property }) => property));
  const unnamed = absent.filter(({ name }) => !meant.has(name));
  if (unnamed.length > 0) {
    const values = {
      missing: unnamed.map(({ name, meta }) => `${name}（${meta.title}）`).join('、'),
      names: unnamed.map(({ name }) => name).join('、'),
      columns: known.join(', '),
    };
    problems.push(rowProblem(source, undefined, 'header-missing', values));
  }
  const uncertain = meant.size > 0 || problems.some(({ code }) => code === 'header-duplicate');
  return { names, properties, missing, uncertain, foreign: false, problems };
}
