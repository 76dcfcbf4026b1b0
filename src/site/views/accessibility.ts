import type { RecordSection } from '../../components/props/records.ts';
import { accessibilityCheckAddress } from '../../core/addresses/address.ts';
import { accessibilityMethods } from '../../core/schemas/accessibility.ts';
import type { Disclosures } from '../disclosures.ts';
import { day } from '../format.ts';
import { messages } from '../messages.ts';
import { registerSource } from './register-source.ts';

/** Checks whether everybody can read the site, the latest first; none without a register. */
export function accessibilitySections(disclosures: Disclosures, language?: string): RecordSection[] {
  const { heads, ...t } = messages(language).registers.accessibility;
  const checks = [...disclosures.registers.accessibility].sort((a, b) =>
    a.checkedOn < b.checkedOn ? 1 : -1,
  );
  if (checks.length === 0) return [];
  return [
    {
      id: 'checks',
      title: t.title,
      caption: t.caption,
      columns: [
        { head: heads.check, kind: 'text' },
        { head: heads.pages, kind: 'number', named: true, unit: t.pages },
        { head: heads.serious, kind: 'number', named: true, unit: t.problems },
        { head: heads.open, kind: 'text', named: true },
      ],
      rows: checks.map((one) => ({
        id: accessibilityCheckAddress(one.id).split('#')[1],
        cells: [
          t.check(day(one.checkedOn), `${accessibilityMethods[one.method][0]}：${one.toolText}`),
          one.pages,
          one.serious,
          one.openText,
        ],
      })),
      source: registerSource('accessibility', disclosures, language),
    },
  ];
}
