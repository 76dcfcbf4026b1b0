import type { DocumentEntry, SourceEntry } from '../components/props/documents.ts';
import { documentAddress } from '../core/addresses/address.ts';
import type { Document } from '../core/schemas/document.ts';
import { documentClasses } from '../core/schemas/document.ts';
import { getArticles } from './articles.ts';
import { getDisclosures } from './disclosures.ts';
import { documentFile } from './files.ts';
import { count, day } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead } from './section-head.ts';
import { twinOf } from './views/documents.ts';

const className = (document: Document): string => documentClasses[document.class][0];

function entryOf(document: Document): DocumentEntry {
  const { address, type, bytes } = documentFile(document.id);
  return {
    id: document.id,
    title: document.title,
    href: href(documentAddress(document.id)),
    file: href(address),
    class: className(document),
    issuer: document.issuedBy,
    issuedOn: document.issuedOn,
    publishedOn: document.publishedOn,
    pages: document.pages,
    bytes,
    type,
    page: twinOf(document),
    sha256: document.sha256,
  };
}

/** The chapter's own papers by class, the classes in their lasting order. */
const byClass = (own: readonly Document[]) =>
  Object.entries(documentClasses).flatMap(([code, [title]]) => {
    const documents = own.filter((one) => one.class === code);
    return documents.length > 0 ? [{ id: `class-${code}`, title, documents: documents.map(entryOf) }] : [];
  });

/** Everything on the page of documents. */
export async function getDocumentsPage(language?: string) {
  const { documents, figures } = await getDisclosures();
  const { sections, disclosures } = messages(language);
  const t = disclosures.documents;
  const newest = [...documents].sort(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || (a.id < b.id ? -1 : 1),
  );
  const own = newest.filter((one) => one.class !== 'source');
  const classes = byClass(own);
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
  const { name } = sections.places.documents;
  const headline = own[0] ? t.headline(count(own.length), day(own[0].publishedOn)) : name;
  return {
    head: await sectionHead(
      {
        address: '/documents/',
        current: 'accounts',
        place: 'documents',
        description: headline,
        filing: { section: name },
      },
      language,
    ),
    headline,
    classes,
    ways: classes.map((one) => ({
      label: t.classCount(one.title, count(one.documents.length)),
      href: `#${one.id}`,
    })),
    sources: newest.filter((one) => one.class === 'source').map(sourceOf),
  };
}
