import type { HistoryLine, NeedLine, StatementEntry } from '../components/props/board.ts';
import { boardAddress, indicatorAddress } from '../core/addresses/address.ts';
import type { AssessedNeed, Assessment } from '../core/indicators/assess.ts';
import type { DueDay } from '../core/indicators/outcome.ts';
import { confidences, dimensions, dutyKinds } from '../core/schemas/indicator.ts';
import { stepsTo } from './board-page.ts';
import { getBoardEntry, getBoardOf, getOtherBoards } from './boards.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day } from './format.ts';
import { href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead } from './section-head.ts';
import { lateness, markOf, provisionalText, ruleText } from './views/board/days.ts';
import { evidenceLink } from './views/board/evidence.ts';
import { needReasons } from './views/board/reasons.ts';

/** A page for each indicator of the main board. */
export async function indicatorPaths() {
  const entry = await getBoardEntry();
  const all = entry?.assessments ?? [];
  return inLanguages(
    all.map(({ indicator: { id } }) => ({ params: { indicator: id.toLowerCase() }, props: { id } })),
  );
}

/** The same of every other set. */
export async function setIndicatorPaths() {
  const boards = await getOtherBoards();
  return inLanguages(
    boards.flatMap(({ set, assessments }) =>
      assessments.map(({ indicator: { id } }) => ({
        params: { set: set.id, indicator: id.toLowerCase() },
        props: { id, set: set.id },
      })),
    ),
  );
}

function needLine(assessed: AssessedNeed, disclosures: Disclosures, language?: string): NeedLine {
  const { need, kind, outcome } = assessed;
  const t = messages(language).board.page;
  const late = kind === 'timeliness' && outcome.unmet.every(({ why }) => why === 'late');
  const mark = outcome.met ? (kind === 'reconciliation' ? 'proved' : 'met') : late ? 'late' : 'unmet';
  return {
    title: need.title.zh,
    mark,
    label: t[mark],
    reasons: needReasons(assessed, language),
    evidence: outcome.evidence.map((one) => evidenceLink(one, disclosures, language)),
  };
}

const HISTORY = 24;

/** What a day was about: the year of a yearly duty, else what stands where it leads. */
function aboutDay(one: DueDay, disclosures: Disclosures, language?: string) {
  const { about = '', ref } = one;
  if (/^\d{4}$/.test(about)) return { about: messages(language).board.page.period(about) };
  const link = ref && evidenceLink({ ref, title: about }, disclosures, language);
  return link ? { about: link.label, href: link.href } : { about };
}

function historyOf({ history }: Assessment, disclosures: Disclosures, language?: string): HistoryLine[] {
  const t = messages(language).board.page;
  return history.slice(0, HISTORY).map((one) => {
    const days = lateness(one);
    return {
      ...aboutDay(one, disclosures, language),
      dueOn: one.dueOn,
      doneOn: one.doneOn ?? one.dueOn,
      words: days === 0 ? t.onDay : days > 0 ? t.lateDays(count(days)) : t.ahead(count(-days)),
      late: days > 0,
    };
  });
}

function statementsOf(id: string, { registers }: Disclosures, language?: string): StatementEntry[] {
  const t = messages(language).board.page;
  return registers['nil-statements']
    .filter((one) => one.indicatorId === id)
    .map((one) => ({
      id: one.id,
      text: one.statementText,
      signed: t.statement(one.signedBy, day(one.publishedOn)),
    }))
    .reverse();
}

function exemptionsOf(id: string, { registers }: Disclosures, language?: string): StatementEntry[] {
  const t = messages(language).board.page;
  return registers['not-applicable']
    .filter((one) => one.indicatorId === id)
    .map((one) => ({
      id: one.id,
      text: one.reasonText,
      signed: t.exemptBy(one.decidedBy, day(one.decidedOn)),
    }));
}

/** The next due day, and that it may move. */
function dueFact(assessment: Assessment, language?: string): string {
  const { dueOn, indicator } = assessment;
  if (dueOn === undefined) return ruleText(indicator, language);
  const doubt = provisionalText(assessment, language);
  return doubt === undefined ? day(dueOn) : messages(language).board.doubted(day(dueOn), doubt);
}

/** What the days off and make-up days were taken from, where working days are counted. */
function workdayFact(
  { due, needs }: Assessment['indicator'],
  { calendarSources }: Disclosures,
  language?: string,
) {
  const counted = [due, ...needs].some(({ workdays }) => workdays !== undefined);
  return counted && calendarSources.length > 0
    ? [[messages(language).board.page.facts.workdays, calendarSources.join('；')] as const]
    : [];
}

/** Everything on the page of an indicator; `set` is named unless it is the main one. Throws for an id that the set has not. */
export async function getIndicator(id: string, set?: string, language?: string) {
  const { assessments: all } = await getBoardOf(set);
  const at = all.findIndex(({ indicator }) => indicator.id === id);
  const assessment = all[at];
  if (!assessment) throw new Error(`no indicator ${id}`);
  const disclosures = await getDisclosures();
  const { asOf, site } = disclosures;
  const { indicator } = assessment;
  const t = messages(language).board;
  const { facts } = t.page;
  const history = historyOf(assessment, disclosures, language);
  const late = history.filter((one) => one.late).length;
  const neighbour = (other: Assessment | undefined, words: (label: string) => string) =>
    other
      ? [
          {
            label: words(t.page.title(other.indicator.id, other.indicator.title.zh)),
            href: href(indicatorAddress(other.indicator.id, set)),
          },
        ]
      : [];
  const headline = indicator.title.zh;
  return {
    head: await sectionHead(
      {
        address: indicatorAddress(id, set),
        place: 'transparency',
        under: await stepsTo(set, language),
        filing: { on: asOf },
        title: t.page.title(id, indicator.title.zh),
        step: { label: id },
        description: t.page.title(id, indicator.title.zh),
      },
      language,
    ),
    when: t.computed(day(asOf)),
    headline,
    mark: markOf(assessment, asOf, language),
    needs: assessment.needs.map((one) => needLine(one, disclosures, language)),
    statements: statementsOf(id, disclosures, language),
    exemptions: exemptionsOf(id, disclosures, language),
    history,
    historyNote:
      history.length === 0
        ? undefined
        : late > 0
          ? t.page.historyCount(count(history.length), count(late))
          : t.page.historyOnTime(count(history.length)),
    basis: { kind: indicator.duty.kind, label: dutyKinds[indicator.duty.kind][0] },
    facts: [
      [facts.evidence, indicator.evidence.zh],
      [facts.deadline, indicator.duty.text.zh],
      [facts.kind, dutyKinds[indicator.duty.kind][0]],
      [facts.due, dueFact(assessment, language)],
      ...workdayFact(indicator, disclosures),
      [facts.cite, indicator.duty.cite.join('；')],
      [facts.confidence, confidences[indicator.confidence][0]],
      [facts.dimension, dimensions[indicator.dimension][0]],
      [facts.english, `${indicator.title.en}: ${indicator.evidence.en}`],
    ] as const,
    board: { label: t.page.back, href: href(boardAddress(id, set)) },
    neighbours: [...neighbour(all[at - 1], t.page.earlier), ...neighbour(all[at + 1], t.page.later)],
    ageing: { asOf, stopped: site.demonstration },
  };
}
