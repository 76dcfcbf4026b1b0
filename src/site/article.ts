import type { Meeting } from '../components/props/articles.ts';
import type { Download } from '../components/props/documents.ts';
import type { Link } from '../components/props/links.ts';
import {
  type Address,
  campaignAddress,
  media,
  newsSectionAddress,
  projectAddress,
} from '../core/addresses/address.ts';
import type { FrontMatter } from '../core/schemas/article.ts';
import { articleKinds, sections } from '../core/schemas/vocabulary.ts';
import { type ArticleFolder, getArticles, getCover, type Published, relatedTo } from './articles.ts';
import { renderBody } from './body.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { documentFile } from './files.ts';
import type { Step } from './head.ts';
import { absolute, href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { qrCode } from './qr.ts';
import { reportOf } from './report-link.ts';
import { sectionHead, stepTo } from './section-head.ts';

/** The pages of a folder. */
export async function articlePaths(folder: ArticleFolder) {
  const articles = await getArticles(folder);
  return inLanguages(articles.map(({ slug }) => ({ params: { slug }, props: {} })));
}

const meetingOf = ({ meeting }: FrontMatter): Meeting | undefined =>
  meeting && {
    name: meeting.name,
    on: meeting.heldOn,
    form: meeting.form,
    venue: meeting.venue,
    chair: meeting.chairedBy,
    spoke: meeting.speakers,
    exchanged: meeting.exchanges,
    reported: meeting.reports,
    attended: meeting.attendees.join(messages().articles.joiner),
  };

function originalOf({ original }: FrontMatter, { documents }: Disclosures) {
  if (!original) return undefined;
  const document = documents.find((one) => one.id === original.documentId);
  return {
    title: document?.title,
    href: document?.url,
    parts: original.credits.map(({ part, people }) => ({ part, names: people })),
  };
}

const attachmentsOf = ({ attachments = [] }: FrontMatter, { documents }: Disclosures): Download[] =>
  attachments.flatMap((id) => {
    const document = documents.find((one) => one.id === id);
    if (!document) return [];
    const { address, type, bytes } = documentFile(id);
    return [{ type, words: document.title, href: href(address), bytes }];
  });

/** The projects and campaigns that the article names, in its order. */
function recordsOf({ projects = [], campaigns = [] }: FrontMatter, { registers }: Disclosures): Link[] {
  const link = (label: string | undefined, address: Address): Link[] =>
    label === undefined ? [] : [{ label, href: href(address) }];
  const titleOf = (records: readonly { readonly id: string; readonly title: string }[], id: string) =>
    records.find((one) => one.id === id)?.title;
  return [
    ...projects.flatMap((id) => link(titleOf(registers.projects, id), projectAddress(id))),
    ...campaigns.flatMap((id) => link(titleOf(registers.campaigns, id), campaignAddress(id))),
  ];
}

/** The list of the article's section, when it has one of its own. */
function sectionStep(section: FrontMatter['section'], folder: ArticleFolder): Step {
  const label = sections[section][0];
  if (section === 'media') return { label, address: media };
  return folder === 'news' ? { label, address: newsSectionAddress(section) } : { label };
}

/** The articles published before and after it, in its folder. */
function neighboursOf({ address }: Published, all: readonly Published[]) {
  const at = all.findIndex((one) => one.address === address);
  const link = (one: Published | undefined) => one && { label: one.front.title, href: href(one.address) };
  return { earlier: link(all[at + 1]), later: link(all[at - 1]) };
}

/** Everything on the page of an article. Throws when there is none of this slug. */
export async function getArticle(folder: ArticleFolder, slug: string | undefined, language?: string) {
  const all = await getArticles(folder);
  const article = all.find((one) => one.slug === slug);
  if (!article) throw new Error(`no article ${folder}/${slug}`);
  const { front, address, path } = article;
  const disclosures = await getDisclosures();
  const t = messages(language);
  const related: Published[] = relatedTo(article, all, 3);
  const { title, summary, publishedAt, source } = front;
  const kind = articleKinds[front.kind][0];
  const section = sections[front.section][0];
  const on = publishedAt.slice(0, 10);
  return {
    head: await sectionHead(
      {
        address,
        current: 'news',
        place: folder,
        title,
        description: summary,
        under: [stepTo(folder, `/${folder}/`, language)],
        step: sectionStep(front.section, folder),
        column: { name: section },
        article: { title, publishedAt, source },
        filing: { section: t.sections.places[folder].name, kind, on, when: `${section} ${on}` },
        retold: front.original !== undefined,
      },
      language,
    ),
    qr: qrCode(absolute(address), t.sections.share.code),
    folder,
    front,
    kind,
    body: await renderBody(path),
    picture: await getCover(article, language),
    meeting: meetingOf(front),
    credits: { source: front.source, editors: front.editor, reviews: front.reviews },
    original: originalOf(front, disclosures),
    records: recordsOf(front, disclosures),
    attachments: attachmentsOf(front, disclosures),
    report: reportOf(folder, article.slug),
    ...neighboursOf(article, all),
    related: related.map((one) => ({ label: one.front.title, href: href(one.address) })),
  };
}
