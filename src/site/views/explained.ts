import type { Link } from '../../components/props/links.ts';
import type { RegisterPart } from '../../components/props/register.ts';
import { quality } from '../../core/addresses/address.ts';
import type { Disclosures } from '../disclosures.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';

/** Differences of these records that were explained and approved: how much, why, and where all of them stand. */
export function explainedOf(
  ids: readonly (string | undefined)[],
  disclosures: Disclosures,
  language?: string,
): Link[] {
  const { differs } = messages(language).quality;
  return disclosures.quality.explained
    .filter(({ variance: { subject } }) =>
      ids.some((id) => id !== undefined && (subject === id || subject.startsWith(`${id}.`))),
    )
    .map(({ variance: { id, difference, reasonText } }) => ({
      label: differs(difference, reasonText),
      href: `${href(quality)}#${id}`,
    }));
}

const idsIn = (part: RegisterPart): readonly (string | undefined)[] =>
  part.kind === 'table' || part.kind === 'charted'
    ? [part.id, ...part.rows.flatMap(({ id, also }) => [id, also]), part.totalId]
    : [];

/** The parts of a page of registers, each with the explained differences of the records that it shows. */
export const withExplained = (
  parts: readonly RegisterPart[],
  disclosures: Disclosures,
  language?: string,
): RegisterPart[] =>
  parts.map((part) => {
    if (part.kind === 'entries')
      return {
        ...part,
        entries: part.entries.map((entry) => ({
          ...entry,
          explained: explainedOf([entry.id], disclosures, language),
        })),
      };
    return part.kind === 'chart'
      ? part
      : { ...part, explained: explainedOf(idsIn(part), disclosures, language) };
  });
