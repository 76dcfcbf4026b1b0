import type { RowSource, Sourced } from '../ingest/source.ts';
import type { YamlSource } from '../ingest/yaml-source.ts';
import type { Cell } from '../ledger/cell.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import type { Raster } from '../rasters/raster.ts';
import type { CalendarDay } from '../schemas/calendar-day.ts';
import type { GoodsIssued, GoodsReceived } from '../schemas/goods.ts';
import type { IndicatorSet } from '../schemas/indicator.ts';

import type { Organization } from '../schemas/organization.ts';
import type { Site } from '../schemas/site.ts';
import type { LedgerRow, RegisterName, RegisterRecord } from '../schemas/tables.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { NewHasher } from '../values/hasher.ts';
import type { Identity } from '../values/identity.ts';
import type { LedgerTable } from '../values/record-id.ts';
import type { Article } from './article.ts';
import type { Published } from './published.ts';
import type { Repeat, Suspect } from './sense/senses.ts';

/** A batch file as it was read. */
export interface CountedBatch {
  readonly table: LedgerTable;
  readonly id: string;
  readonly file: string;
  /** Data rows in the file, faulty ones too; undefined when they cannot be counted. */
  readonly rows: number | undefined;
  /** Sums of the rows that are in order. */
  readonly total: Cell;
  /** Whether a row was refused: its sums then say nothing. */
  readonly faulty: boolean;
  /** Whether a row may belong to another fund, item or month: sums over these then say nothing. */
  readonly doubtful: boolean;
  /** Whether a row may belong to another project or campaign: sums over these then say nothing. */
  readonly misfiled: boolean;
  /** Digest of the rows; undefined when the list is not sealed, was not read whole or does not stand in the order of its numbers. */
  readonly digest?: string | undefined;
}

/** A refund, and where it stands. */
export interface Refund {
  readonly of: string;
  readonly fen: number;
  readonly source: RowSource;
}

/** Goods that left, and the rows they were drawn from. */
export interface GoodsDraws {
  readonly issued: readonly Sourced<GoodsIssued>[];
  /** By row id; of rows that do not exist there are none. */
  readonly received: ReadonlyMap<string, Sourced<GoodsReceived>>;
}

/** A file that lies in the chapter's folders. */
export interface ListedFile {
  readonly path: string;
  readonly shown: string;
}

/** A photograph or print of the chapter, as it lies in its folder. */
export interface PictureFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** undefined: it is no picture, or not whole. */
  readonly raster: Raster | undefined;
}

/** All that the rules over a whole chapter may look at. */
export interface ChapterView {
  readonly asOf: CalendarDate;
  readonly registers: { readonly [N in RegisterName]: readonly Sourced<RegisterRecord<N>>[] };
  /** undefined when the settings could not be read. */
  readonly site: Site | undefined;
  readonly organization: { readonly value: Organization; readonly source: YamlSource } | undefined;
  /** By `table/id`. */
  readonly counted: ReadonlyMap<string, CountedBatch>;
  readonly ledger: Ledger;
  readonly refunds: readonly Refund[];
  /** Amounts in 分 of the gifts and payments that refunds, pledges and changes of use name, by row id. */
  readonly originals: ReadonlyMap<string, number>;
  /** Rows that incidents name, by id; of rows that do not exist there are none. */
  readonly incidentRows: ReadonlyMap<string, Sourced<LedgerRow['value']>>;
  readonly goods: GoodsDraws;
  /** Rows that are not like the others, and where they stand. */
  readonly suspects: readonly (Suspect & { readonly source: RowSource })[];
  /** Lists that share rows with another. */
  readonly repeats: readonly Repeat[];
  readonly files: readonly ListedFile[];
  /** A path as the chapter's editors know it, of a file that may not be there. */
  readonly shown: (path: string) => string;
  /** SHA-256 of the files in `public/documents/`, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Pages and text of the PDFs in `public/documents/`, by path; undefined: it does not open. */
  readonly pdfs: ReadonlyMap<
    string,
    { readonly pages: number; readonly lines: readonly string[] } | undefined
  >;
  /** Files of days off, each with the year that its name says. */
  readonly calendars: readonly { readonly year: string; readonly days: readonly Sourced<CalendarDay>[] }[];
  /** Sets of indicators, each with the id that its file's name says. */
  readonly indicatorSets: readonly {
    readonly id: string;
    readonly value: IndicatorSet;
    readonly source: YamlSource;
  }[];
  /** Text of the files in `content/drawings/`, by file name. */
  readonly drawings: ReadonlyMap<string, string>;
  /** Files in `content/pictures/`, by file name. */
  readonly pictures: ReadonlyMap<string, PictureFile>;
  readonly articles: readonly Article[];
  /** undefined: the chapter has sealed nothing, or its chain cannot be read. */
  readonly published: Published | undefined;
  /** Whether this run publishes: what is not sealed by then is an error. */
  readonly publishing: boolean;
  /** Starts a SHA-256. */
  readonly newHasher: NewHasher;
  /** Registers and ledgers that were read without a fault; what is not whole is not held against the rest. */
  readonly whole: ReadonlySet<string>;
}

/** A rule over a whole chapter. Pure. */
export interface ChapterRule {
  /** Problems that only this rule reports, or that it shares with the reader of files. */
  readonly codes: readonly ProblemCode[];
  /** Identities that it holds the data against; their errors carry a gap where a difference can be told. */
  readonly proves?: readonly Identity[];
  /** Runs before the rest: a register that it finds fault with is not whole for the others. */
  readonly settles?: true;
  /** What must be whole for the rule to make sense. */
  readonly needs?: readonly (
    | RegisterName
    | 'organization'
    | 'site'
    | 'ledgers'
    | 'ledger-projects'
    | 'ledger-goods'
    | 'chain'
  )[];
  readonly check: (view: ChapterView) => readonly Problem[];
}
