import { rowProblem } from '../../ingest/source.ts';
import { figureUnits } from '../../schemas/figure.ts';
import { type Decimal, decimalText, parseDecimal, times } from '../../values/decimal.ts';
import { statedNumbers } from '../../values/stated-numbers.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** One as a part of ten thousand: tables of papers count in 万元 and say so in their head. */
const TEN_THOUSANDTH: Decimal = { units: 1n, scale: 4 };

/** A figure that was copied from a paper of the chapter stands in that paper's words. A scan is read by nobody here. */
export const figurePaperRule: ChapterRule = {
  codes: ['figure-paper'],
  needs: ['figures', 'documents'],
  check({ registers, pdfs }) {
    const titles = new Map(registers.documents.map(({ value: { id, title } }) => [id, title]));
    const read = new Map<string, ReadonlySet<string>>();
    const numbersOf = (paper: string): ReadonlySet<string> | undefined => {
      const lines = pdfs.get(`public/documents/${paper}.pdf`)?.lines ?? [];
      if (lines.length > 0 && !read.has(paper)) read.set(paper, statedNumbers(lines.join('\n')));
      return read.get(paper);
    };
    return registers.figures.flatMap(({ value: { id, value, unit, sourceId }, source }) => {
      // Percentages of one's own are drawn from the books, never copied.
      const number = value === undefined || unit === 'percent' ? undefined : parseDecimal(value);
      const numbers = sourceId === undefined ? undefined : numbersOf(sourceId);
      if (!number || !numbers || numbers.has(decimalText(number))) return [];
      if (unit === 'cny' && numbers.has(decimalText(times(number, TEN_THOUSANDTH)))) return [];
      const title = titles.get(sourceId ?? '') ?? '';
      const values = { figure: id, found: decimalText(number), unit: figureUnits[unit][0], title };
      return [rowProblem(source, 'value', 'figure-paper', values)];
    });
  },
};
