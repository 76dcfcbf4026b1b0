import type { RecordTableProps } from '../components/props/records.ts';
import {
  campaignAddress,
  campaigns as campaignsAddress,
  fundAddress,
  give,
  paperAddress,
  partnerAddress,
  projectAddress,
} from '../core/addresses/address.ts';
import { type Flows, flowsFor, leftOf, leftSum, monthsFor } from '../core/ledger/purpose.ts';
import { purposeTree } from '../core/ledger/tree.ts';
import type { Campaign } from '../core/schemas/campaign.ts';
import { articlesAbout, campaignSubject, projectSubject } from './articles-about.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day, days, month } from './format.ts';
import { href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { reportOf } from './report-link.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { inWords } from './views/amount.ts';
import { campaignState } from './views/campaigns.ts';
import { evaluationsOf } from './views/partners.ts';
import { platformSections } from './views/platforms.ts';
import { rowProof } from './views/proof.ts';
import { purposeGoods } from './views/purpose-goods.ts';
import { stamp } from './views/statement.ts';
import { treeView } from './views/tree.ts';
import { useChangesAt } from './views/use-changes.ts';

/** The page of each campaign. */
export async function campaignPaths() {
  const { registers } = await getDisclosures();
  return inLanguages(registers.campaigns.map(({ id }) => ({ params: { campaign: id }, props: { id } })));
}

/** The eleven parts of a plan (慈善法 24), as filed. */
function planOf(campaign: Campaign, { organization, registers }: Disclosures, language?: string) {
  const { parts } = messages(language).campaigns.page;
  const { joiner } = messages(language).articles;
  const accounts = campaign.accountIds.flatMap(
    (id) => organization.accounts.find((one) => one.id === id)?.title ?? [],
  );
  const partner = registers.partners.find((one) => one.id === campaign.partnerId);
  return [
    [parts.purpose, campaign.purposeText],
    [parts.days, days(campaign.startsOn, campaign.endsOn)],
    ...(campaign.emergencyFromOn === undefined
      ? []
      : [
          [
            parts.emergency,
            campaign.emergencyToOn === undefined
              ? parts.emergencySince(day(campaign.emergencyFromOn))
              : days(campaign.emergencyFromOn, campaign.emergencyToOn),
          ] as const,
        ]),
    [parts.area, campaign.area],
    [parts.lead, campaign.leadName],
    [parts.office, campaign.officeAddress],
    [parts.channels, campaign.channels],
    [parts.accounts, accounts.join(joiner)],
    [parts.beneficiary, campaign.beneficiaryText],
    [parts.use, campaign.useText],
    [parts.cost, campaign.costText],
    [parts.residual, campaign.residualRuleText],
    [parts.filing, campaign.filingNo],
    [parts.platforms, campaign.platformUrls],
    [parts.partner, partner && { label: partner.name, href: href(partnerAddress(partner.id)) }],
    [parts.id, campaign.id],
  ] as const;
}

/** Received and paid month by month, with their sums. */
function monthTable(
  campaign: Campaign,
  { ledger }: Disclosures,
  flows: Flows,
  language?: string,
): RecordTableProps | undefined {
  const { heads, page } = messages(language).campaigns;
  const months = monthsFor(ledger, { campaignId: campaign.id });
  if (months.length === 0) return undefined;
  return {
    caption: page.monthsCaption(campaign.title),
    columns: [
      { head: heads.month, kind: 'text' },
      { head: heads.gifts, kind: 'count', named: true },
      { head: heads.received, kind: 'money', named: true },
      { head: heads.used, kind: 'money', named: true },
    ],
    rows: months.map((one) => ({ cells: [month(one.month), one.gifts, one.received, one.paid] })),
    total: [page.total, flows.received.gifts, flows.received.fen, flows.paid.fen],
  };
}

/** Funds and projects in which the money of a campaign stands. */
function placesOf(campaign: Campaign, { ledger, registers }: Disclosures) {
  const cells = ledger.cells.filter((one) => one.key.campaign === campaign.id);
  const projectIds = new Set(cells.map((one) => one.key.project));
  const fundIds = new Set(cells.map((one) => one.key.fund));
  return {
    projects: registers.projects.filter((one) => projectIds.has(one.id)),
    funds: ledger.funds.filter((one) => fundIds.has(one.id)),
  };
}

/** Everything on the page of a campaign. Throws when there is none of this id. */
export async function getCampaign(id: string, language?: string) {
  const disclosures = await getDisclosures();
  const { registers, ledger, dataTo, asOf, documents } = disclosures;
  const campaign = registers.campaigns.find((one) => one.id === id);
  if (!campaign) throw new Error(`no campaign ${id}`);
  const t = messages(language).campaigns;
  const flows = flowsFor(ledger, { campaignId: id });
  const { received, paid } = flows;
  const state = campaignState(campaign, asOf);
  const says = {
    planned: t.page.planned(day(campaign.startsOn)),
    open: t.page.open(day(campaign.endsOn)),
    final: t.page.final(day(campaign.endsOn)),
  };
  const { projects, funds } = placesOf(campaign, disclosures);
  const certificate = documents.find((one) => one.id === campaign.certificateDocumentId);
  const headline = t.page.headline(
    campaign.title,
    inWords(received.fen, language),
    inWords(paid.fen, language),
  );
  return {
    head: await sectionHead(
      {
        address: campaignAddress(id),
        current: 'give',
        place: 'campaigns',
        under: [stepTo('campaigns', campaignsAddress, language)],
        filing: { on: campaign.startsOn },
        title: campaign.title,
        description: headline,
      },
      language,
    ),
    report: reportOf('campaigns', id),
    title: campaign.title,
    state: t.states[state],
    when: days(campaign.startsOn, campaign.endsOn),
    headline,
    standfirst: says[state],
    stamp: stamp(disclosures, dataTo, t.page.stampSource, language),
    flows: [
      {
        label: t.page.received,
        fen: received.fen,
        note: t.page.rowsAndGifts(count(received.rows), count(received.gifts)),
      },
      { label: t.page.used, fen: paid.fen, note: t.page.rows(count(paid.rows)) },
      { label: t.page.left, fen: leftOf(flows), note: undefined },
    ],
    platforms: platformSections(disclosures, campaign, language),
    evaluations: evaluationsOf(disclosures, id, language),
    plan: planOf(campaign, disclosures, language),
    certificate: certificate && { label: certificate.title, href: href(paperAddress(certificate)) },
    give: { label: t.page.accountsLink, href: href(give) },
    months: monthTable(campaign, disclosures, flows, language),
    proof: rowProof(disclosures, (books) => leftSum(flowsFor(books, { campaignId: id })), {
      href: '#tree',
    }),
    tree: treeView(purposeTree(ledger, { campaignId: id }), disclosures, language),
    goods: purposeGoods({ table: 'goods-received', campaignId: id }, campaign.title, disclosures, language),
    places: [
      ...projects.map((one) => ({ label: one.title, href: href(projectAddress(one.id)) })),
      ...funds.map((one) => ({ label: one.title, href: href(fundAddress(one.id)) })),
    ],
    changes: useChangesAt({ campaignId: id }, disclosures, language),
    articles: await articlesAbout([campaignSubject(id), ...projects.map((one) => projectSubject(one.id))]),
  };
}
