import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import { budgetLevels } from '../../schemas/budget.ts';
import { tableTitles } from '../../schemas/tables.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

/** A line of a table that adds up, with the name of the table that it belongs to. */
interface Placed {
  readonly id: string;
  readonly parentId: string | undefined;
  readonly title: string;
  /** Lines of one table share it: `2025 final expense`. */
  readonly table: string;
  /** 0 is the total; undefined where a table has no levels. */
  readonly level: number | undefined;
}

const LEVELS = Object.keys(budgetLevels);
const registers = ['budget-lines', 'balance-sheets', 'activity-statements'] as const;

const placed = (view: ChapterView, register: (typeof registers)[number]): Sourced<Placed>[] =>
  view.registers[register].map(({ value, source }) => ({
    source,
    value: {
      id: value.id,
      parentId: value.parentId,
      title: value.title,
      table: `${value.year} ${'kind' in value ? value.kind : value.scope} ${value.side}`,
      level: 'level' in value ? LEVELS.indexOf(value.level) : undefined,
    },
  }));

const isLoop = (line: Placed, lines: ReadonlyMap<string, Placed>): boolean => {
  const seen = new Set<string>();
  for (let up = lines.get(line.parentId ?? ''); up; up = lines.get(up.parentId ?? '')) {
    if (up.id === line.id) return true;
    if (seen.has(up.id)) return false; // a loop further up is told of its own lines
    seen.add(up.id);
  }
  return false;
};

/** What is wrong with the place of a line. */
function faultOf(line: Placed, lines: ReadonlyMap<string, Placed>): Values | undefined {
  const { parentId, level } = line;
  if (parentId === undefined) {
    if (level !== undefined && level > 0) return { orphan: 'yes' };
    const total = [...lines.values()].find((one) => one.table === line.table && one.parentId === undefined);
    return total === line ? undefined : { second: total?.title ?? '', total: total?.id ?? '' };
  }
  const parent = lines.get(parentId);
  if (!parent || parentId === line.id) return undefined; // an unknown id is a problem of its own
  if (parent.table !== line.table) return { elsewhere: parent.title };
  if (level !== undefined && level <= (parent.level ?? 0)) return { level: parent.title };
  return isLoop(line, lines) ? { loop: parent.title } : undefined;
}

function misplaced(view: ChapterView, register: (typeof registers)[number]): Problem[] {
  const records = placed(view, register);
  const lines = new Map(records.map(({ value }) => [value.id, value]));
  return records.flatMap(({ value, source }) => {
    const fault = faultOf(value, lines);
    const about = { table: tableTitles[register].zh, line: value.title };
    return fault ? [rowProblem(source, 'parent_id', 'line-parent', { ...about, ...fault })] : [];
  });
}

/** Every line of a table that adds up stands below the table's one total. */
export const lineParentRule: ChapterRule = {
  codes: ['line-parent'],
  settles: true,
  check: (view) => registers.flatMap((register) => misplaced(view, register)),
};
