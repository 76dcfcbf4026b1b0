import { rowProblem } from '../../ingest/source.ts';
import { fieldProblem } from '../../ingest/yaml-source.ts';
import { nearest } from '../../problems/suggestion.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** An indicator has one id, and a set the id of its file. */
export const indicatorDoubleRule: ChapterRule = {
  codes: ['indicator-double', 'indicator-set'],
  check: ({ indicatorSets }) =>
    indicatorSets.flatMap(({ id, value, source }) => {
      const first = new Map<string, number>();
      const doubles = value.indicators.flatMap((indicator, i) => {
        const path = ['indicators', i, 'id'];
        const seen = first.get(indicator.id);
        if (seen === undefined) first.set(indicator.id, source.lineOf(path));
        return seen === undefined
          ? []
          : [fieldProblem(source, path, 'indicator-double', { indicator: indicator.id, first: seen })];
      });
      const named =
        value.id === id
          ? []
          : [fieldProblem(source, ['id'], 'indicator-set', { found: value.id, expected: id })];
      return [...named, ...doubles];
    }),
};

/** A statement that there was nothing, and a reason why something does not apply, speak of an indicator that is there. */
export const indicatorUnknownRule: ChapterRule = {
  codes: ['indicator-unknown'],
  check({ indicatorSets, registers, files }) {
    // A set that could not be read may hold the id that is missed here.
    const written = files.filter(({ path }) => path.startsWith('data/indicators/')).length;
    if (indicatorSets.length === 0 || written > indicatorSets.length) return [];
    const known = new Set(indicatorSets.flatMap(({ value }) => value.indicators.map(({ id }) => id)));
    return [...registers['nil-statements'], ...registers['not-applicable']].flatMap(({ value, source }) => {
      const found = value.indicatorId;
      if (known.has(found)) return [];
      const suggestion = nearest(found, known);
      const more = suggestion === undefined ? { unknown: 'yes' } : { suggestion };
      return [rowProblem(source, 'indicator_id', 'indicator-unknown', { found, ...more })];
    });
  },
};
