import type { CorrectionLine } from '../../components/props/records.ts';
import { correctionAddress, corrections } from '../../core/addresses/address.ts';
import type { Disclosures } from '../disclosures.ts';
import { count } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';
import { surnameOf } from './amendments.ts';
import { fenOf } from './cell-words.ts';
import { storiesOf, subjectOf, valuesOf } from './corrections.ts';

/** The corrections made last, for a page that leads to all of them; undefined while nothing was corrected. */
export function latestCorrections(disclosures: Disclosures, most: number, language?: string) {
  const t = messages(language).corrections;
  const stories = storiesOf(disclosures);
  if (stories.length === 0) return undefined;
  const lines = stories.slice(0, most).map(({ correction: one }): CorrectionLine => {
    const { old, now, money } = valuesOf(one, disclosures, language);
    return {
      label: subjectOf(one, disclosures, language).label,
      href: href(correctionAddress(one.id)),
      on: one.decidedOn,
      reason: one.reason,
      old: one.kind === 'redact' ? undefined : old,
      now,
      fens:
        money && one.kind === 'fix' && one.old !== undefined && one.new !== undefined
          ? { now: fenOf(one.new), erratum: { oldFens: [fenOf(one.old)], surname: surnameOf(one) } }
          : undefined,
    };
  });
  return { lines, more: { label: t.home.more(count(stories.length)), href: href(corrections) } };
}
