import { allowedTexts } from '../checks/allowed-texts.ts';
import { isNews, isPage, isSection } from '../checks/article.ts';
import type { ChapterView } from '../checks/chapter-rule.ts';
import { ownNumbers } from '../checks/own-numbers.ts';
import type { BatchSummary } from '../ledger/summary.ts';
import type { Report } from '../problems/problem.ts';
import type { Organization } from '../schemas/organization.ts';
import type { Site } from '../schemas/site.ts';
import { dayOf } from '../values/moment.ts';
import type { Chapter, RegisterRecords } from './chapter.ts';
import { correctionsIn } from './corrected.ts';
import type { Explanations } from './explanations.ts';
import { workCalendarOf } from './read-calendars.ts';
import { shownPictures } from './shown-pictures.ts';

const recordsOf = (registers: ChapterView['registers']): RegisterRecords =>
  Object.fromEntries(
    Object.entries(registers).map(([name, records]) => [name, records.map(({ value }) => value)]),
  ) as unknown as RegisterRecords; // the same names with the same records

/** What a chapter is made of, once nothing is wrong with it. */
export interface Parts {
  readonly view: ChapterView;
  readonly site: Site;
  readonly organization: Organization;
  readonly summaries: readonly BatchSummary[];
  readonly explanations: Explanations;
  readonly report: Report;
}

/** Puts a chapter together. */
export function chapterOf({ view, site, organization, summaries, explanations, report }: Parts): Chapter {
  const { asOf, articles, drawings, pictures, ledger, registers, published } = view;
  const news = articles
    .filter(isNews)
    .filter(({ front }) => front.draft !== true && dayOf(front.publishedAt) <= asOf);
  const shown = [...news, ...articles.filter(isPage), ...articles.filter(isSection)];
  return {
    asOf,
    site,
    organization,
    own: {
      numbers: ownNumbers(organization, registers),
      texts: allowedTexts(organization, registers),
    },
    ledger,
    summaries,
    registers: recordsOf(registers),
    corrections: correctionsIn(view.published),
    documents: registers.documents.map(({ value }) => value),
    figures: registers.figures.map(({ value }) => value),
    news,
    pages: articles.filter(isPage),
    sections: articles.filter(isSection),
    calendar: workCalendarOf(view.calendars),
    indicatorSets: view.indicatorSets.map(({ value }) => value),
    documentTexts: new Map([...view.pdfs].map(([path, pdf]) => [path, pdf?.lines.join('\n') ?? ''])),
    drawings,
    pictures: shownPictures(shown, pictures),
    chain: published?.chain.map(({ value }) => value) ?? [],
    boardLog: published?.board?.map(({ value }) => value) ?? [],
    read: { files: report.files, rows: report.rows },
    explained: explanations.explained,
    settled: explanations.settled,
    warnings: report.problems,
  };
}
