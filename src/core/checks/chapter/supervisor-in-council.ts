import { rowProblem } from '../../ingest/source.ts';
import { bodies } from '../../schemas/person.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** Who supervises does not sit where decisions are made (红十字会法 8: the supervisory board oversees council and executive committee). */
export const supervisorRule: ChapterRule = {
  codes: ['supervisor-in-council'],
  check({ registers: { people } }) {
    const deciding = people.filter(({ value }) => value.body === 'council' || value.body === 'executive');
    return people
      .filter(({ value }) => value.body === 'supervisors')
      .flatMap(({ value, source }) => {
        const { name, termFromOn, termToOn } = value;
        const other = deciding.find(
          ({ value: one }) => one.name === name && one.termFromOn <= termToOn && one.termToOn >= termFromOn,
        );
        if (!other) return [];
        const values = { name, body: bodies[other.value.body][0], row: other.source.row };
        return [rowProblem(source, 'name', 'supervisor-in-council', values)];
      });
  },
};
