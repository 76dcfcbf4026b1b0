import type { RegisterPart } from '../components/props/register.ts';
import {
  disclosures as accounts,
  moneyStates as address,
  campaignAddress,
  projectAddress,
  rowAddress,
} from '../core/addresses/address.ts';
import type { RegisterRecords } from '../core/chapter/chapter.ts';
import {
  allocationsOf,
  arrivedOf,
  idOfWay,
  leftBetween,
  pledgedFor,
  type Steps,
  stepsBy,
  stepsTogether,
  type Way,
  waysOf,
} from '../core/ledger/steps.ts';
import { allocationSteps } from '../core/schemas/money-state.ts';
import { scope } from '../core/schemas/vocabulary.ts';
import { monthOf } from '../core/values/calendar-date.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { day, yuan } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { inWords } from './views/amount.ts';
import { stepsChart } from './views/charts/money-steps.ts';
import { withExplained } from './views/explained.ts';
import { registerSource } from './views/register-source.ts';
import { stamp } from './views/statement.ts';
import { unlikeNote } from './views/unlike.ts';

export const hasMoneyStates = (registers: RegisterRecords): boolean =>
  registers.allocations.length + registers.pledges.length > 0;

/** The page, when money was promised or set apart. */
export const moneyStatesPaths = async () =>
  hasMoneyStates((await getDisclosures()).registers) ? languagePaths() : [];

/** A campaign or project: its title and its page. */
function placeOf(way: Way, { registers }: Disclosures) {
  const id = idOfWay(way);
  const inCampaigns = 'campaignId' in way;
  const record = (inCampaigns ? registers.campaigns : registers.projects).find((one) => one.id === id);
  return { title: record?.title ?? id, href: href(inCampaigns ? campaignAddress(id) : projectAddress(id)) };
}

const stepsOf = ({ ledger, registers, dataTo, asOf }: Disclosures, way: Way): Steps => {
  // Decisions and vouchers are known up to the day of the data; lists end with their last month.
  const to = asOf > dataTo ? asOf : dataTo;
  return stepsBy(ledger, registers.allocations, way, monthOf(to));
};

/** The five states of one campaign's or project's money, each leading to where it was added up. */
function stateParts(way: Way, disclosures: Disclosures, language?: string): RegisterPart[] {
  const t = messages(language).money.states;
  const { title, href: page } = placeOf(way, disclosures);
  const id = idOfWay(way);
  const steps = stepsOf(disclosures, way);
  const { pledged, outstanding } = pledgedFor(disclosures.registers.pledges, way);
  const left = leftBetween(steps);
  const linked = (fen: number, to: string) => ({ fen, href: to });
  const rows = [
    ['pledged', pledged === 0 ? undefined : linked(pledged, '#pledges')],
    ['received', steps.received === undefined ? undefined : linked(steps.received, `${page}#tree`)],
    ['planned', linked(steps.planned, `#${id}-steps`)],
    ['paid', linked(steps.paid, `${page}#${'campaignId' in way ? 'tree' : 'payments'}`)],
    ['accounted', linked(steps.accounted, `#${id}-steps`)],
    ['left', left],
  ] as const;
  return [
    {
      kind: 'charted',
      chart: stepsChart(steps, pledged, language),
      id,
      title,
      caption: t.caption(title),
      columns: [
        { head: t.heads.step, kind: 'text' },
        { head: t.heads.amount, kind: 'money' },
        { head: t.heads.means, kind: 'text' },
      ],
      rows: rows.flatMap(([step, cell]) =>
        cell === undefined ? [] : [{ cells: [t.steps[step], cell, t.meaning[step]] }],
      ),
      note: outstanding === 0 ? undefined : t.note(yuan(outstanding)),
    },
  ];
}

function pledgesPart(disclosures: Disclosures, language?: string): RegisterPart[] {
  const t = messages(language).money.states;
  const { pledges } = disclosures.registers;
  const { pledgeHeads: heads } = t;
  const money = (head: string) => ({ head, kind: 'money' as const, named: true });
  if (pledges.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'pledges',
      title: t.pledges,
      lead: t.pledgesLead,
      caption: t.pledgesCaption,
      columns: [
        { head: heads.donor, kind: 'text' },
        money(heads.amount),
        money(heads.arrived),
        money(heads.outstanding),
        { head: heads.due, kind: 'short', named: true },
        { head: heads.note, kind: 'text' },
      ],
      rows: pledges.map((one) => {
        const [gift] = one.giftIds ?? [];
        const at = gift === undefined ? undefined : rowAddress(gift);
        const arrived = arrivedOf(one);
        return {
          id: one.id,
          cells: [
            { label: one.donorDisplay, sub: day(one.pledgedOn) },
            one.amount,
            at ? { fen: arrived, href: href(at) } : arrived,
            one.outstanding,
            one.dueOn ?? '',
            one.note ?? '',
          ],
        };
      }),
      source: registerSource('pledges', disclosures, language),
    },
  ];
}

function allocationParts(way: Way, disclosures: Disclosures, language?: string): RegisterPart {
  const t = messages(language).money.states;
  const { allocationHeads: heads } = t;
  const { title } = placeOf(way, disclosures);
  return {
    kind: 'table',
    id: `${idOfWay(way)}-steps`,
    title: `${t.allocations}：${title}`,
    lead: t.allocationsLead,
    caption: t.allocationsCaption,
    columns: [
      { head: heads.on, kind: 'text' },
      { head: heads.step, kind: 'short' },
      { head: heads.amount, kind: 'money', named: true },
      { head: heads.total, kind: 'money', named: true },
      { head: heads.basis, kind: 'text' },
    ],
    rows: allocationsOf(disclosures.registers.allocations, way).map((one) => ({
      id: one.id,
      cells: [day(one.decidedOn), allocationSteps[one.step][0], one.amount, one.total, one.basisText],
    })),
    source: registerSource('allocations', disclosures, language),
  };
}

/** What was received and paid is known to the end of the lists; promises, decisions and vouchers to the day of the data. */
function unlikeStates({ dataTo, asOf, site }: Disclosures, language?: string): string | undefined {
  const { states: t } = messages(language).money;
  const { unit } = messages(language).accounts;
  const note = unlikeNote(
    [dataTo, asOf].map((on) => ({ scope: scope[site.scope][0], asOf: on, unit })),
    language,
  );
  return note && note + t.days(day(dataTo), day(asOf));
}

/** Everything on the way of a yuan: the latest campaign first, then promises, then decisions and vouchers. */
export async function getMoneyStates(language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).money.states;
  const ways = waysOf(disclosures.registers.allocations).reverse();
  const all = stepsTogether(ways.map((way) => stepsOf(disclosures, way)));
  const words = (fen: number): string => inWords(fen, language);
  const headline = t.headline(words(all.received), words(all.paid), words(all.accounted));
  return {
    head: await sectionHead(
      {
        address,
        current: 'accounts',
        place: 'states',
        under: [stepTo('accounts', accounts, language)],
        filing: { on: disclosures.asOf },
        description: headline,
      },
      language,
    ),
    headline,
    standfirst: t.standfirst,
    stamp: stamp(disclosures, disclosures.asOf, t.source, language),
    unlike: unlikeStates(disclosures, language),
    parts: withExplained(
      [
        ...ways.flatMap((way) => stateParts(way, disclosures, language)),
        ...pledgesPart(disclosures, language),
        ...ways.map((way) => allocationParts(way, disclosures, language)),
      ],
      disclosures,
      language,
    ),
  };
}
