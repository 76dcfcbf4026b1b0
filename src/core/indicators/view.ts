import type { FrontMatter, SectionFrontMatter } from '../schemas/article.ts';
import type { Organization } from '../schemas/organization.ts';
import type { RegisterName, RegisterRecord } from '../schemas/tables.ts';
import { type CalendarDate, isCalendarDate } from '../values/calendar-date.ts';
import { parsePeriod } from '../values/period.ts';
import { propertyOf } from '../values/property.ts';
import type { WorkCalendar } from '../values/work-calendar.ts';
import type { Evidence } from './outcome.ts';
import type { Ref } from './ref.ts';

/** All that predicates may look at. */
export interface IndicatorView {
  readonly asOf: CalendarDate;
  readonly organization: Organization;
  readonly registers: { readonly [N in RegisterName]: readonly RegisterRecord<N>[] };
  readonly news: readonly { readonly front: Pick<FrontMatter, 'section' | 'publishedAt'> }[];
  readonly pages: readonly {
    readonly slug: string;
    readonly front: { readonly title: string };
    readonly body: string;
  }[];
  readonly sections: readonly {
    readonly slug: string;
    readonly front: SectionFrontMatter;
    readonly body: string;
  }[];
  readonly calendar: WorkCalendar;
}

/** A record of any register, its cells by column. */
export interface AnyRecord {
  readonly register: RegisterName;
  readonly id: string;
  /** The cell as text; a list joined by `;`; undefined when empty. */
  readonly cell: (column: string) => string | undefined;
  /** Of a statistic, the field of work whose page shows it. */
  readonly shownIn?: string;
}

export interface Condition {
  readonly column: string;
  readonly is: readonly string[];
}

type Shown = Pick<IndicatorView, 'registers' | 'sections'>;

function anyRecord(
  register: RegisterName,
  record: object & { readonly id: string },
  { sections }: Shown,
): AnyRecord {
  const metric: unknown = Reflect.get(record, 'metric');
  const shown =
    register === 'statistics' && sections.find(({ front }) => front.metrics.some((one) => one === metric));
  return {
    register,
    id: record.id,
    ...(shown ? { shownIn: shown.slug } : {}),
    cell(column) {
      const value: unknown = Reflect.get(record, propertyOf(column));
      if (value === undefined) return undefined;
      return Array.isArray(value) ? value.join(';') : String(value);
    },
  };
}

/** The records of a register that meet every condition, in the order of its file. */
export const recordsOf = (
  view: Shown,
  register: RegisterName,
  where: readonly Condition[] = [],
): AnyRecord[] =>
  view.registers[register]
    .map((record) => anyRecord(register, record, view))
    .filter((record) => where.every(({ column, is }) => is.includes(record.cell(column) ?? '')));

/** The day in a column; of a period, its last day. */
export function dayIn({ cell }: AnyRecord, column: string): CalendarDate | undefined {
  const text = cell(column);
  if (text === undefined || isCalendarDate(text)) return text;
  const period = parsePeriod(text);
  return period?.kind === 'days' ? period.to : undefined;
}

/** Column with which a record names the one that it belongs to. */
const owners: Readonly<Partial<Record<RegisterName, string>>> = {
  batches: 'table',
  findings: 'audit_id',
  'partner-evaluations': 'campaign_id',
  people: 'body',
  units: 'kind',
  'platform-comparisons': 'campaign_id',
  'project-progress': 'project_id',
  'nil-statements': 'indicator_id',
  'not-applicable': 'indicator_id',
};

/** Days on which a record may have been published, the best first. */
const published = [
  'published_on',
  'reported_on',
  'compared_on',
  'checked_on',
  'evaluated_on',
  'decided_on',
  'held_on',
  'signed_on',
] as const;

/** The day a record was published, as far as it says so. */
export const publishedOn = ({ cell }: AnyRecord): CalendarDate | undefined => {
  for (const column of published) {
    const day = cell(column);
    if (day !== undefined) return day;
  }
  return undefined;
};

/** What people call a record. */
export const titleOf = ({ id, cell }: AnyRecord): string =>
  cell('title') ?? cell('name') ?? cell('finding_text') ?? cell('statement_text') ?? id;

export function recordRef({ register, id, cell, shownIn }: AnyRecord): Ref {
  const owner = owners[register];
  const of = owner === undefined ? shownIn : cell(owner);
  return { kind: 'record', register, id, ...(of === undefined ? {} : { of }) };
}

/** A record as evidence. */
export function recordEvidence(record: AnyRecord): Evidence {
  const on = publishedOn(record);
  return { ref: recordRef(record), title: titleOf(record), ...(on === undefined ? {} : { on }) };
}

/** A signed statement as evidence: it stands on the page of the indicator that it speaks of, in the set that asks for it. */
export function statementEvidence(record: AnyRecord, set: string | undefined): Evidence {
  const evidence = recordEvidence(record);
  return set === undefined || evidence.ref.kind !== 'record'
    ? evidence
    : { ...evidence, ref: { ...evidence.ref, set } };
}

/** Records as evidence: one by itself, several as their register with the day of the newest. */
export function recordsEvidence(
  register: RegisterName,
  records: readonly AnyRecord[],
  where: readonly Condition[] = [],
): Evidence[] {
  const [first] = records;
  if (first === undefined) return [];
  if (records.length === 1) return [recordEvidence(first)];
  const places = new Set(records.map(({ shownIn }) => shownIn));
  const part = register === 'statistics' ? (places.size === 1 ? first.shownIn : undefined) : where[0]?.is[0];
  const ref: Ref = { kind: 'register', register, ...(part === undefined ? {} : { part }) };
  const newest = records
    .flatMap((one) => publishedOn(one) ?? [])
    .sort()
    .at(-1);
  return [{ ref, count: records.length, ...(newest === undefined ? {} : { on: newest }) }];
}
