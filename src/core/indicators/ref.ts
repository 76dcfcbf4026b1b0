import {
  type Address,
  about,
  aboutAddress,
  accessibilityCheckAddress,
  auditAddress,
  audits,
  batchAddress,
  campaignAddress,
  campaigns,
  comparisonAddress,
  costAddress,
  costs,
  courseAddress,
  disclosures,
  documentAddress,
  evaluationAddress,
  exportAddress,
  find,
  fundAddress,
  give,
  indicatorAddress,
  majorEventAddress,
  majorEvents,
  meetingAddress,
  projectAddress,
  projects,
  quality,
  report,
  rules,
  serviceAddress,
  services,
  siteMap,
  standingAddress,
  summaries,
  tableAddress,
  transparency,
  verifyPage,
} from '../addresses/address.ts';
import type { RegisterName } from '../schemas/tables.ts';
import type { SectionCode } from '../schemas/vocabulary.ts';
import { isLedgerTable, type LedgerTable } from '../values/record-id.ts';

/** Pages that every site makes itself. */
export const places = {
  accounts: disclosures,
  documents: '/documents/',
  rules,
  audits,
  give,
  campaigns,
  projects,
  services,
  about,
  news: '/news/',
  notices: '/notices/',
  report,
  search: '/search/',
  sitemap: siteMap,
  find,
  quality,
  verify: verifyPage,
  transparency,
} as const satisfies Record<string, Address>;
export type PlaceName = keyof typeof places;
export const placeNames = Object.keys(places) as PlaceName[]; // the keys of a literal

/**
 * Something that proves: a record, a register, a page, a download. There is no kind for an article: news is no evidence
 * (民政部令第81号 2).
 */
export type Ref =
  | { readonly kind: 'record'; readonly register: RegisterName; readonly id: string; readonly of?: string }
  | { readonly kind: 'register'; readonly register: RegisterName; readonly part?: string }
  | { readonly kind: 'ledger'; readonly table: LedgerTable }
  | { readonly kind: 'place'; readonly place: PlaceName }
  | { readonly kind: 'page'; readonly slug: string }
  | { readonly kind: 'section'; readonly code: SectionCode }
  | { readonly kind: 'download'; readonly table: RegisterName | LedgerTable };

const download = (register: string): Address => exportAddress(register, 'csv');

/** Where one record stands; `of` is the record that it belongs to. A record without a place of its own stands in its register. */
function recordAddress(register: RegisterName, id: string, of = ''): Address {
  switch (register) {
    case 'documents':
      return documentAddress(id);
    case 'batches':
      return isLedgerTable(of) ? batchAddress(of, id) : download(register);
    case 'audits':
      return auditAddress(id);
    case 'findings':
      return `${auditAddress(of)}#${id}`;
    case 'campaigns':
      return campaignAddress(id);
    case 'projects':
      return projectAddress(id);
    case 'project-progress':
      return `${projectAddress(of)}#${id}`;
    case 'funds':
      return fundAddress(id);
    case 'meetings':
      return meetingAddress(id);
    case 'costs':
      return costAddress(id);
    case 'major-events':
      return majorEventAddress(id);
    case 'courses':
      return courseAddress(id);
    // The page shows the latest ones only.
    case 'replies':
      return standingAddress('requests');
    case 'accessibility':
      return accessibilityCheckAddress(id);
    case 'platform-comparisons':
      return comparisonAddress(id, of === '' ? undefined : of);
    case 'partner-evaluations':
      return evaluationAddress(id, of);
    case 'nil-statements':
    case 'not-applicable':
      return `${indicatorAddress(of)}#${id}`;
    default:
      return registerAddress(register, of);
  }
}

const registerPages: Readonly<Partial<Record<RegisterName, Address>>> = {
  funds: disclosures,
  balances: disclosures,
  documents: '/documents/',
  projects,
  'project-progress': projects,
  campaigns,
  audits,
  findings: audits,
  meetings: aboutAddress('congress'),
  honours: aboutAddress('honours'),
  contacts: aboutAddress('contacts'),
  units: aboutAddress('units'),
  statistics: services,
  courses: serviceAddress('first-aid'),
  replies: standingAddress('requests'),
  accessibility: standingAddress('accessibility'),
  costs,
  'major-events': majorEvents,
  'platform-comparisons': campaigns,
  summaries,
};

/** Where a register stands, or the part of it with one code; its download when no page shows it whole. */
function registerAddress(register: RegisterName, part?: string): Address {
  if (register === 'people' && part !== undefined && part !== '') return aboutAddress(part);
  if (register === 'units' && part === 'office') return aboutAddress('departments');
  if (register === 'batches' && part !== undefined && isLedgerTable(part)) return tableAddress(part);
  return registerPages[register] ?? download(register);
}

/** Where evidence stands on the site. The gate of links has seen that it is there. */
export function refAddress(ref: Ref): Address {
  switch (ref.kind) {
    case 'record':
      return recordAddress(ref.register, ref.id, ref.of);
    case 'register':
      return registerAddress(ref.register, ref.part);
    case 'ledger':
      return tableAddress(ref.table);
    case 'place':
      return places[ref.place];
    case 'page':
      return standingAddress(ref.slug);
    case 'section':
      return serviceAddress(ref.code);
    case 'download':
      return exportAddress(ref.table, 'csv');
  }
}
