import type { BoardChanges } from '../../../components/props/board.ts';
import { boardAddress } from '../../../core/addresses/address.ts';
import type { AssessedSet } from '../../../core/indicators/assess.ts';
import { standingOf } from '../../../core/indicators/standing.ts';
import { standingStates } from '../../../core/schemas/board-line.ts';
import {
  type BoardSnapshot,
  lastBoard,
  type StandingChange,
  standingChanges,
  standingsIn,
} from '../../../core/seal/board-log.ts';
import { namedSet, worstFirst } from '../../boards.ts';
import type { Disclosures } from '../../disclosures.ts';
import { count, day } from '../../format.ts';
import { href } from '../../links.ts';
import { messages } from '../../messages.ts';

/** What stands otherwise on a board than at the last snapshot; undefined without one, or for a set that it did not hold. */
export interface ChangesSince {
  readonly since: BoardSnapshot;
  readonly changes: readonly StandingChange[] | undefined;
}

/** Holds a board against the last snapshot that kept one. */
export function changesSince(
  { set, assessments }: AssessedSet,
  { boardLog, chain }: Pick<Disclosures, 'boardLog' | 'chain'>,
): ChangesSince | undefined {
  const since = lastBoard(boardLog, chain);
  if (!since) return undefined;
  const before = standingsIn(boardLog).filter((one) => one.set === set.id);
  const now = assessments.map((one) => standingOf(set.id, one));
  return { since, changes: before.length === 0 ? undefined : standingChanges(before, now) };
}

const isOtherState = ({ before, now }: StandingChange): boolean => before?.state !== now?.state;

const order: readonly string[] = worstFirst;
const rankOf = ({ now }: StandingChange): number => order.indexOf(now?.state ?? '');

/** What changed on a board since the last snapshot, in words. */
export function boardChanges(board: AssessedSet, disclosures: Disclosures, language?: string): BoardChanges {
  const t = messages(language).board.changes;
  const found = changesSince(board, disclosures);
  if (!found) return { line: t.none, since: undefined, table: undefined, renewed: undefined };
  const on = day(found.since.asOf);
  const since = found.since.key;
  if (!found.changes) return { line: t.newSet(on), since, table: undefined, renewed: undefined };

  const linkOf = (id: string) => {
    const title = board.assessments.find(({ indicator }) => indicator.id === id)?.indicator.title.zh;
    return title === undefined
      ? id
      : { label: `${id} ${title}`, href: href(boardAddress(id, namedSet(board))) };
  };
  const other = found.changes.filter(isOtherState).sort((a, b) => rankOf(a) - rankOf(b));
  const renewed = found.changes.filter(
    (one) => !isOtherState(one) && (one.now?.publishedOn ?? '') > (one.before?.publishedOn ?? ''),
  );
  const state = ({ state: code }: { state: keyof typeof standingStates }): string => standingStates[code][0];
  return {
    line: other.length > 0 ? t.line(on, count(other.length)) : t.quiet(on),
    since,
    table:
      other.length > 0
        ? {
            caption: t.caption,
            columns: [
              { head: t.heads.indicator, kind: 'text' },
              { head: t.heads.from, kind: 'short', named: true },
              { head: t.heads.to, kind: 'short', named: true },
              { head: t.heads.due, kind: 'short', named: true },
            ],
            rows: other.map(({ before, now }) => ({
              cells: [
                linkOf((now ?? before)?.id ?? ''),
                before ? state(before) : t.added,
                now ? state(now) : standingStates.removed[0],
                now?.dueOn ?? '',
              ],
            })),
          }
        : undefined,
    renewed:
      renewed.length > 0
        ? {
            words: t.renewed(count(renewed.length)),
            links: renewed.flatMap(({ now }) =>
              now ? [{ label: now.id, href: href(boardAddress(now.id, namedSet(board))) }] : [],
            ),
          }
        : undefined,
  };
}
