import type { Link } from './links.ts';
import type { Proof } from './statement.ts';

/** A drawing or a photograph, with who made it. */
export interface Picture {
  /** Inline SVG that has passed the check of drawings, or the `<picture>` of a made picture. */
  readonly markup: string;
  readonly caption?: string | undefined;
}

export interface NewsSummary {
  readonly headline: string;
  readonly href: string;
  readonly kind: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly summary?: string | undefined;
  readonly picture?: Picture | undefined;
}

/** A meeting's own fields; what is absent is not shown. */
export interface Meeting {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** `9:00–11:30`. */
  readonly time?: string | undefined;
  readonly form?: string | undefined;
  readonly venue?: string | undefined;
  readonly chair?: string | undefined;
  readonly spoke?: readonly string[] | undefined;
  readonly exchanged?: readonly string[] | undefined;
  readonly reported?: readonly string[] | undefined;
  readonly attended?: string | undefined;
}

/** One of the three readings; nobody stands in two of them. */
export interface Review {
  readonly step: 'first' | 'second' | 'final';
  readonly people: readonly string[];
  readonly role?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

export interface CreditsProps {
  readonly source: string;
  readonly editors: readonly string[];
  readonly reviews: readonly Review[];
}

/** The credits of a retold source, in its own words and order. */
export interface OriginalCreditsProps {
  readonly title?: string | undefined;
  readonly href?: string | undefined;
  readonly parts: readonly { readonly part: string; readonly names: readonly string[] }[];
}

/** A figure as the text cites it. */
export interface CitedFigure {
  /** Number in the text, and the anchor there and here. */
  readonly number: number;
  readonly anchor: string;
  /** The label as printed in the text: `3.32 万`. */
  readonly value: string;
  readonly unit?: string | undefined;
  readonly metric: string;
  readonly scope: string;
  /** `YYYY-MM-DD`; or else the period in the source's words. */
  readonly asOf?: string | undefined;
  readonly period?: string | undefined;
  readonly source: string;
  readonly href?: string | undefined;
  /** Of a ratio: what is divided by what, each with the place where it is added up. */
  readonly sides?: readonly Link[] | undefined;
  /** The source is a document with a title, and not the books. */
  readonly titled?: boolean | undefined;
  /** Only for figures computed from rows. */
  readonly proof?: Proof | undefined;
}

/** A heading of a text, and its anchor. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

export interface ChangeNoteProps {
  readonly kind: 'correction' | 'update';
  /** `YYYY-MM-DD HH:mm` */
  readonly at: string;
  readonly note: string;
  readonly id?: string | undefined;
  readonly href?: string | undefined;
}
