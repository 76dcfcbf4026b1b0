import type MarkdownIt from 'markdown-it';

/** `:fig[1,234.50 元]{id=donations-2026}`: a figure in prose. The label is plain text; without one the current value is printed. */
export const FIGURE_ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
export const LABEL = '[^[\\]\\n*_~`<\\\\]+';
const MARK = new RegExp(`:fig(?:\\[(${LABEL})\\])?\\{id=(${FIGURE_ID})\\}`, 'y');

/** What the parser leaves for a figure. */
export interface FigureMark {
  readonly id: string;
  /** undefined: print the current value. */
  readonly label: string | undefined;
  /** The mark as it is written. */
  readonly source: string;
}

/** The mark in a token of type `fig`. */
export const markOf = (token: { readonly meta: unknown }): FigureMark => token.meta as FigureMark; // only `figureMark` makes such tokens

/** A markdown-it plugin: each mark becomes one token of type `fig`; any other colon stays text. Reads no data, never throws. */
export function figureMark(md: MarkdownIt): void {
  md.inline.ruler.before('emphasis', 'fig', (state, silent) => {
    MARK.lastIndex = state.pos;
    const found = MARK.exec(state.src);
    const id = found?.[2];
    if (!found || id === undefined || state.pos + found[0].length > state.posMax) return false;
    if (!silent) {
      const token = state.push('fig', 'data', 0);
      token.content = found[1] ?? '';
      const mark: FigureMark = { id, label: found[1], source: found[0] };
      token.meta = mark;
    }
    state.pos += found[0].length;
    return true;
  });
}
