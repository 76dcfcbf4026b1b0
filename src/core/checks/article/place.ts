import { lineProblem } from '../../ingest/source.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import type { Article } from '../article.ts';

/** Finds the places of an article's words in its lines, from left to right: the same word twice is two places. */
export class Places {
  readonly #article: Article;
  // Where to go on looking, by line.
  readonly #from = new Map<number, number>();

  constructor(article: Article) {
    this.#article = article;
  }

  /** A problem of the next place where a line says this; of the whole line where the words are not found as they are. */
  problem(line: number, text: string, code: ProblemCode, values: Values): Problem {
    const { file, lines } = this.#article;
    const at = this.pass(line, text);
    const mark = at === undefined ? undefined : { column: at, length: text.length };
    return lineProblem(file, lines, line, code, values, mark);
  }

  /** The part of a line that was not looked at yet. */
  after(line: number): string {
    return (this.#article.lines[line - 1] ?? '').slice(this.#from.get(line) ?? 0);
  }

  /** Passes over the next place of a text; its column, from 1, or undefined. */
  pass(line: number, text: string): number | undefined {
    const at = this.after(line).indexOf(text);
    if (at < 0) return undefined;
    const from = (this.#from.get(line) ?? 0) + at;
    this.#from.set(line, from + text.length);
    return from + 1;
  }
}
