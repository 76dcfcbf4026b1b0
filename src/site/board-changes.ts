import { boardAddress } from '../core/addresses/address.ts';
import { DEMONSTRATION_MARK } from '../core/schemas/demonstration.ts';
import { boardText, type Standing } from '../core/seal/board-log.ts';
import { jsonText } from './board-files.ts';
import { getBoards, namedSet } from './boards.ts';
import { getDisclosures } from './disclosures.ts';
import { absolute } from './links.ts';
import { changesSince } from './views/board/changes.ts';

const standing = (one: Standing | undefined) =>
  one ? { state: one.state, due_on: one.dueOn ?? null, published_on: one.publishedOn ?? null } : null;

/**
 * What stands otherwise on a board than at the last snapshot: `since` is null while no snapshot kept a board, `changes` null
 * for a set that it did not hold; `from` is null for an indicator that is new, `to` for one that left.
 */
export async function getChangesJson(set?: string): Promise<string> {
  const disclosures = await getDisclosures();
  const board = (await getBoards()).find((one) => namedSet(one) === set);
  const found = board && changesSince(board, disclosures);
  return jsonText({
    set: board?.set.id ?? null,
    as_of: disclosures.asOf,
    since: found ? { snapshot: found.since.key, as_of: found.since.asOf } : null,
    changes:
      found?.changes?.map(({ before, now }) => {
        const id = (now ?? before)?.id ?? '';
        const title = board?.assessments.find(({ indicator }) => indicator.id === id)?.indicator.title.zh;
        return {
          id,
          title: title ?? null,
          url: now ? absolute(boardAddress(id, set)) : null,
          from: standing(before),
          to: standing(now),
        };
      }) ?? null,
    ...(disclosures.site.demonstration ? { demonstration: DEMONSTRATION_MARK } : {}),
  });
}

/** The log as its file holds it: the heading alone before the first snapshot. */
export const getBoardLogText = async (): Promise<string> => boardText((await getDisclosures()).boardLog);
