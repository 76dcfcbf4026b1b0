import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentEntry, SourceEntry } from '../components/props/tables.ts';
import { documentFileAddress } from '../core/addresses/address.ts';
import type { Document } from '../core/schemas/document.ts';
import { documentClasses } from '../core/schemas/document.ts';
import { accountPage } from './account-page.ts';
import { getArticles } from './articles.ts';
import { folders } from './chapter-loader.ts';
import { getDisclosures } from './disclosures.ts';
import { count } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';

const className = (document: Document): string => documentClasses[document.class][0];

/** Bytes of a document's file, which the check has compared with its sum. */
const sizeOf = (address: string): number => statSync(join(folders.public, address)).size;

function entryOf(document: Document): DocumentEntry {
  const address = documentFileAddress(document.id);
  return {
    id: document.id,
    title: document.title,
    href: href(address),
    class: className(document),
    issuer: document.issuedBy,
    issuedOn: document.issuedOn,
    publishedOn: document.publishedOn,
    pages: document.pages,
    bytes: sizeOf(address),
    type: 'PDF',
    sha256: document.sha256,
  };
}

/** Everything on the page of documents. */
export async function getDocumentsPage(language?: string) {
  const { documents, figures } = await getDisclosures();
  const { pages, disclosures } = messages(language);
  const t = disclosures.documents;
  const newest = [...documents].sort(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || (a.id < b.id ? -1 : 1),
  );
  const own = newest.filter((one) => one.class !== 'source');
  const classes = [...new Set(own.map(className))].join(t.joiner);
  const articles = await getArticles('news');
  const sourceOf = ({ id, title, url, issuedBy, issuedOn }: Document): SourceEntry => ({
    id,
    title,
    url,
    issuer: issuedBy,
    issuedOn,
    figures: figures.filter((figure) => figure.sourceId === id).length,
    articles: articles
      .filter(({ front }) => front.original?.documentId === id)
      .map(({ front, address }) => ({ label: front.title, href: href(address) })),
  });
  return {
    ...(await accountPage('/documents/', 'documents', [{ label: pages.documents.title }], language)),
    headline: own.length > 0 ? t.headline(count(own.length), classes) : pages.documents.title,
    own: own.map(entryOf),
    sources: newest.filter((one) => one.class === 'source').map(sourceOf),
  };
}
