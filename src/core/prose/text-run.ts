import type { Token } from 'markdown-it';
import { type FigureMark, markOf } from './figure-mark.ts';
import { createParser, type Form } from './markdown.ts';

/** A piece of an article's running text, or a figure in it. Code and link targets are no text. */
export type TextRun =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'figure'; readonly line: number; readonly mark: FigureMark };

const parsers = { md: createParser('md'), mdx: createParser('mdx') } as const;

function runsOf(tokens: readonly Token[], start: number): TextRun[] {
  const runs: TextRun[] = [];
  let line = start;
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line++;
    else if (token.type === 'fig') runs.push({ kind: 'figure', line, mark: markOf(token) });
    else if (token.type === 'text') runs.push({ kind: 'text', line, text: token.content });
    else if (token.type === 'image') runs.push(...runsOf(token.children ?? [], line));
  }
  return runs;
}

/** The runs of a Markdown text in order; lines count from `before` + 1. */
export function textRuns(markdown: string, before: number, form: Form = 'md'): TextRun[] {
  const runs: TextRun[] = [];
  // The cells of a table have no lines of their own: theirs is the row's.
  let line = 0;
  for (const token of parsers[form].parse(markdown, {})) {
    line = token.map?.[0] ?? line;
    if (token.type === 'inline') runs.push(...runsOf(token.children ?? [], before + line + 1));
  }
  return runs;
}
