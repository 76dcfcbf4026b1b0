import {
  type Address,
  about,
  aboutAddress,
  accessibilityCheckAddress,
  auditAddress,
  audits,
  batchAddress,
  budget,
  budgetLineAddress,
  campaignAddress,
  campaigns,
  comparisonAddress,
  corrections,
  costAddress,
  costs,
  courseAddress,
  disclosures,
  documentAddress,
  evaluationAddress,
  exportAddress,
  fundAddress,
  goods,
  incidentAddress,
  incidents,
  indicatorAddress,
  itemAddress,
  majorEventAddress,
  majorEvents,
  meetingAddress,
  moneyStateAddress,
  moneyStates,
  partnerAddress,
  procurementAddress,
  procurements,
  projectAddress,
  projects,
  quality,
  replyAddress,
  serviceAddress,
  serviceNumbersAddress,
  services,
  standingAddress,
  statementLineAddress,
  statements,
  summaries,
  tableAddress,
  transparency,
  useChangeAddress,
  useChanges,
} from '../addresses/address.ts';
import type { RegisterName } from '../schemas/tables.ts';
import { isLedgerTable } from '../values/record-id.ts';

const download = (register: string): Address => exportAddress(register, 'csv');

/** A record with what its place depends on: the record that it belongs to, the set of indicators that it speaks of. */
export interface PlacedRecord {
  readonly register: RegisterName;
  readonly id: string;
  readonly of?: string;
  readonly set?: string;
}

/** Where one record stands. A record without a place of its own stands in its register. */
export function recordAddress({ register, id, of = '', set }: PlacedRecord): Address {
  switch (register) {
    case 'documents':
      return documentAddress(id);
    case 'batches':
      return isLedgerTable(of) ? batchAddress(of, id) : download(register);
    case 'audits':
      return auditAddress(id);
    case 'findings':
      return `${auditAddress(of)}#${id}`;
    case 'campaigns':
      return campaignAddress(id);
    case 'projects':
      return projectAddress(id);
    case 'project-progress':
      return `${projectAddress(of)}#${id}`;
    case 'funds':
      return fundAddress(id);
    case 'meetings':
      return meetingAddress(id);
    case 'people':
    case 'units':
    case 'honours':
    case 'summaries':
    case 'settlements':
    case 'variances':
      return `${registerAddress(register, of)}#${id}`;
    case 'budget-lines':
    case 'public-expenses':
      return budgetLineAddress(id);
    case 'balance-sheets':
    case 'activity-statements':
      return statementLineAddress(id);
    case 'procurements':
      return procurementAddress(id);
    case 'pledges':
    case 'allocations':
      return moneyStateAddress(id);
    case 'use-changes':
      return useChangeAddress(id);
    case 'incidents':
      return incidentAddress(id);
    case 'items':
      return itemAddress(id);
    case 'partners':
      return partnerAddress(id);
    case 'costs':
      return costAddress(id);
    case 'major-events':
      return majorEventAddress(id);
    case 'courses':
      return courseAddress(id);
    case 'replies':
      return replyAddress(id);
    case 'accessibility':
      return accessibilityCheckAddress(id);
    case 'platform-comparisons':
      return comparisonAddress(id, of === '' ? undefined : of);
    case 'partner-evaluations':
      return evaluationAddress(id, of);
    case 'nil-statements':
    case 'not-applicable':
      return `${indicatorAddress(of, set)}#${id}`;
    default:
      return registerAddress(register, of);
  }
}

const registerPages: Readonly<Partial<Record<RegisterName, Address>>> = {
  funds: disclosures,
  batches: disclosures,
  balances: disclosures,
  'budget-lines': budget,
  'public-expenses': budget,
  'balance-sheets': statements,
  'activity-statements': statements,
  procurements,
  pledges: moneyStates,
  allocations: moneyStates,
  'use-changes': useChanges,
  incidents,
  items: goods,
  'stock-counts': goods,
  documents: '/documents/',
  projects,
  'project-progress': projects,
  campaigns,
  audits,
  findings: audits,
  people: about,
  meetings: aboutAddress('congress'),
  honours: aboutAddress('honours'),
  contacts: aboutAddress('contacts'),
  units: aboutAddress('units'),
  statistics: services,
  courses: serviceAddress('first-aid'),
  replies: standingAddress('requests'),
  accessibility: standingAddress('accessibility'),
  costs,
  'major-events': majorEvents,
  partners: campaigns,
  'partner-evaluations': campaigns,
  'platform-comparisons': campaigns,
  summaries,
  corrections,
  'nil-statements': transparency,
  'not-applicable': transparency,
  variances: quality,
  settlements: quality,
};

/** Where a register stands, or the part of it with one code; its download when no page shows it whole. */
export function registerAddress(register: RegisterName, part?: string): Address {
  if (register === 'people' && part !== undefined && part !== '') return aboutAddress(part);
  if (register === 'units' && part === 'office') return aboutAddress('departments');
  if (register === 'statistics' && part) return serviceNumbersAddress(part);
  if (register === 'batches' && part !== undefined && isLedgerTable(part)) return tableAddress(part);
  return registerPages[register] ?? download(register);
}
