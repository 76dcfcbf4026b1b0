import type { RecordSection } from '../../components/props/records.ts';
import { comparisonAddress } from '../../core/addresses/address.ts';
import { comparisonsOf } from '../../core/ledger/compared.ts';
import { platforms } from '../../core/schemas/comparison.ts';
import type { Disclosures } from '../disclosures.ts';
import { day } from '../format.ts';
import { messages } from '../messages.ts';
import { registerSource } from './register-source.ts';

/** What the unified platforms show beside our own totals, of a campaign or of all gifts; none when nobody looked. */
export function platformSections(
  disclosures: Disclosures,
  campaign?: { readonly id: string; readonly title: string },
  language?: string,
): RecordSection[] {
  const { heads, ...t } = messages(language).registers.platforms;
  const { ledger, registers } = disclosures;
  const found = comparisonsOf(ledger, registers['platform-comparisons'], campaign?.id);
  if (found.length === 0) return [];
  const explained = found.some(({ comparison }) => comparison.differenceText !== undefined);
  return [
    {
      id: 'platforms',
      title: campaign ? t.title : t.titleAll,
      caption: t.caption(campaign?.title ?? t.all),
      columns: [
        { head: heads.entry, kind: 'text' },
        { head: heads.theirs, kind: 'money', named: true },
        { head: heads.own, kind: 'money', named: true },
        { head: heads.difference, kind: 'money', named: true },
        ...(explained ? [{ head: heads.why, kind: 'text', named: true } as const] : []),
      ],
      rows: found.map(({ comparison, own, difference }) => ({
        id: comparisonAddress(comparison.id, campaign?.id).split('#')[1],
        cells: [
          {
            label: t.entry(platforms[comparison.platform][0], day(comparison.asOfOn)),
            href: comparison.url,
            sub: t.comparedOn(day(comparison.comparedOn)),
          },
          comparison.platformTotal,
          own,
          difference,
          ...(explained ? [comparison.differenceText ?? ''] : []),
        ],
      })),
      note: t.note,
      source: registerSource('platform-comparisons', disclosures, language),
    },
  ];
}
