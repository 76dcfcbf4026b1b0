import type { BoardCount } from '../../../components/props/board.ts';
import { transparency } from '../../../core/addresses/address.ts';
import { countStates, getBoardEntry, worstFirst } from '../../boards.ts';
import { count } from '../../format.ts';
import { href } from '../../links.ts';
import { messages } from '../../messages.ts';

/** The counts of the board, for a page that leads to it; undefined without a set of indicators. */
export async function getBoardCounts(language?: string) {
  const entry = await getBoardEntry();
  if (!entry) return undefined;
  const t = messages(language).board;
  const counts = countStates(entry.assessments);
  return {
    line: t.home.line(count(entry.assessments.length)),
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
