import { disclosures as accounts, audits as address, auditAddress } from '../core/addresses/address.ts';
import { type Audit, auditKinds, auditOpinions } from '../core/schemas/audit.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day, days } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { auditsChart } from './views/charts/money.ts';
import { byUrgency, findingEntry, findingsOf, openOf } from './views/findings.ts';

/** The overview, when there was an audit. */
export const auditsPaths = async () =>
  (await getDisclosures()).registers.audits.length > 0 ? languagePaths() : [];

/** An audit by its days and kind, or by the campaign that it looked into. */
export function auditTitle(audit: Audit, { registers }: Disclosures, language?: string): string {
  const { fromOn, toOn, kind } = audit;
  const t = messages(language).audits;
  const campaign = registers.campaigns.find((one) => one.id === audit.campaignId);
  if (campaign) return t.titleOf(campaign.title, auditKinds[kind][0]);
  const wholeYear =
    fromOn.endsWith('-01-01') && toOn.endsWith('-12-31') && fromOn.slice(0, 4) === toOn.slice(0, 4);
  const when = wholeYear ? `${fromOn.slice(0, 4)} 年` : days(fromOn, toOn);
  return t.title(when, auditKinds[kind][0]);
}

/** Everything on the overview of the audits: what is not done yet, then all audits. */
export async function getAudits(language?: string) {
  const disclosures = await getDisclosures();
  const { audits, findings } = disclosures.registers;
  const { heads, ...t } = messages(language).audits;
  const newest = [...audits].sort((a, b) => b.signedOn.localeCompare(a.signedOn));
  const open = byUrgency(openOf(findings));
  const titleOf = (id: string) => {
    const audit = audits.find((one) => one.id === id);
    return audit && { title: auditTitle(audit, disclosures, language) };
  };
  const [all, found] = [count(audits.length), count(findings.length)];
  const clean = findings.length === 0 ? t.headlineClean(all) : t.headlineDone(all, found);
  const headline = open.length > 0 ? t.headline(all, found, count(open.length)) : clean;
  return {
    head: await sectionHead(
      {
        address,
        current: 'accounts',
        place: 'audits',
        under: [stepTo('accounts', accounts, language)],
        description: headline,
      },
      language,
    ),
    headline,
    standfirst: t.standfirst + (open.length > 0 ? t.counted(day(disclosures.asOf)) : ''),
    open: open.map((one) => findingEntry(one, disclosures, titleOf(one.auditId), language)),
    chart: auditsChart(disclosures, language),
    table: {
      caption: t.caption,
      columns: [
        { head: heads.audit, kind: 'text' as const },
        { head: heads.opinion, kind: 'text' as const },
        { head: heads.published, kind: 'short' as const, named: true },
        { head: heads.findings, kind: 'number' as const, named: true },
        { head: heads.open, kind: 'number' as const, named: true },
      ],
      rows: newest.map((audit) => {
        const own = findingsOf(disclosures, audit.id);
        return {
          id: audit.id,
          cells: [
            { label: auditTitle(audit, disclosures, language), href: href(auditAddress(audit.id)) },
            auditOpinions[audit.opinion][0],
            audit.publishedOn,
            own.length,
            openOf(own).length,
          ],
        };
      }),
    },
  };
}
