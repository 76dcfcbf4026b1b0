import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { componentMark } from './component-mark.ts';
import { figureMark } from './figure-mark.ts';

/** How a text is written: Markdown, or MDX with the closed set of components. */
export type Form = 'md' | 'mdx';

/** The form of a text by its file. */
export const formOf = (path: string): Form => (path.endsWith('.mdx') ? 'mdx' : 'md');

/**
 * The one parser of articles, for the check and for the page. Raw HTML stays text; an address is a link only in `<…>` or `[…](…)`.
 * An MDX text that has passed its check holds nothing of MDX but components, so the same engine renders it.
 */
export function createParser(form: Form = 'md'): MarkdownIt {
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(cjkFriendly);
  return parser.use(form === 'mdx' ? componentMark : figureMark);
}
