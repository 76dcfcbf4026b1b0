import type { YamlSource } from '../ingest/yaml-source.ts';
import type { Form } from '../prose/markdown.ts';
import type { PictureMark } from '../prose/picture-mark.ts';
import type { TextRun } from '../prose/text-run.ts';
import type { FrontMatter, PageFrontMatter, SectionFrontMatter } from '../schemas/article.ts';
import type { SectionCode } from '../schemas/vocabulary.ts';

export const articleFolders = ['news', 'notices', 'pages', 'sections'] as const;
export type ArticleFolder = (typeof articleFolders)[number];

interface Written {
  /** Logical path: `content/news/flood.md`. */
  readonly path: string;
  /** Path as its editors know it. */
  readonly file: string;
  readonly form: Form;
  /** File name without its ending: the address. */
  readonly slug: string;
  /** All lines of the file. */
  readonly lines: readonly string[];
  readonly source: YamlSource;
  readonly body: string;
  /** Lines of the file before the body. */
  readonly before: number;
  readonly runs: readonly TextRun[];
  readonly pictures: readonly PictureMark[];
}

export interface NewsArticle extends Written {
  readonly folder: 'news' | 'notices';
  readonly front: FrontMatter;
}

export interface PageArticle extends Written {
  readonly folder: 'pages';
  readonly front: PageFrontMatter;
}

export interface SectionArticle extends Written {
  readonly folder: 'sections';
  readonly slug: SectionCode;
  readonly front: SectionFrontMatter;
}

/** A Markdown file whose front matter is in order. */
export type Article = NewsArticle | PageArticle | SectionArticle;

export const isNews = (article: Article): article is NewsArticle =>
  article.folder === 'news' || article.folder === 'notices';
export const isPage = (article: Article): article is PageArticle => article.folder === 'pages';
export const isSection = (article: Article): article is SectionArticle => article.folder === 'sections';
