import { correctionAddress } from '../core/addresses/address.ts';
import { DEMONSTRATION_MARK } from '../core/schemas/demonstration.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { escaped, type FeedItem } from './feed-item.ts';
import { absolute } from './links.ts';
import { messages } from './messages.ts';
import { chainOf, daysOf, publishedOn, storiesOf, subjectOf, valuesOf } from './views/corrections.ts';

/** Corrections as a feed says them: what became of which value, why, and who approved it. */
export function correctionItems(disclosures: Disclosures): FeedItem[] {
  const t = messages().corrections;
  return storiesOf(disclosures).map(({ correction: one }) => {
    const { title, old, now } = valuesOf(one, disclosures);
    const line = t.feedItem(subjectOf(one, disclosures).label, title, old, now);
    return {
      address: correctionAddress(one.id),
      title: line,
      summary: one.reason,
      at: `${one.decidedOn} 00:00`,
      tag: messages().sections.places.corrections.name,
      html: async () => `<p>${escaped(line)}</p><p>${escaped(one.reason)}</p>`,
    };
  });
}

/** The corrections for programs: every one, with the day of publication, days until it was put right, and where it stands. */
export async function getCorrectionsJson(): Promise<string> {
  const disclosures = await getDisclosures();
  const records = disclosures.registers.corrections.map((one) => {
    const { address, label } = subjectOf(one, disclosures);
    const { before } = chainOf(one, disclosures);
    return {
      id: one.id,
      record_id: one.recordId,
      title: label,
      field: one.field,
      old: one.old ?? null,
      new: one.new ?? null,
      kind: one.kind,
      reason: one.reason,
      published_on: publishedOn(one, disclosures) ?? null,
      decided_on: one.decidedOn,
      days: daysOf(one, disclosures) ?? null,
      approved_by: one.approvedBy,
      follows: before?.label ?? null,
      url: address ? absolute(address) : null,
      correction_url: absolute(correctionAddress(one.id)),
    };
  });
  const { site, asOf } = disclosures;
  return `${JSON.stringify({
    ...(site.demonstration ? { demonstration: DEMONSTRATION_MARK } : {}),
    as_of: asOf,
    licence: 'CC-BY-4.0',
    corrections: records,
  })}\n`;
}
