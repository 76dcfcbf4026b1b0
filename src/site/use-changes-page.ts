import type { RegisterPart } from '../components/props/register.ts';
import { disclosures as accounts, useChanges as address } from '../core/addresses/address.ts';
import { changedInAll } from '../core/ledger/use-changes.ts';
import { getDisclosures } from './disclosures.ts';
import { count } from './format.ts';
import { languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { inWords } from './views/amount.ts';
import { registerSource } from './views/register-source.ts';
import { stamp } from './views/statement.ts';
import { useChangeEntry } from './views/use-changes.ts';

/** The page, when a use was changed. */
export const useChangesPaths = async () =>
  (await getDisclosures()).registers['use-changes'].length > 0 ? languagePaths() : [];

/** Everything on the page of changes of use, the latest first. */
export async function getUseChanges(language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).money.useChanges;
  const all = [...disclosures.registers['use-changes']].sort((a, b) =>
    b.changedOn.localeCompare(a.changedOn),
  );
  const headline = t.headline(count(all.length), inWords(changedInAll(all), language));
  return {
    head: await sectionHead(
      {
        address,
        current: 'accounts',
        place: 'use-changes',
        under: [stepTo('accounts', accounts, language)],
        filing: { on: all[0]?.publishedOn },
        description: headline,
      },
      language,
    ),
    headline,
    standfirst: t.standfirst,
    stamp: stamp(disclosures, disclosures.asOf, t.source, language),
    parts: [
      {
        kind: 'entries',
        id: 'all',
        title: t.all,
        entries: all.map((one) => useChangeEntry(one, disclosures, language)),
        source: registerSource('use-changes', disclosures, language),
      },
    ] satisfies RegisterPart[],
  };
}
