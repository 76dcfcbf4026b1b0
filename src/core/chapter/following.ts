import type { Balance } from '../schemas/balance.ts';
import type { Project, ProjectProgress } from '../schemas/project.ts';
import type { Summary } from '../schemas/summary.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import type { LedgerTable } from '../values/record-id.ts';

/** Registers that state again what the lists add up to. */
export interface Stated {
  readonly balances: readonly Balance[];
  readonly summaries: readonly Summary[];
  readonly projects: readonly Project[];
  readonly progress: readonly ProjectProgress[];
}

/** What the correction of a row adds to the books. */
export interface Moved {
  readonly table: LedgerTable;
  /** Empty for goods. */
  readonly fund: string;
  /** Empty when the row names none. */
  readonly project: string;
  readonly on: CalendarDate;
  readonly restricted: boolean;
  readonly fen: Fen;
  readonly gifts: number;
}

/** A stated number that follows: 分, or a number of gifts. */
export interface Following {
  readonly register: 'balances' | 'summaries' | 'projects' | 'project-progress';
  readonly id: string;
  readonly field: string;
  readonly delta: number;
}

const SIGNS: Partial<Record<LedgerTable, number>> = { donations: 1, disbursements: -1 };
const signOf = (table: LedgerTable): number => SIGNS[table] ?? 0;

/** The closing of the period that the row lies in, opening and closing of those after it. Before the first one nothing follows: its opening is stated, not added up. */
function balancesAfter(balances: readonly Balance[], { fund, on, table, fen }: Moved): Following[] {
  const own = balances.filter(({ fundId }) => fundId === fund).sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
  const at = own.findIndex(({ fromOn, toOn }) => fromOn <= on && on <= toOn);
  const delta = signOf(table) * fen;
  return (at < 0 ? [] : own.slice(at)).flatMap(({ id }, i): Following[] => [
    ...(i > 0 ? [{ register: 'balances' as const, id, field: 'opening', delta }] : []),
    { register: 'balances', id, field: 'closing', delta },
  ]);
}

/** What a summary of the chapter's own says otherwise. Those of a wider scope stand on lists that are not here. */
function summaryAfter(summary: Summary, moved: Moved, isCarried: boolean): Following[] {
  const { table, on, restricted, fen, gifts } = moved;
  const within = summary.fromOn <= on && on <= summary.toOn;
  const cumulative = summary.cumulativeSinceOn <= on && on <= summary.toOn;
  const way = table === 'donations' ? 'in' : 'out';
  const isMoney = signOf(table) !== 0;
  const carried = isMoney && isCarried && on <= summary.toOn;
  const cells: [field: string, holds: boolean, delta: number][] = [
    ['opening', carried && !within, signOf(table) * fen],
    [`cash_${way}`, isMoney && within, fen],
    ['closing', carried, signOf(table) * fen],
    [`restricted_${way}`, isMoney && within && restricted, fen],
    ['gifts', table === 'donations' && within, gifts],
    ['goods_in_value', table === 'goods-received' && within, fen],
    [`cumulative_${way}`, isMoney && cumulative, fen],
  ];
  return cells.flatMap(([field, holds, delta]) =>
    holds && delta !== 0 ? [{ register: 'summaries', id: summary.id, field, delta }] : [],
  );
}

/** What a payment's project reported to have used by that day or later, and what it used and has left at its close. */
function projectAfter({ projects, progress }: Stated, { table, project, on, fen }: Moved): Following[] {
  if (table !== 'disbursements' || project === '' || fen === 0) return [];
  const reports = progress
    .filter(({ projectId, reportedOn }) => projectId === project && on <= reportedOn)
    .map(({ id }): Following => ({ register: 'project-progress', id, field: 'used', delta: fen }));
  const closed = projects.filter(({ id, used }) => id === project && used !== undefined);
  return [
    ...reports,
    ...closed.flatMap(({ id }): Following[] => [
      { register: 'projects', id, field: 'used', delta: fen },
      { register: 'projects', id, field: 'residual', delta: -fen },
    ]),
  ];
}

/** The stated numbers that follow a corrected row, which is one row less and another one more. */
export function followingOf(stated: Stated, moves: readonly Moved[]): Following[] {
  const sums = new Map<string, Following>();
  for (const one of moves.flatMap((moved) => followingOne(stated, moved))) {
    const key = `${one.register}/${one.id}.${one.field}`;
    sums.set(key, { ...one, delta: one.delta + (sums.get(key)?.delta ?? 0) });
  }
  return [...sums.values()].filter(({ delta }) => delta !== 0);
}

/** The same for what one row adds, in the order of the registers. */
function followingOne(stated: Stated, moved: Moved): Following[] {
  const { balances, summaries } = stated;
  const carriers = moved.fen === 0 ? [] : balancesAfter(balances, moved);
  const first = balances
    .filter(({ fundId }) => fundId === moved.fund)
    .reduce((least, { fromOn }) => (fromOn < least ? fromOn : least), '9999-12-31');
  return [
    ...carriers,
    ...summaries
      .filter(({ scope }) => scope === 'own')
      .flatMap((summary) => summaryAfter(summary, moved, first === '9999-12-31' || moved.on >= first)),
    ...projectAfter(stated, moved),
  ];
}
