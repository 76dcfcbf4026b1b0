import type { FactEntry } from '../../components/props/register.ts';
import {
  campaignAddress,
  documentAddress,
  projectAddress,
  rowAddress,
  useChangeAddress,
} from '../../core/addresses/address.ts';
import { consentKinds, type UseChange } from '../../core/schemas/use-change.ts';
import { monthOf } from '../../core/values/calendar-date.ts';
import { parseRowId } from '../../core/values/record-id.ts';
import type { Disclosures } from '../disclosures.ts';
import { day, month, yuan } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';

const projectTitle = ({ registers }: Disclosures, id: string): string =>
  registers.projects.find((one) => one.id === id)?.title ?? id;

/** A change of use as facts: the equation, the reason, the consent, and links to gift and projects. */
export function useChangeEntry(change: UseChange, disclosures: Disclosures, language?: string): FactEntry {
  const t = messages(language).money.useChanges;
  const { row } = messages(language).money.procurements;
  const { facts } = t;
  const project = (id: string) => ({
    label: projectTitle(disclosures, id),
    href: href(projectAddress(id)),
  });
  const [gift] = change.giftIds ?? [];
  const ref = gift === undefined ? undefined : parseRowId(gift);
  const at = gift === undefined ? undefined : rowAddress(gift);
  const campaign = disclosures.registers.campaigns.find((one) => one.id === change.campaignId);
  const document = disclosures.documents.find((one) => one.id === change.documentId);
  const list =
    ref && disclosures.ledger.batches.find((one) => one.table === ref.table && one.id === ref.batch);
  return {
    id: change.id,
    title: change.title,
    facts: [
      [facts.sum, t.equation(yuan(change.given), yuan(change.used), yuan(change.amount))],
      [facts.from, project(change.fromProjectId)],
      [facts.to, project(change.toProjectId)],
      [
        facts.gifts,
        at && ref && list && { label: row(month(monthOf(list.fromOn)), String(ref.n)), href: href(at) },
      ],
      [facts.campaign, campaign && { label: campaign.title, href: href(campaignAddress(campaign.id)) }],
      [facts.reason, change.reasonText],
      [facts.consent, t.consent(consentKinds[change.consent][0], change.consentNo)],
      [
        facts.days,
        [
          t.days.consent(day(change.consentOn)),
          t.days.changed(day(change.changedOn)),
          t.days.published(day(change.publishedOn)),
        ].join(messages(language).money.joiner),
      ],
      [facts.document, document && { label: document.title, href: href(documentAddress(document.id)) }],
      [facts.id, change.id],
    ],
  };
}

/** Changes of use that take from a project, a fund or a campaign, or give to one, as links to their records. */
export function useChangesAt(
  place: { readonly projectId: string } | { readonly fundId: string } | { readonly campaignId: string },
  disclosures: Disclosures,
  language?: string,
) {
  const t = messages(language).money.useChanges;
  return disclosures.registers['use-changes'].flatMap((one) => {
    const own =
      'projectId' in place
        ? one.fromProjectId === place.projectId || one.toProjectId === place.projectId
        : 'fundId' in place
          ? one.fundId === place.fundId
          : one.campaignId === place.campaignId;
    if (!own) return [];
    const into = 'projectId' in place && one.toProjectId === place.projectId;
    const other = projectTitle(disclosures, into ? one.fromProjectId : one.toProjectId);
    const words = into ? t.into : t.outOf;
    return [
      { label: words(yuan(one.amount), other, day(one.changedOn)), href: href(useChangeAddress(one.id)) },
    ];
  });
}
