import { campaigns as address, campaignAddress } from '../core/addresses/address.ts';
import { flowsFor, flowsOfAll, leftOf } from '../core/ledger/purpose.ts';
import { getDisclosures } from './disclosures.ts';
import { count, days } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead } from './section-head.ts';
import { inWords } from './views/amount.ts';
import { campaignState } from './views/campaigns.ts';
import { campaignsChart } from './views/charts/money.ts';
import { partnerSections } from './views/partners.ts';
import { platformSections } from './views/platforms.ts';
import { stamp } from './views/statement.ts';

/** The overview, when there was a campaign. */
export const campaignsPaths = async () =>
  (await getDisclosures()).registers.campaigns.length > 0 ? languagePaths() : [];

/** Everything on the overview of the campaigns. */
export async function getCampaigns(language?: string) {
  const disclosures = await getDisclosures();
  const { registers, ledger, dataTo, asOf } = disclosures;
  const t = messages(language);
  const { heads, ...words } = t.campaigns;
  const newest = [...registers.campaigns].sort((a, b) => b.startsOn.localeCompare(a.startsOn));
  const all = flowsOfAll(
    ledger,
    newest.map((one) => ({ campaignId: one.id })),
  );
  const headline = words.headline(
    count(newest.length),
    inWords(all.received.fen, language),
    inWords(all.paid.fen, language),
  );
  return {
    head: await sectionHead(
      { address, current: 'give', place: 'campaigns', description: headline },
      language,
    ),
    headline,
    chart: campaignsChart(disclosures, language),
    stamp: stamp(disclosures, dataTo, words.page.stampSource, language),
    sections: [
      ...platformSections(disclosures, undefined, language),
      ...partnerSections(disclosures, language),
    ],
    table: {
      caption: words.caption,
      columns: [
        { head: heads.campaign, kind: 'text' as const },
        { head: heads.state, kind: 'short' as const },
        { head: heads.days, kind: 'text' as const },
        { head: heads.received, kind: 'money' as const, named: true },
        { head: heads.used, kind: 'money' as const, named: true },
        { head: words.page.left, kind: 'money' as const },
      ],
      rows: newest.map((one) => {
        const { received, paid } = flowsFor(ledger, { campaignId: one.id });
        return {
          id: one.id,
          cells: [
            { label: one.title, href: href(campaignAddress(one.id)) },
            words.states[campaignState(one, asOf)],
            days(one.startsOn, one.endsOn),
            received.fen,
            paid.fen,
            leftOf({ received, paid }),
          ],
        };
      }),
      total: [words.page.total, '', '', all.received.fen, all.paid.fen, leftOf(all)],
    },
  };
}
