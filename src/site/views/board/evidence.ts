import type { EvidenceLink } from '../../../components/props/board.ts';
import type { Evidence } from '../../../core/indicators/outcome.ts';
import { type PlaceName, type Ref, refAddress } from '../../../core/indicators/ref.ts';
import { bodies } from '../../../core/schemas/person.ts';
import { type RegisterName, tableTitles } from '../../../core/schemas/tables.ts';
import { unitKinds } from '../../../core/schemas/unit.ts';
import { sections } from '../../../core/schemas/vocabulary.ts';
import { auditTitle } from '../../audits-page.ts';
import type { Disclosures } from '../../disclosures.ts';
import { count } from '../../format.ts';
import { href } from '../../links.ts';
import { messages } from '../../messages.ts';
import { listTitle } from '../lists.ts';

const partTitles: Readonly<Record<string, readonly [zh: string, en: string]>> = { ...bodies, ...unitKinds };

function recordTitle(
  { register, id, of }: Extract<Ref, { kind: 'record' }>,
  disclosures: Disclosures,
  language?: string,
): string | undefined {
  const { ledger, registers } = disclosures;
  if (register === 'batches') {
    const batch = ledger.batches.find((one) => one.id === id && one.table === of);
    return batch && listTitle(batch, language);
  }
  if (register === 'audits') {
    const audit = registers.audits.find((one) => one.id === id);
    return audit && auditTitle(audit, disclosures, language);
  }
  if (register === 'project-progress') return registers.projects.find((one) => one.id === of)?.title;
  const plain: readonly RegisterName[] = [
    'statistics',
    'platform-comparisons',
    'partner-evaluations',
    'replies',
    'balances',
    'contacts',
    'not-applicable',
    'summaries',
  ];
  if (plain.includes(register)) return tableTitles[register].zh;
  return undefined;
}

const placeTitle = (place: PlaceName, language?: string): string =>
  messages(language).sections.places[place].name;

/** What people call the thing that proves. */
function titleOf({ ref, title }: Evidence, disclosures: Disclosures, language?: string): string {
  switch (ref.kind) {
    case 'record':
      return recordTitle(ref, disclosures, language) ?? title ?? tableTitles[ref.register].zh;
    case 'register': {
      const table =
        ref.part === undefined
          ? undefined
          : disclosures.ledger.batches.find((one) => one.table === ref.part)?.table;
      if (ref.register === 'batches' && table) return tableTitles[table].zh;
      return (ref.part === undefined ? undefined : partTitles[ref.part]?.[0]) ?? tableTitles[ref.register].zh;
    }
    case 'ledger':
      return tableTitles[ref.table].zh;
    case 'place':
      return placeTitle(ref.place, language);
    case 'news':
      return messages(language).board.evidence.news(sections[ref.section][0]);
    case 'download':
      return messages(language).board.download(tableTitles[ref.table].zh);
    default:
      return title ?? refAddress(ref);
  }
}

/** Evidence as a link that lands on it. */
export function evidenceLink(one: Evidence, disclosures: Disclosures, language?: string): EvidenceLink {
  return {
    label: titleOf(one, disclosures, language),
    href: href(refAddress(one.ref)),
    on: one.on,
    sub: one.count === undefined ? undefined : messages(language).board.evidence.count(count(one.count)),
  };
}
