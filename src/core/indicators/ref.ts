import {
  type Address,
  about,
  audits,
  campaigns,
  corrections,
  disclosures,
  exportAddress,
  find,
  give,
  media,
  newsSectionAddress,
  projects,
  quality,
  report,
  rules,
  serviceAddress,
  services,
  siteMap,
  standingAddress,
  tableAddress,
  transparency,
  verifyPage,
} from '../addresses/address.ts';
import type { RegisterName } from '../schemas/tables.ts';
import type { SectionCode, sections } from '../schemas/vocabulary.ts';
import type { LedgerTable } from '../values/record-id.ts';
import { recordAddress, registerAddress } from './record-address.ts';

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
  corrections,
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
  | {
      readonly kind: 'record';
      readonly register: RegisterName;
      readonly id: string;
      /** The record that it belongs to; of a statistic, the field of work that shows it. */
      readonly of?: string;
      /** The set of indicators on whose board it proves; absent for the main one. */
      readonly set?: string;
    }
  | { readonly kind: 'register'; readonly register: RegisterName; readonly part?: string }
  | { readonly kind: 'ledger'; readonly table: LedgerTable }
  | { readonly kind: 'place'; readonly place: PlaceName }
  | { readonly kind: 'page'; readonly slug: string }
  | { readonly kind: 'section'; readonly code: SectionCode }
  /** The list of articles of a section: that it is renewed, never what one of them says. */
  | { readonly kind: 'news'; readonly section: keyof typeof sections }
  | { readonly kind: 'download'; readonly table: RegisterName | LedgerTable };

/** Where evidence stands on the site. The gate of links has seen that it is there. */
export function refAddress(ref: Ref): Address {
  switch (ref.kind) {
    case 'record':
      return recordAddress(ref);
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
    case 'news':
      return ref.section === 'notices'
        ? places.notices
        : ref.section === 'media'
          ? media
          : newsSectionAddress(ref.section);
    case 'download':
      return exportAddress(ref.table, 'csv');
  }
}
