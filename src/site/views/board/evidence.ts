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
import type { PlaceKey } from '../../section-head.ts';
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
  if (register === 'replies') return messages(language).registers.replies.title;
  if (register === 'platform-comparisons') return messages(language).registers.platforms.title;
  if (register === 'not-applicable') return messages(language).board.page.exempt;
  if (register === 'statistics' && of !== undefined) return messages(language).services.statistics;
  if (register === 'project-progress') return registers.projects.find((one) => one.id === of)?.title;
  const plain: readonly RegisterName[] = [
    'statistics',
    'partner-evaluations',
    'balances',
    'contacts',
    'summaries',
  ];
  if (plain.includes(register)) return tableTitles[register].zh;
  return undefined;
}

/** Registers whose page is called otherwise than they are. */
const pageOf: Readonly<Partial<Record<RegisterName, PlaceKey>>> = {
  findings: 'audits',
  'project-progress': 'projects',
  'stock-counts': 'goods',
  batches: 'accounts',
  balances: 'accounts',
};

/** What people call a register, as the page says where it stands. */
function registerTitle(
  { register, part }: Extract<Ref, { kind: 'register' }>,
  { ledger }: Disclosures,
  language?: string,
): string {
  const t = messages(language);
  const table = part === undefined ? undefined : ledger.batches.find((one) => one.table === part)?.table;
  if (register === 'batches' && table) return t.disclosures.tables[table];
  if (register === 'statistics' && part !== undefined) return t.services.statistics;
  const page = pageOf[register];
  if (page) return t.sections.places[page].name;
  return (part === undefined ? undefined : partTitles[part]?.[0]) ?? tableTitles[register].zh;
}

const placeTitle = (place: PlaceName, language?: string): string =>
  messages(language).sections.places[place].name;

/** What people call the thing that proves. */
function titleOf({ ref, title }: Evidence, disclosures: Disclosures, language?: string): string {
  switch (ref.kind) {
    case 'record':
      return recordTitle(ref, disclosures, language) ?? title ?? tableTitles[ref.register].zh;
    case 'register':
      return registerTitle(ref, disclosures, language);
    case 'ledger':
      return messages(language).disclosures.tables[ref.table];
    case 'place':
      return placeTitle(ref.place, language);
    case 'news': {
      const { places } = messages(language).sections;
      const own = ref.section === 'notices' || ref.section === 'media' ? places[ref.section].name : undefined;
      return messages(language).board.evidence.news(own ?? sections[ref.section][0]);
    }
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
