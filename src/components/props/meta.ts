/** A column of the site, in the words of the government website guideline (政府网站发展指引). */
export interface ColumnMeta {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Kind of column: 概况信息, 政务动态, 信息公开目录 … */
  readonly type: string;
}

/** An article in the same words. */
export interface ArticleMeta {
  readonly title: string;
  /** Minute of first publication in China, `YYYY-MM-DD HH:mm`. */
  readonly publishedAt: string;
  readonly source: string;
  readonly keywords?: readonly string[] | undefined;
}

/** The tags that a page carries besides SiteName and SiteDomain. */
export interface PageMeta {
  readonly column?: ColumnMeta | undefined;
  readonly article?: ArticleMeta | undefined;
}

/** How a page is filed in the search. */
export interface Filing {
  /** The column in the navigation's word. */
  readonly section: string;
  /** Four digits; a page that is kept up to date has none. */
  readonly year?: string | undefined;
  readonly kind?: string | undefined;
  /** `YYYY-MM-DD`: by it, what has no question is sorted. */
  readonly on?: string | undefined;
  /** What a hit shows beside its kind: a day, a period. */
  readonly when?: string | undefined;
  /** The page's head figure as a hit shows it, and the words of its proof when it was proved. */
  readonly figure?:
    | { readonly label: string; readonly fen: number; readonly proof?: string | undefined }
    | undefined;
}
