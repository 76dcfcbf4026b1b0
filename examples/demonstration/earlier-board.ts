import { z } from 'zod';
import { loadChapter } from '../../src/core/chapter/load-chapter.ts';
import type { Source } from '../../src/core/chapter/source.ts';
import { standingsOf } from '../../src/core/indicators/standing.ts';
import type { IndicatorView } from '../../src/core/indicators/view.ts';
import { innerOf, metaOf } from '../../src/core/schemas/column-meta.ts';
import { type RegisterName, registers } from '../../src/core/schemas/tables.ts';
import { boardGrowth } from '../../src/core/seal/board-log.ts';
import { propertyOf } from '../../src/core/values/property.ts';
import { asOf } from './calendar.ts';
import { DAYS } from './published.ts';

/** The day of the last snapshot before the one that is shown. */
const boardDay = '2026-10-31';

/** Properties of days that cannot lie ahead. */
const pastOf = (name: RegisterName): string[] =>
  Object.entries(registers[name].shape).flatMap(([property, field]) => {
    const type = field as z.ZodType; // a shape holds zod types
    return metaOf(type instanceof z.ZodOptional ? innerOf(type) : type).past ? [property] : [];
  });

const dayIn = (record: object, property: string): string => String(Reflect.get(record, property) ?? '');

/** A record as it was on a day: undefined when it was published later; days that were still ahead are not filled. */
function recordOn<T extends object>(name: RegisterName, record: T, day: string): T | undefined {
  const published = DAYS.map((column) => dayIn(record, propertyOf(column))).find((text) => text !== '');
  if (published !== undefined && published > day) return undefined;
  const ahead = pastOf(name).filter((property) => dayIn(record, property) > day);
  return Object.fromEntries(Object.entries(record).filter(([property]) => !ahead.includes(property))) as T; // the same without days that are optional
}

/** The chapter as it was on a day, for its board: a number whose source came out later was not there yet. */
function viewOn(view: IndicatorView, day: string): IndicatorView {
  const papers = new Set(
    view.registers.documents.filter(({ publishedOn }) => publishedOn <= day).map(({ id }) => id),
  );
  const isSourced = (record: object): boolean => {
    const paper = dayIn(record, 'documentId');
    return paper === '' || papers.has(paper);
  };
  const earlier = Object.entries(view.registers).map(([name, records]) => [
    name,
    records
      .flatMap((record: object) => recordOn(name as RegisterName, record, day) ?? []) // the keys are names
      .filter(isSourced),
  ]);
  return {
    ...view,
    asOf: day,
    registers: Object.fromEntries(earlier),
    news: view.news.filter(({ front }) => front.publishedAt.slice(0, 10) <= day),
  };
}

/** How the indicators stood on `boardDay`, computed from the records that were out by then. Throws for a chapter with errors. */
export async function earlierBoard(source: Source) {
  const { chapter } = await loadChapter(source, { today: asOf });
  if (!chapter) throw new Error('the board is made of a chapter in order');
  const standings = standingsOf(chapter.indicatorSets, viewOn(chapter, boardDay));
  return boardGrowth([], standings, { key: `${boardDay}-01`, asOf: boardDay });
}
