import Papa from 'papaparse';
import type { BoardLine } from '../schemas/board-line.ts';
import type { ChainLine } from '../schemas/chain.ts';
import { hashOf, type NewHasher } from '../values/hasher.ts';

/** Where a chapter keeps how its indicators stood at each snapshot. */
export const BOARD_FILE = 'data/published/board.csv';

const BOARD_COLUMNS = ['snapshot', 'as_of', 'set', 'id', 'state', 'due_on', 'published_on'] as const;

/** How an indicator stands, whichever day that is. */
export type Standing = Pick<BoardLine, 'set' | 'id' | 'state' | 'dueOn' | 'publishedOn'>;

/** An indicator that stands otherwise than before; `before` is absent for a new one, `now` for one that left. */
export interface StandingChange {
  readonly before?: Standing;
  readonly now?: Standing;
}

/** The snapshot that adds lines. */
export interface BoardSnapshot {
  /** `2026-10-31-01`. */
  readonly key: string;
  readonly asOf: string;
}

/** The file of a log. Its bytes up to any line are what a snapshot sealed, so that `head` and `sha256sum` can check it. */
export const boardText = (log: readonly BoardLine[]): string =>
  [
    BOARD_COLUMNS.join(','),
    ...log.map(({ snapshot, asOf, set, id, state, dueOn = '', publishedOn = '' }) =>
      Papa.unparse([[snapshot, asOf, set, id, state, dueOn, publishedOn]]),
    ),
    '',
  ].join('\n');

const nameOf = ({ set, id }: Pick<Standing, 'set' | 'id'>): string => `${set} ${id}`;

/** How the indicators stood after the last line of a log. */
export function standingsIn(log: readonly BoardLine[]): Standing[] {
  const last = new Map(log.map((line) => [nameOf(line), line]));
  return [...last.values()].filter(({ state }) => state !== 'removed');
}

const isSame = (a: Standing, b: Standing): boolean =>
  a.state === b.state && a.dueOn === b.dueOn && a.publishedOn === b.publishedOn;

/** What stands otherwise: in the order of now, then what left. */
export function standingChanges(
  before: readonly Standing[],
  now: readonly Standing[],
): readonly StandingChange[] {
  const was = new Map(before.map((one) => [nameOf(one), one]));
  const is = new Set(now.map(nameOf));
  return [
    ...now.flatMap((one): StandingChange[] => {
      const old = was.get(nameOf(one));
      if (old && isSame(old, one)) return [];
      return [old ? { before: old, now: one } : { now: one }];
    }),
    ...before.filter((one) => !is.has(nameOf(one))).map((one) => ({ before: one })),
  ];
}

/** The lines that a snapshot adds to a log: none when everything stands as it stood. */
export const boardGrowth = (
  log: readonly BoardLine[],
  now: readonly Standing[],
  { key, asOf }: BoardSnapshot,
): BoardLine[] =>
  standingChanges(standingsIn(log), now).flatMap(({ before, now: is }): BoardLine[] => {
    const line = { snapshot: key, asOf };
    if (is) return [{ ...line, ...is }];
    return before ? [{ ...line, set: before.set, id: before.id, state: 'removed' }] : [];
  });

/** The snapshot that a log was last held against: the last of the chain; undefined while no snapshot kept a board. */
export function lastBoard(log: readonly BoardLine[], chain: readonly ChainLine[]): BoardSnapshot | undefined {
  const line = chain.findLast(({ kind }) => kind === 'board' || kind === 'snapshot');
  return log.length > 0 && line ? { key: line.key, asOf: line.on } : undefined;
}

/** The line of the chain that seals a log up to its last line. */
export const boardSeal = (log: readonly BoardLine[], { key, asOf }: BoardSnapshot, newHasher: NewHasher) =>
  ({
    on: asOf,
    kind: 'board',
    key,
    version: 1,
    rows: log.length,
    sha256: hashOf(newHasher, boardText(log)),
  }) as const;

/** Lines of a log, counted from 1, of which one at least is not what was sealed; `upTo` is absent for lines that nothing sealed. */
export interface BoardFault {
  readonly from: number;
  readonly upTo?: number;
}

/** The first lines of a log that are not what the chain sealed; undefined when all are. */
export function boardFault(
  log: readonly BoardLine[],
  chain: readonly ChainLine[],
  newHasher: NewHasher,
): BoardFault | undefined {
  let sealed = 0;
  for (const { kind, rows = 0, sha256 } of chain) {
    if (kind !== 'board') continue;
    if (log.length < rows || hashOf(newHasher, boardText(log.slice(0, rows))) !== sha256)
      return { from: sealed + 1, upTo: rows };
    sealed = rows;
  }
  return log.length > sealed ? { from: sealed + 1 } : undefined;
}
