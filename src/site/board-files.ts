import { boardAddress, home } from '../core/addresses/address.ts';
import { gridText } from '../core/exports/grid-text.ts';
import type { Assessment } from '../core/indicators/assess.ts';
import { refAddress } from '../core/indicators/ref.ts';
import { DEMONSTRATION_MARK } from '../core/schemas/demonstration.ts';
import { dimensions, dutyKinds } from '../core/schemas/indicator.ts';
import { yearOf } from '../core/values/calendar-date.ts';
import { getBoardEntry, getBoards, namedSet } from './boards.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { absolute } from './links.ts';
import { messages } from './messages.ts';
import { ruleText } from './views/board/days.ts';
import { evidenceLink } from './views/board/evidence.ts';
import { reasonsOf } from './views/board/reasons.ts';

/** The text of a file for programs. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** An indicator for programs. Dates are `YYYY-MM-DD` or null, addresses absolute. */
export interface IndicatorLine {
  readonly id: string;
  readonly title: string;
  readonly dimension: string;
  readonly state: Assessment['state'];
  readonly reason: string | null;
  readonly due_on: string | null;
  readonly as_of: string;
  readonly evidence: readonly {
    readonly url: string;
    readonly title: string;
    readonly published_on: string | null;
  }[];
  readonly duty: { readonly kind: string; readonly text: string; readonly cite: readonly string[] };
  readonly demonstration?: string;
}

function lineOf(assessment: Assessment, disclosures: Disclosures): IndicatorLine {
  const { indicator, state, dueOn, evidence } = assessment;
  const { kind, text, cite } = indicator.duty;
  const reasons = reasonsOf(assessment);
  return {
    id: indicator.id,
    title: indicator.title.zh,
    dimension: dimensions[indicator.dimension][0],
    state,
    reason: reasons.length > 0 ? reasons.join('；') : null,
    due_on: dueOn ?? null,
    as_of: disclosures.asOf,
    evidence: evidence.map((one) => ({
      url: absolute(refAddress(one.ref)),
      title: evidenceLink(one, disclosures).label,
      published_on: one.on ?? null,
    })),
    duty: { kind, text: text.zh, cite },
    ...(disclosures.site.demonstration ? { demonstration: DEMONSTRATION_MARK } : {}),
  };
}

async function linesOf(set: string | undefined): Promise<IndicatorLine[]> {
  const boards = await getBoards();
  const board = boards.find((one) => namedSet(one) === set);
  const disclosures = await getDisclosures();
  return (board?.assessments ?? []).map((one) => lineOf(one, disclosures));
}

/** Every indicator of a board for programs; none without a set. */
export const getIndicatorJson = async (set?: string): Promise<string> => jsonText(await linesOf(set));

/** The same as CSV, headings first. */
export async function getIndicatorCsv(set?: string): Promise<string> {
  const lines = await linesOf(set);
  const columns = Object.keys(messages().board.csv);
  const rows = lines.map(
    (line): Readonly<Record<string, string>> => ({
      id: line.id,
      title: line.title,
      dimension: line.dimension,
      state: messages().board.states[line.state],
      reason: line.reason ?? '',
      due_on: line.due_on ?? '',
      as_of: line.as_of,
      published_on:
        line.evidence
          .flatMap((one) => one.published_on ?? [])
          .sort()
          .at(-1) ?? '',
      evidence: line.evidence.map(({ url }) => url).join(' '),
      duty: line.duty.text,
      duty_kind: dutyKinds[line.duty.kind as keyof typeof dutyKinds][0], // the code of an indicator's own duty
      cite: line.duty.cite.join('；'),
      ...(line.demonstration === undefined ? {} : { demonstration: line.demonstration }),
    }),
  );
  const marked = lines.some((one) => one.demonstration !== undefined);
  const heads = marked ? [...columns, 'demonstration'] : columns;
  return gridText([heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))]);
}

/** A day on which something is due, for a calendar. */
export interface CalendarEntry {
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: string;
  readonly note: string;
  readonly url: string;
}

/** The days that are still to come, one for each indicator and day, in order. */
export async function getDutyCalendar(): Promise<{
  readonly name: string;
  readonly asOf: string;
  readonly entries: readonly CalendarEntry[];
}> {
  const entry = await getBoardEntry();
  const { asOf, site } = await getDisclosures();
  const t = messages().board.calendar;
  const host = new URL(absolute(home)).host;
  const entries = (entry?.assessments ?? []).flatMap(({ indicator, open }) => {
    const days = new Map(open.filter(({ dueOn }) => dueOn >= asOf).map((one) => [one.dueOn, one]));
    return [...days].map(([on, { provisional }]) => ({
      uid: `${indicator.id}-${on}.${host}`,
      on,
      title: t.event(indicator.id, indicator.title.zh),
      note:
        t.note(ruleText(indicator), dutyKinds[indicator.duty.kind][0]) +
        (provisional ? t.doubt(messages().board.provisional(yearOf(on))) : ''),
      url: absolute(boardAddress(indicator.id)),
    }));
  });
  entries.sort((a, b) => a.on.localeCompare(b.on) || a.uid.localeCompare(b.uid));
  return { name: t.name(site.name), asOf, entries };
}
