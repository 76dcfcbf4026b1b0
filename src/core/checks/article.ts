import type { YamlSource } from '../ingest/yaml-source.ts';
import type { TextRun } from '../prose/text-run.ts';
import type { FrontMatter, PageFrontMatter } from '../schemas/article.ts';

export const articleFolders = ['news', 'notices', 'pages'] as const;
export type ArticleFolder = (typeof articleFolders)[number];

interface Written {
  /** Logical path: `content/news/flood.md`. */
  readonly path: string;
  /** Path as its editors know it. */
  readonly file: string;
  /** File name without its ending: the address. */
  readonly slug: string;
  /** All lines of the file. */
  readonly lines: readonly string[];
  readonly source: YamlSource;
  readonly body: string;
  /** Lines of the file before the body. */
  readonly before: number;
  readonly runs: readonly TextRun[];
}

export interface NewsArticle extends Written {
  readonly folder: 'news' | 'notices';
  readonly front: FrontMatter;
}

export interface PageArticle extends Written {
  readonly folder: 'pages';
  readonly front: PageFrontMatter;
}

/** A Markdown file whose front matter is in order. */
export type Article = NewsArticle | PageArticle;

export const isNews = (article: Article): article is NewsArticle => article.folder !== 'pages';
