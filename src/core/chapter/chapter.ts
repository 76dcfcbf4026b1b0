import type { NewsArticle, PageArticle, SectionArticle } from '../checks/article.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { BatchSummary } from '../ledger/summary.ts';
import type { Problem } from '../problems/problem.ts';
import type { BoardLine } from '../schemas/board-line.ts';
import type { ChainLine } from '../schemas/chain.ts';
import type { Document } from '../schemas/document.ts';
import type { Figure } from '../schemas/figure.ts';
import type { IndicatorSet } from '../schemas/indicator.ts';
import type { Organization } from '../schemas/organization.ts';
import type { Site } from '../schemas/site.ts';
import type { RegisterName, RegisterRecord } from '../schemas/tables.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { WorkCalendar } from '../values/work-calendar.ts';
import type { Corrections } from './corrected.ts';
import type { Explained, Settled } from './explanations.ts';
import type { ShownPicture } from './shown-pictures.ts';

/** Every register by name, each in the order of its file. */
export type RegisterRecords = { readonly [N in RegisterName]: readonly RegisterRecord<N>[] };

/** Numbers and passages that look private and are not. */
export interface OwnTexts {
  /** Digits of the chapter's accounts, telephones and registration numbers. */
  readonly numbers: ReadonlySet<string>;
  /** Its mailbox and address, and the passages of allowed-texts.csv. */
  readonly texts: readonly string[];
}

/** A chapter in which nothing is wrong. */
export interface Chapter {
  readonly asOf: CalendarDate;
  readonly site: Site;
  readonly organization: Organization;
  /** What it publishes of itself on purpose, and no search for private data holds against it. */
  readonly own: OwnTexts;
  readonly ledger: Ledger;
  readonly summaries: readonly BatchSummary[];
  readonly registers: RegisterRecords;
  /** What was published otherwise. */
  readonly corrections: Corrections;
  readonly documents: readonly Document[];
  readonly figures: readonly Figure[];
  /** Published news and notices: no drafts, none of a later day. */
  readonly news: readonly NewsArticle[];
  readonly pages: readonly PageArticle[];
  /** Texts of the sections, each of whose slug is its code. */
  readonly sections: readonly SectionArticle[];
  /** Days off and make-up days of the years that the chapter has on file. */
  readonly calendar: WorkCalendar;
  /** Sets of indicators, by id. */
  readonly indicatorSets: readonly IndicatorSet[];
  /** Words of the published PDFs by path (`public/documents/charter.pdf`), one line each; empty for a scan. For a search, not for pages. */
  readonly documentTexts: ReadonlyMap<string, string>;
  /** Text of the drawings, by file name. */
  readonly drawings: ReadonlyMap<string, string>;
  /** Pictures that the published texts show, by file name. */
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  /** Lines of `published/chain.csv`; none before the first seal. */
  readonly chain: readonly ChainLine[];
  /** Lines of `published/board.csv`: how the indicators stood at each snapshot. */
  readonly boardLog: readonly BoardLine[];
  /** How much was read. */
  readonly read: { readonly files: number; readonly rows: number };
  /** Broken identities with the approved lines that explain them. */
  readonly explained: readonly Explained[];
  /** Warnings with the lines that settle them. */
  readonly settled: readonly Settled[];
  /** What the report holds: warnings and hints that stand open, in the order of files and lines. */
  readonly warnings: readonly Problem[];
}
