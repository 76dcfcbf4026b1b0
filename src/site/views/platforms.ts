import type { RecordSection } from '../../components/props/records.ts';
import { comparisonAddress } from '../../core/addresses/address.ts';
import { comparisonsOf } from '../../core/ledger/compared.ts';
import { type PlatformComparison, platforms } from '../../core/schemas/comparison.ts';
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
  const entryOf = ({ platform, asOfOn }: PlatformComparison): string =>
    t.entry(platforms[platform][0], day(asOfOn));
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
      ],
      rows: found.map(({ comparison, own, difference }) => ({
        id: comparisonAddress(comparison.id, campaign?.id).split('#')[1],
        cells: [
          {
            label: entryOf(comparison),
            href: comparison.url,
            sub: t.comparedOn(day(comparison.comparedOn)),
          },
          comparison.platformTotal,
          own,
          difference,
        ],
      })),
      points: found.flatMap(({ comparison }) =>
        comparison.differenceText === undefined
          ? []
          : [t.why(entryOf(comparison), comparison.differenceText)],
      ),
      note: t.note,
      source: registerSource('platform-comparisons', disclosures, language),
    },
  ];
}
