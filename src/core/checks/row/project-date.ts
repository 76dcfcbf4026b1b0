import type { RowRule } from '../row-rule.ts';

/** A payment falls into the time of its project: from its first day to the day of its close. */
export const projectDateRule: RowRule = {
  codes: ['project-date'],
  table: 'disbursements',
  check(row, batch, { projects, asOf }) {
    if (row.table === 'donations') return [];
    const found = row.value.paidOn;
    const project = projects.get(row.value.projectId);
    // A day that its list or the as-of day refuses is told there.
    if (!project || found < batch.fromOn || found > batch.toOn || found > asOf) return [];
    const { id, title, startsOn, closedOn } = project;
    const values = { found, project: `${id} ${title}` };
    if (found < startsOn)
      return [{ code: 'project-date', column: 'paid_on', values: { ...values, starts: startsOn } }];
    if (closedOn !== undefined && found > closedOn)
      return [{ code: 'project-date', column: 'paid_on', values: { ...values, closed: closedOn } }];
    return [];
  },
};
