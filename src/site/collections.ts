import type { Chapter } from '../core/chapter/chapter.ts';
import type { Corrections } from '../core/chapter/corrected.ts';
import type { ShownPicture } from '../core/chapter/shown-pictures.ts';
import { type AssessedSet, assessSets } from '../core/indicators/assess.ts';
import type { Cell } from '../core/ledger/cell.ts';
import type { ContractPayment } from '../core/ledger/contract.ts';
import type { GoodsCell } from '../core/ledger/goods.ts';
import type { FrontMatter, PageFrontMatter, SectionFrontMatter } from '../core/schemas/article.ts';
import type { Balance } from '../core/schemas/balance.ts';
import type { Batch } from '../core/schemas/batch.ts';
import type { BoardLine } from '../core/schemas/board-line.ts';
import type { ChainLine } from '../core/schemas/chain.ts';
import type { Document } from '../core/schemas/document.ts';
import type { Figure } from '../core/schemas/figure.ts';
import type { Fund } from '../core/schemas/fund.ts';
import type { Organization } from '../core/schemas/organization.ts';
import type { Site } from '../core/schemas/site.ts';
import type { RegisterName, RegisterRecord } from '../core/schemas/tables.ts';

/** A published list and the sums of its rows: what the store keeps of a batch. Rows stay in their file. */
export interface BatchEntry {
  readonly batch: Batch;
  /** Key text and sums, sorted by key. */
  readonly cells: readonly (readonly [key: string, cell: Cell])[];
  readonly goods: readonly (readonly [key: string, cell: GoodsCell])[];
  readonly contracts: readonly ContractPayment[];
}

/** An article without its body, which is read when its page is made. */
export interface ArticleEntry<F> {
  readonly front: F;
  /** Logical path of the file. */
  readonly path: string;
}

/** The chapter itself. */
export interface ChapterEntry {
  readonly asOf: string;
  readonly site: Site;
  readonly organization: Organization;
  /** Ids of the funds in the order of their register: the store sorts its entries by id. */
  readonly fundIds: readonly string[];
  /** Numbers of withdrawn rows, by list. */
  readonly withdrawn: readonly (readonly [list: string, numbers: readonly number[]])[];
  /** What was published otherwise. */
  readonly corrections: Corrections;
  /** What was published and when, line by line. */
  readonly chain: readonly ChainLine[];
  /** What days off and make-up days were taken from, by year. */
  readonly calendarSources: readonly string[];
  /** How the indicators stood at each snapshot. */
  readonly boardLog: readonly BoardLine[];
  /** What the check read and found. */
  readonly quality: Pick<Chapter, 'read' | 'explained' | 'settled' | 'warnings'>;
}

/** A register in the order of its file, which a collection of single records would not keep. */
export interface RegisterEntry {
  readonly records: readonly RegisterRecord<RegisterName>[];
}

/** What each collection holds. */
export interface Entries {
  readonly chapter: ChapterEntry;
  readonly funds: Fund;
  readonly batches: BatchEntry;
  readonly balances: Balance;
  readonly documents: Document;
  readonly figures: Figure;
  readonly news: ArticleEntry<FrontMatter>;
  readonly notices: ArticleEntry<FrontMatter>;
  readonly pages: ArticleEntry<PageFrontMatter>;
  readonly sections: ArticleEntry<SectionFrontMatter>;
  readonly registers: RegisterEntry;
  readonly boards: AssessedSet;
  readonly drawings: { readonly svg: string };
  readonly pictures: ShownPicture;
}

type Named<T> = readonly (readonly [id: string, data: T])[];

const named = <T extends { readonly id: string }>(records: readonly T[]): Named<T> =>
  records.map((record) => [record.id, record]);

const articlesIn = (chapter: Chapter, folder: 'news' | 'notices') =>
  chapter.news
    .filter((article) => article.folder === folder)
    .map(({ slug, front, path }) => [slug, { front, path }] as const);

/** The entries of one collection, by id. */
export const entriesOf: { readonly [N in keyof Entries]: (chapter: Chapter) => Named<Entries[N]> } = {
  chapter(chapter) {
    const { asOf, site, organization, ledger, read, explained, settled, warnings, corrections } = chapter;
    const { chain, boardLog } = chapter;
    const calendarSources = [...(chapter.calendar.sources?.values() ?? [])];
    const fundIds = ledger.funds.map((fund) => fund.id);
    const withdrawn = [...ledger.withdrawn].map(([list, numbers]) => [list, [...numbers]] as const);
    const quality = { read, explained, settled, warnings };
    return [
      [
        'chapter',
        {
          asOf,
          site,
          organization,
          fundIds,
          chain,
          boardLog,
          calendarSources,
          withdrawn,
          corrections,
          quality,
        },
      ],
    ];
  },
  funds: ({ ledger }) => named(ledger.funds),
  batches({ ledger, summaries }) {
    const found = new Map(summaries.map((one) => [`${one.table}/${one.batch}`, one]));
    return ledger.batches.map((batch) => {
      const id = `${batch.table}/${batch.id}`;
      const { cells = [], goods = [], contracts = [] } = found.get(id) ?? {};
      return [id, { batch, cells: [...cells], goods: [...goods], contracts }];
    });
  },
  balances: ({ ledger }) => named(ledger.balances),
  documents: ({ documents }) => named(documents),
  figures: ({ figures }) => named(figures),
  news: (chapter) => articlesIn(chapter, 'news'),
  notices: (chapter) => articlesIn(chapter, 'notices'),
  pages: ({ pages }) => pages.map(({ slug, front, path }) => [slug, { front, path }]),
  sections: ({ sections }) => sections.map(({ slug, front, path }) => [slug, { front, path }]),
  registers: ({ registers }) => Object.entries(registers).map(([name, records]) => [name, { records }]),
  pictures: ({ pictures }) => [...pictures],
  boards: (chapter) => assessSets(chapter.indicatorSets, chapter).map((board) => [board.set.id, board]),
  drawings: ({ drawings }) => [...drawings].map(([file, svg]) => [file, { svg }]),
};
