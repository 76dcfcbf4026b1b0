import { rowProblem } from '../../ingest/source.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** An incident is closed exactly when it says since when. */
export const incidentStateRule: ChapterRule = {
  codes: ['incident-state'],
  check: ({ registers }) =>
    registers.incidents.flatMap(({ value: { id, state, closedOn }, source }) => {
      if ((state === 'closed') === (closedOn !== undefined)) return [];
      const values = {
        incident: id,
        ...(state === 'closed' ? { undated: 'yes' } : { dated: closedOn ?? '' }),
      };
      return [rowProblem(source, state === 'closed' ? 'closed_on' : 'state', 'incident-state', values)];
    }),
};
