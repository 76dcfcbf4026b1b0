import type MarkdownIt from 'markdown-it';
import { FIGURE_ID, type FigureMark, LABEL } from './figure-mark.ts';
import type { Form } from './markdown.ts';

/** What stands on a line of its own in an MDX page and is filled from the registers. The set is closed. */
export const blockComponents = ['Contacts', 'Accounts'] as const;
export type BlockComponent = (typeof blockComponents)[number];

/** The figure in a sentence: `<Fig id="donations-2026">1,234.50 元</Fig>`, or `<Fig id="…" />` for the value of the day. */
export const FIGURE_COMPONENT = 'Fig';

const FIGURE = new RegExp(`<Fig id="(${FIGURE_ID})"(?: ?/>|>(${LABEL})</Fig>)`, 'y');
const BLOCK = new RegExp(`^<(${blockComponents.join('|')}) ?/>[ \\t]*$`);

/** A figure as an editor writes it in a text of a form. */
export const figureSource = (form: Form, id: string, label: string): string =>
  form === 'mdx' ? `<Fig id="${id}">${label}</Fig>` : `:fig[${label}]{id=${id}}`;

/** The component of a token of type `component`. */
export const componentOf = (token: { readonly info: string }): BlockComponent => token.info as BlockComponent; // only `componentMark` makes such tokens

/** A markdown-it plugin for MDX pages: the components of the closed set become tokens, a figure the same as in Markdown. */
export function componentMark(md: MarkdownIt): void {
  md.inline.ruler.before('emphasis', 'figure-component', (state, silent) => {
    FIGURE.lastIndex = state.pos;
    const found = FIGURE.exec(state.src);
    const id = found?.[1];
    if (!found || id === undefined || state.pos + found[0].length > state.posMax) return false;
    if (!silent) {
      const token = state.push('fig', 'data', 0);
      token.content = found[2] ?? '';
      const mark: FigureMark = { id, label: found[2], source: found[0] };
      token.meta = mark;
    }
    state.pos += found[0].length;
    return true;
  });
  md.block.ruler.before(
    'paragraph',
    'component',
    (state, line, _end, silent) => {
      const text = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      const name = BLOCK.exec(text)?.[1];
      if (name === undefined || state.blkIndent > 0 || state.level > 0) return false;
      if (silent) return true;
      const token = state.push('component', '', 0);
      token.info = name;
      token.map = [line, line + 1];
      state.line = line + 1;
      return true;
    },
    { alt: ['paragraph'] },
  );
}
