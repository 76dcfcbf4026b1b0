import {
  auditAddress,
  batchAddress,
  campaignAddress,
  documentFileAddress,
  fundAddress,
  projectAddress,
  yearAddress,
} from '../addresses/address.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { pagesOfList } from '../ledger/list.ts';

/** Records with an address of their own. */
export interface Addressed {
  readonly ledger: Ledger;
  readonly documents: readonly { readonly id: string; readonly sha256?: string | undefined }[];
  readonly projects: readonly { readonly id: string }[];
  readonly campaigns: readonly { readonly id: string }[];
  readonly audits: readonly { readonly id: string }[];
  /** Addresses of articles. */
  readonly articles: readonly string[];
}

/** Every address that must never vanish: lists and their pages, funds, projects, campaigns, audits, papers, articles. Sorted. */
export function lastingAddresses(of: Addressed): string[] {
  const { ledger } = of;
  const all = [
    ...ledger.batches.flatMap((batch) => [
      batchAddress(batch.table, batch.id),
      yearAddress(batch.table, batch.fromOn.slice(0, 4)),
      ...pagesOfList(ledger, batch).map(({ address }) => address),
    ]),
    ...ledger.funds.map(({ id }) => fundAddress(id)),
    ...of.documents.flatMap(({ id, sha256 }) => (sha256 === undefined ? [] : [documentFileAddress(id)])),
    ...of.projects.map(({ id }) => projectAddress(id)),
    ...of.campaigns.map(({ id }) => campaignAddress(id)),
    ...of.audits.map(({ id }) => auditAddress(id)),
    ...of.articles,
  ];
  return [...new Set<string>(all)].sort();
}
