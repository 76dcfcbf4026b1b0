import type { Link } from './links.ts';

/** A file to take home. */
export interface Download {
  /** `XLSX`, `PDF`. */
  readonly type: string;
  readonly words: string;
  readonly href: string;
  readonly bytes?: number | undefined;
}

/** A published paper of the chapter's own. */
export interface DocumentEntry {
  /** Anchor of its line. */
  readonly id: string;
  readonly title: string;
  /** Its page. */
  readonly href: string;
  /** The file itself. */
  readonly file: string;
  readonly class: string;
  readonly issuer: string;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string;
  /** Day of the paper itself. */
  readonly issuedOn?: string | undefined;
  readonly pages?: number | undefined;
  readonly bytes?: number | undefined;
  /** `PDF`. */
  readonly type: string;
  /** The page with the same content, for phones that open no files. */
  readonly page?: string | undefined;
  readonly sha256?: string | undefined;
}

/** A paper of somebody else, from which articles cite. */
export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  /** The paper itself, at whoever published it. */
  readonly url?: string | undefined;
  readonly issuer: string;
  readonly issuedOn?: string | undefined;
  /** How many figures are cited from it. */
  readonly figures: number;
  readonly articles: readonly Link[];
}
