import type { Link } from './links.ts';

/** A wrong figure beside the right one: who corrected it, and where the reason stands. */
export interface Erratum {
  /** What stood here before, first to last. */
  readonly oldFens: readonly number[];
  /** One character, cut into the seal of the person who corrected it. */
  readonly surname: string;
  readonly href?: string | undefined;
}

/** What was changed in a row after its publication, when and why. */
export interface Amendment {
  readonly href: string;
  /** 10 月 9 日更正金额. */
  readonly words: string;
  /** What a cell of words held; its new content stands in the row. */
  readonly was?: string | undefined;
  /** What it holds now, where the row is not beside it. */
  readonly now?: string | undefined;
  readonly reason: string;
}

/** A row that was corrected, named where it does not stand itself. */
export interface RowAmendments {
  readonly row: Link;
  readonly amendments: readonly Amendment[];
}

interface LedgerRow {
  /** Number of the row in its batch; its anchor is `r<number>`. */
  readonly number: number;
  readonly fen: number;
  readonly fund: { readonly id: string; readonly title: string };
  readonly projectId?: string | undefined;
  readonly campaignId?: string | undefined;
  readonly erratum?: Erratum | undefined;
  readonly amendments?: readonly Amendment[] | undefined;
  /** The row was withdrawn: it adds nothing, and its amount stands as it was. */
  readonly withdrawn?: boolean | undefined;
  /** Set when the row returns money given or paid before. */
  readonly refund?: boolean | undefined;
}

export interface DonationRow extends LedgerRow {
  /** As published, already masked. */
  readonly donor: string;
  /** Gifts in this row; more than one only for an online summary. */
  readonly gifts: number;
  /** `YYYY-MM-DD`. */
  readonly receivedOn: string;
  readonly channel: string;
  readonly purpose?: string | undefined;
  /** What was given in another currency, its rate and the day of the rate. */
  readonly foreign?:
    | { readonly currency: string; readonly amount: string; readonly rate: string; readonly on: string }
    | undefined;
}

export interface DisbursementRow extends LedgerRow {
  readonly payee: string;
  /** `YYYY-MM-DD`. */
  readonly paidOn: string;
  readonly area: string;
  readonly purpose: string;
}

/** A row of goods that came or left. */
export interface GoodsRow {
  readonly number: number;
  readonly erratum?: Erratum | undefined;
  readonly amendments?: readonly Amendment[] | undefined;
  /** The row was withdrawn: it keeps its place and adds nothing. */
  readonly withdrawn?: boolean | undefined;
  readonly who: string;
  readonly remark?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Item and specification. */
  readonly goods: string;
  /** What was written there before corrections, first to last. */
  readonly formerGoods: readonly string[];
  /** Thousandths of the unit. */
  readonly qty: number;
  /** How much was written there before corrections, first to last. */
  readonly formerQtys: readonly number[];
  readonly unit: string;
  /** Anchor of its kind in the list's table of kinds. */
  readonly kind: string;
  /** Where goods went: issued, transferred, written off. */
  readonly to?: string | undefined;
  readonly purpose?: string | undefined;
  readonly fen?: number | undefined;
  /** What stands where there is no amount. */
  readonly instead?: string | undefined;
}

/** A list's rows of one kind of goods and one movement. */
export interface GoodsPart {
  readonly anchor: string;
  readonly title: string;
  readonly spec: string;
  readonly href: string;
  readonly to?: string | undefined;
  readonly rows: number;
  readonly qty: number;
  readonly unit: string;
  /** How much it was before corrections. */
  readonly was?: number | undefined;
}

/** The last line of a table. `proved` draws the closing lines and may only be true at a difference of 0 fen. */
export interface Total {
  readonly fen: number;
  readonly rows: number;
  readonly gifts?: number | undefined;
  readonly proved: boolean;
}

/** A batch by fund, project or campaign. */
export interface Part {
  /** Anchor of its heading. */
  readonly id: string;
  readonly title: string;
  /** Head of the names. */
  readonly head: string;
  readonly caption: string;
  /** Whether every row of the batch is in one of the lines: only then do they add up to its total. */
  readonly whole: boolean;
  readonly lines: readonly Subtotal[];
}

/** A batch's rows of one fund, project or campaign: the leaf that sum trees point to. */
export interface Subtotal {
  /** `fund-<id>`, `project-<id>`, `campaign-<id>`. */
  readonly anchor: string;
  readonly title: string;
  readonly href?: string | undefined;
  readonly rows: number;
  readonly gifts?: number | undefined;
  readonly fen: number;
  /** Before corrections, where they changed it. */
  readonly wasFen?: number | undefined;
}

export interface FundRow {
  readonly title: string;
  readonly href?: string | undefined;
  /** 定向 or 非定向. */
  readonly restriction: string;
  readonly openingFen?: number | undefined;
  readonly receivedFen?: number | undefined;
  readonly paidFen?: number | undefined;
  readonly closingFen: number;
}

/** A link in a cell of words, with a quieter word beside it. */
export type LinkCell = Link & { readonly sub?: string | undefined };

/** A name that leads nowhere, with a quieter word beside it. */
export interface NameCell {
  readonly label: string;
  readonly sub?: string | undefined;
  readonly href?: undefined;
}

/** An amount in 分 that leads to where it was added up. */
export interface LinkedAmount {
  readonly fen: number;
  readonly href: string;
}

/** A quantity of goods in thousandths of its unit, and where it was added up. */
export interface QuantityCell {
  readonly qty: number;
  readonly unit: string;
  readonly href?: string | undefined;
  /** How much it was before corrections. */
  readonly was?: number | undefined;
}

/** A cell of a table; its type must fit the column's kind. Empty where nothing applies. */
export type Cell = string | number | LinkCell | NameCell | LinkedAmount | QuantityCell | undefined;

/** One page of a long list; numbers count from 1. */
export interface PageLink {
  readonly number: number;
  readonly href: string;
}
