import { dayOfRow } from '../row-day.ts';
import type { RowRule } from '../row-rule.ts';

/** A payment, or goods that leave the warehouse, fall into the time of their project: from its first day to the day of its close. */
export const projectDateRule: RowRule = {
  codes: ['project-date'],
  table: ['disbursements', 'goods-issued'],
  check(row, batch, { projects, asOf }) {
    if (row.table !== 'disbursements' && row.table !== 'goods-issued') return [];
    const { column, on: found } = dayOfRow(row);
    const { projectId } = row.value;
    const project = projectId === undefined ? undefined : projects.get(projectId);
    // A day that its list or the as-of day refuses is told there.
    if (!project || found < batch.fromOn || found > batch.toOn || found > asOf) return [];
    const { id, title, startsOn, closedOn } = project;
    const values = { found, project: `${id} ${title}` };
    if (found < startsOn) return [{ code: 'project-date', column, values: { ...values, starts: startsOn } }];
    if (closedOn !== undefined && found > closedOn)
      return [{ code: 'project-date', column, values: { ...values, closed: closedOn } }];
    return [];
  },
};
