import { allPayments } from './disbursements.ts';
import { type Line, writeTable } from './table.ts';

/** Periods, last day and the paper that reports them. */
const periods = [
  ['2023', '2023-12-31', 'annual-report-2024'],
  ['2024', '2024-12-31', 'annual-report-2024'],
  ['2025', '2025-12-31', 'statistics-2025'],
  ['2026-01-01/2026-10-31', '2026-10-31', 'statistics-2026'],
] as const;

/** Metric, unit, one value for each period. Members, volunteers and machines are counted at the end of a period. */
const stated: readonly (readonly [metric: string, unit: string, values: readonly number[]])[] = [
  ['rescue-missions', 'times', [3, 4, 11, 9]],
  ['rescue-people', 'person-times', [41, 52, 187, 203]],
  ['first-aid-certified', 'people', [412, 486, 530, 458]],
  ['first-aid-public', 'person-times', [5210, 6034, 7422, 6815]],
  ['first-aid-aed', 'devices', [22, 22, 30, 40]],
  ['blood-events', 'times', [14, 15, 15, 13]],
  ['blood-donors', 'people', [1830, 1912, 1764, 1521]],
  ['stem-cell-samples', 'samples', [386, 402, 451, 318]],
  ['stem-cell-donations', 'cases', [2, 3, 3, 4]],
  ['organ-registrations', 'people', [268, 305, 371, 344]],
  ['organ-donations', 'cases', [3, 4, 6, 5]],
  ['members-group', 'units', [58, 61, 64, 66]],
  ['members-individual', 'people', [10_215, 10_804, 11_390, 11_722]],
  ['volunteer-teams', 'units', [31, 34, 38, 41]],
  ['volunteers', 'people', [1460, 1588, 1903, 2076]],
  ['youth-members', 'people', [6120, 6480, 6905, 7130]],
];

/** Before the ledgers begin, from the reports of the time. */
const helpedIn2023 = { households: 532, people: 648 };

/** Payments to families count as households; to patients and pupils as people only. */
const toHouseholds = ['flood-relief-2025', 'flood-relief-2026', 'boai-visits', 'emergency-help'];
const toPeople = [...toHouseholds, 'illness-aid', 'study-grants'];

/** Counted in the chapter's own books and by its own team; the rest by counties and grass roots too. */
const ofOwn: readonly string[] = ['rescue-missions', 'rescue-people', 'aid-households', 'aid-people'];

const columns = ['id', 'metric', 'unit', 'period', 'area', 'scope', 'value', 'document_id'];

export function writeStatistics(): string {
  const households = periods.map(([, end]) => reached(toHouseholds, end) ?? helpedIn2023.households);
  const people = periods.map(([, end]) => reached(toPeople, end) ?? helpedIn2023.people);
  const aid = [
    ['aid-households', 'households', households],
    ['aid-people', 'people', people],
  ] as const;
  return writeTable(columns, [...stated.slice(0, 5), ...aid, ...stated.slice(5)].flatMap(describe));
}

/** Receivers in the lists of payments in the year of `end`; undefined for a year without lists. */
function reached(projectIds: readonly string[], end: string): number | undefined {
  const year = allPayments.filter(({ paidOn }) => paidOn.startsWith(end.slice(0, 4)) && paidOn <= end);
  if (year.length === 0) return undefined;
  return year
    .filter(({ projectId }) => projectIds.includes(projectId))
    .reduce((sum, { people = 0 }) => sum + people, 0);
}

function describe([metric, unit, values]: (typeof stated)[number]): Line[] {
  return periods.map(([period, end, documentId], index) => ({
    id: `${metric}-${end === '2026-10-31' ? '2026-10' : period}`,
    metric,
    unit,
    period,
    area: '示范市',
    scope: ofOwn.includes(metric) ? 'own' : 'system',
    value: values[index],
    document_id: documentId,
  }));
}
