import type { RSSOptions } from '@astrojs/rss';
import { correctionAddress, corrections } from '../core/addresses/address.ts';
import { DEMONSTRATION_MARK } from '../core/schemas/demonstration.ts';
import { isoMoment } from '../core/values/moment.ts';
import { getDisclosures } from './disclosures.ts';
import { absolute } from './links.ts';
import { messages } from './messages.ts';
import { chainOf, daysOf, publishedOn, storiesOf, subjectOf, valuesOf } from './views/corrections.ts';

/** The feed of corrections, the newest first. */
export async function getCorrectionsFeed(): Promise<RSSOptions> {
  const disclosures = await getDisclosures();
  const t = messages();
  const { site } = disclosures;
  const note = site.demonstration ? t.frame.demonstration.invented(site.name) : '';
  return {
    title: t.corrections.feedTitle(site.name),
    description: `${t.corrections.quiet}${note}`,
    site: absolute(corrections),
    trailingSlash: true,
    items: storiesOf(disclosures).map(({ correction: one }) => {
      const { title, old, now } = valuesOf(one, disclosures);
      return {
        title: t.corrections.feedItem(subjectOf(one, disclosures).label, title, old, now),
        link: absolute(correctionAddress(one.id)),
        description: one.reason,
        pubDate: new Date(isoMoment(`${one.decidedOn} 00:00`)),
      };
    }),
    customData: `<language>${t.frame.language}</language>`,
  };
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
