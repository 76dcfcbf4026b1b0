import { corrections as address, correctionsFeed } from '../core/addresses/address.ts';
import { getArticles } from './articles.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day, moment } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead } from './section-head.ts';
import { surnameOf } from './views/amendments.ts';
import { fenOf } from './views/cell-words.ts';
import {
  type CorrectionStory,
  chainOf,
  daysOf,
  publishedOn,
  storiesOf,
  subjectOf,
  valuesOf,
} from './views/corrections.ts';
import { registerSource } from './views/register-source.ts';

/** The page stands in every chapter: that nothing was corrected is said too. */
export const correctionsPaths = languagePaths;

/** One correction as it is shown. */
function entryOf({ correction: one, totals }: CorrectionStory, disclosures: Disclosures, language?: string) {
  const t = messages(language).corrections;
  const { label, address: at } = subjectOf(one, disclosures, language);
  const { title, old, now, money } = valuesOf(one, disclosures, language);
  const days = daysOf(one, disclosures);
  const published = publishedOn(one, disclosures);
  const { before, after } = chainOf(one, disclosures);
  return {
    id: one.id,
    kind: t.kinds[one.kind],
    label,
    href: at && href(at),
    title,
    old,
    now,
    redacted: one.kind === 'redact',
    fens:
      money && one.kind === 'fix' && one.old !== undefined && one.new !== undefined
        ? { now: fenOf(one.new), erratum: { oldFens: [fenOf(one.old)], surname: surnameOf(one) } }
        : undefined,
    facts: [
      [t.facts.reason, one.reason],
      [t.facts.published, published && day(published)],
      [
        t.facts.corrected,
        days === undefined ? day(one.decidedOn) : t.facts.on(day(one.decidedOn), t.facts.days(count(days))),
      ],
      [t.facts.by, one.approvedBy],
      [
        t.facts.totals,
        totals
          .map((total) => {
            const value = valuesOf(total, disclosures, language);
            const { label: where } = subjectOf(total, disclosures, language);
            const named = total.recordId.startsWith('batches/') ? value.title : t.value(where, value.title);
            return t.total(named, value.old, value.now);
          })
          .join('，'),
      ],
      [t.facts.before, before],
      [t.facts.after, after],
      [t.facts.id, [one, ...totals].map(({ id }) => id).join('、')],
    ] as const,
  };
}

/** What was changed in articles after their publication, the newest first. */
async function changedTexts() {
  const articles = [...(await getArticles('news')), ...(await getArticles('notices'))];
  return articles
    .flatMap(({ front, address: at }) =>
      front.updatedAt !== undefined && front.changeNote !== undefined
        ? [
            {
              title: front.title,
              href: href(at),
              on: front.updatedAt,
              when: moment(front.updatedAt),
              note: front.changeNote,
            },
          ]
        : [],
    )
    .sort((a, b) => b.on.localeCompare(a.on));
}

/** Everything on the page of corrections. */
export async function getCorrections(language?: string) {
  const disclosures = await getDisclosures();
  const words = messages(language);
  const t = words.corrections;
  const stories = storiesOf(disclosures);
  const days = stories.flatMap(({ correction }) => daysOf(correction, disclosures) ?? []);
  const { name } = words.sections.places.corrections;
  const headline = stories.length === 0 ? t.none : t.headline(count(stories.length));
  return {
    head: await sectionHead(
      { address, current: 'accounts', place: 'corrections', description: headline },
      language,
    ),
    name,
    headline,
    standfirst:
      days.length === 0 ? t.quiet : t.standfirst(count(Math.min(...days)), count(Math.max(...days))),
    entries: stories.map((story) => entryOf(story, disclosures, language)),
    texts: await changedTexts(),
    feed: { label: t.feed, href: href(correctionsFeed) },
    source: registerSource('corrections', disclosures, language),
  };
}
