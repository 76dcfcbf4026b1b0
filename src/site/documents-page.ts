import type { DocumentRow } from '../components/props/tables.ts';
import { documentFileAddress } from '../core/addresses/address.ts';
import type { Document } from '../core/schemas/document.ts';
import { documentClasses } from '../core/schemas/document.ts';
import { accountPage } from './account-page.ts';
import { getDisclosures } from './disclosures.ts';
import { day } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';

const rowOf = (document: Document): DocumentRow => ({
  id: document.id,
  title: document.title,
  href: href(documentFileAddress(document.id)),
  class: documentClasses[document.class][0],
  issuer: document.issuedBy,
  publishedOn: document.publishedOn,
  pages: document.pages,
  type: 'PDF',
});

/** Everything on the page of documents. */
export async function getDocumentsPage(language?: string) {
  const { documents } = await getDisclosures();
  const t = messages(language).disclosures.documents;
  const newest = [...documents].sort(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || (a.id < b.id ? -1 : 1),
  );
  const own = newest.filter((one) => one.class !== 'source');
  return {
    ...(await accountPage(
      '/documents/',
      'documents',
      [{ label: messages(language).pages.documents.title }],
      language,
    )),
    own: own.map(rowOf),
    hashes: own.map(({ title, sha256 }) => [title, sha256] as const),
    sources: newest
      .filter((one) => one.class === 'source')
      .map(({ id, title, issuedBy, issuedOn, url }) => ({
        id,
        title,
        url,
        issued: issuedOn === undefined ? issuedBy : t.issued(issuedBy, day(issuedOn)),
      })),
  };
}
