import { rowProblem } from '../../ingest/source.ts';
import { units } from '../../schemas/vocabulary.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** A count is in the unit of its item. */
export const itemUnitRule: ChapterRule = {
  codes: ['item-unit'],
  proves: ['goods-balance'],
  settles: true,
  needs: ['items'],
  check({ registers }) {
    const items = new Map(registers.items.map(({ value }) => [value.id, value]));
    return registers['stock-counts'].flatMap(({ value, source }) => {
      const item = items.get(value.itemId);
      if (!item || item.unit === value.unit) return [];
      const values = {
        item: item.title,
        found: units[value.unit][0],
        expected: units[item.unit][0],
        code: item.unit,
      };
      return [rowProblem(source, 'unit', 'item-unit', values)];
    });
  },
};
