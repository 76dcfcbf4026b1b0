import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { figureMark } from './figure-mark.ts';

/** The one parser of articles, for the check and for the page. Raw HTML stays text; an address is a link only in `<…>` or `[…](…)`. */
export const createParser = (): MarkdownIt =>
  new MarkdownIt({ html: false, linkify: false, typographer: false }).use(cjkFriendly).use(figureMark);
