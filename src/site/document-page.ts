import type { Link } from '../components/props/links.ts';
import { documentAddress, documents as documentsAddress } from '../core/addresses/address.ts';
import { type Document, documentClasses } from '../core/schemas/document.ts';
import { getArticles } from './articles.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { documentText } from './document-text.ts';
import { documentFile } from './files.ts';
import { bytes, count, day } from './format.ts';
import { href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { reportOf } from './report-link.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { twinOf } from './views/documents.ts';

/** A page for each paper of the chapter's own. */
export async function documentPaths() {
  const { documents } = await getDisclosures();
  const own = documents.filter((one) => one.class !== 'source');
  return inLanguages(own.map(({ id }) => ({ params: { document: id }, props: { id } })));
}

/** Articles that bring the paper along, or retell it. */
async function articlesWith(id: string): Promise<Link[]> {
  const all = [...(await getArticles('news')), ...(await getArticles('notices'))];
  return all
    .filter(({ front }) => front.attachments?.includes(id) || front.original?.documentId === id)
    .map(({ front, address }) => ({ label: front.title, href: href(address) }));
}

/** The paper that it replaces and the one that replaces it. */
function versionsOf({ id, replacesId }: Document, { documents }: Disclosures, language?: string): Link[] {
  const t = messages(language).disclosures.documents.page;
  const link = (one: Document | undefined, words: (title: string) => string): Link[] =>
    one ? [{ label: words(one.title), href: href(documentAddress(one.id)) }] : [];
  return [
    ...link(
      documents.find((one) => one.replacesId === id),
      t.replacedBy,
    ),
    ...link(
      documents.find((one) => one.id === replacesId),
      t.replaces,
    ),
  ];
}

/** Everything on the page of a paper: what it is, its text for who cannot open the file, and the sum that proves the file. */
export async function getDocument(id: string, language?: string) {
  const all = await getDisclosures();
  const document = all.documents.find((one) => one.id === id);
  if (!document) throw new Error(`no document ${id}`);
  const t = messages(language).disclosures.documents.page;
  const file = documentFile(id);
  const text = await documentText(document);
  const twin = twinOf(document);
  const { title, issuedBy, issuedOn, publishedOn, pages, sha256 } = document;
  const kind = documentClasses[document.class][0];
  return {
    head: await sectionHead(
      {
        address: documentAddress(id),
        current: 'accounts',
        place: 'documents',
        title,
        description: t.description(kind, issuedBy, day(publishedOn)),
        under: [stepTo('documents', documentsAddress, language)],
        filing: { section: messages(language).sections.places.documents.name, kind, on: publishedOn },
      },
      language,
    ),
    title,
    kind,
    when: day(publishedOn),
    text,
    twin: twin === undefined ? undefined : { label: t.twin, href: twin },
    file: { type: file.type, words: t.download, href: href(file.address), bytes: file.bytes },
    facts: [
      [t.issuer, issuedBy],
      [t.issuedOn, issuedOn && day(issuedOn)],
      [t.publishedOn, day(publishedOn)],
      [t.pages, pages === undefined ? undefined : t.pageCount(count(pages))],
      [t.size, bytes(file.bytes)],
      [t.id, id],
    ] as const,
    sha256,
    versions: versionsOf(document, all, language),
    articles: await articlesWith(id),
    report: reportOf('documents', id),
  };
}
