import type { BoardCount } from '../../../components/props/board.ts';
import { indicatorAddress, transparency } from '../../../core/addresses/address.ts';
import { countStates, getBoardEntry, worstFirst } from '../../boards.ts';
import { getDisclosures } from '../../disclosures.ts';
import { count, day } from '../../format.ts';
import { href } from '../../links.ts';
import { messages } from '../../messages.ts';
import { markOf } from './days.ts';

/** So many of those that are late, and of those that are due soon, are named. */
const LATE = 5;

/** The counts of the board, for a page that leads to it; undefined without a set of indicators. */
export async function getBoardCounts(language?: string) {
  const entry = await getBoardEntry();
  if (!entry) return undefined;
  const t = messages(language).board;
  const { asOf } = await getDisclosures();
  const counts = countStates(entry.assessments);
  return {
    late: entry.assessments
      .filter(({ state }) => state === 'overdue' || state === 'due-soon')
      .sort(
        (a, b) =>
          worstFirst.indexOf(a.state) - worstFirst.indexOf(b.state) ||
          ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1),
      )
      .slice(0, LATE)
      .map((one) => ({
        title: one.indicator.title.zh,
        href: href(indicatorAddress(one.indicator.id)),
        mark: markOf(one, asOf, language),
      })),
    line: t.home.line(count(entry.assessments.length)) + t.home.comma + t.home.asOf(day(asOf)),
    more: { label: t.home.more, href: href(transparency) },
    counts: worstFirst
      .filter((state) => counts[state] > 0)
      .map(
        (state): BoardCount => ({
          state,
          label: t.states[state],
          count: count(counts[state]),
          href: href(`${transparency}#only-${state}`),
        }),
      ),
  };
}
