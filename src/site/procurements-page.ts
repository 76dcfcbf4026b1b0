import type { FactEntry, RegisterPart } from '../components/props/register.ts';
import {
  disclosures as accounts,
  procurements as address,
  documentAddress,
  rowAddress,
} from '../core/addresses/address.ts';
import { type ContractState, contractState, contractsTotal } from '../core/ledger/contract.ts';
import { type Procurement, procurementMethods } from '../core/schemas/procurement.ts';
import { daysFrom, monthOf } from '../core/values/calendar-date.ts';
import { parseRowId } from '../core/values/record-id.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day, month, yuan } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { inWords } from './views/amount.ts';
import { withExplained } from './views/explained.ts';
import { registerSource } from './views/register-source.ts';
import { stamp } from './views/statement.ts';

/** The page, when something was bought. */
export const procurementsPaths = async () =>
  (await getDisclosures()).registers.procurements.length > 0 ? languagePaths() : [];

function stateOf({ settled, acceptedOn }: Procurement, language?: string): string {
  const t = messages(language).money.procurements;
  if (settled !== undefined) return t.settledState;
  return acceptedOn === undefined ? t.signed : t.accepted;
}

/** Payments as lines that lead to their rows. */
function paymentsTable(one: Procurement, { payments, paid }: ContractState, language?: string) {
  const t = messages(language).money.procurements;
  if (payments.length === 0) return undefined;
  return {
    caption: t.payments(one.title),
    columns: [
      { head: t.payHeads.row, kind: 'text' as const },
      { head: t.payHeads.on, kind: 'short' as const },
      { head: t.payHeads.amount, kind: 'money' as const },
    ],
    rows: payments.map(({ row, on, fen }) => {
      const at = rowAddress(row);
      const label = t.row(month(monthOf(on)), String(parseRowId(row)?.n ?? ''));
      return { cells: [at ? { label, href: href(at) } : label, on, fen] };
    }),
    total: [t.paid, '', paid],
    proved: one.settled === paid,
  };
}

/** From award to acceptance, in one line. */
function daysOf(one: Procurement, language?: string): string {
  const { procurements: t, joiner } = messages(language).money;
  const { days } = t;
  const late = daysFrom(one.awardedOn, one.publishedOn);
  const published = day(one.publishedOn);
  return [
    days.awarded(day(one.awardedOn)),
    late === 0 ? days.publishedAtOnce(published) : days.published(published, count(late)),
    days.signed(day(one.signedOn)),
    ...(one.acceptedOn === undefined ? [] : [days.accepted(day(one.acceptedOn))]),
  ].join(joiner);
}

function entryOf(one: Procurement, { ledger, documents }: Disclosures, language?: string): FactEntry {
  const t = messages(language).money.procurements;
  const { facts } = t;
  const { less, more } = messages(language).money.budget;
  const state = contractState(ledger, one);
  const { above } = state;
  const apart = inWords(Math.abs(above), language);
  const document = documents.find((paper) => paper.id === one.documentId);
  return {
    id: one.id,
    title: one.title,
    state: stateOf(one, language),
    alert: above === 0 ? undefined : t.varianceAlert(above > 0 ? more(apart) : less(apart)),
    facts: [
      [facts.method, procurementMethods[one.method][0]],
      [facts.supplier, one.supplierDisplay],
      [facts.budget, t.yuan(yuan(one.budget))],
      [facts.bid, t.yuan(yuan(one.bid))],
      [facts.contract, t.yuan(yuan(one.contract))],
      [facts.variance, one.varianceText],
      [facts.days, daysOf(one, language)],
      [facts.acceptance, one.acceptanceText],
      [facts.settled, one.settled === undefined ? undefined : t.yuan(yuan(one.settled))],
      [facts.document, document && { label: document.title, href: href(documentAddress(document.id)) }],
      [facts.id, one.id],
    ],
    table: paymentsTable(one, state, language),
  };
}

function listOf(all: readonly Procurement[], disclosures: Disclosures, language?: string): RegisterPart {
  const t = messages(language).money.procurements;
  const { ledger } = disclosures;
  const total = contractsTotal(ledger, all);
  const money = (head: string) => ({ head, kind: 'money' as const, named: true });
  return {
    kind: 'table',
    id: 'all',
    title: t.all,
    caption: t.caption,
    columns: [
      { head: t.heads.title, kind: 'text' },
      money(t.heads.bid),
      { head: t.heads.contract, kind: 'money' },
      money(t.heads.paid),
      money(t.heads.left),
      { head: t.heads.state, kind: 'short' },
    ],
    rows: all.map((one) => {
      const { paid, left } = contractState(ledger, one);
      const name = { label: one.title, href: `#${one.id}`, sub: day(one.signedOn) };
      return { cells: [name, one.bid, one.contract, paid, left, stateOf(one, language)] };
    }),
    total: [messages(language).money.total, undefined, total.contract, total.paid, total.left, ''],
  };
}

/** Everything on the page of procurements, the latest contract first. */
export async function getProcurements(language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).money.procurements;
  const all = [...disclosures.registers.procurements].sort((a, b) => b.signedOn.localeCompare(a.signedOn));
  const total = contractsTotal(disclosures.ledger, all);
  const headline = t.headline(
    count(all.length),
    inWords(total.contract, language),
    inWords(total.paid, language),
  );
  return {
    head: await sectionHead(
      {
        address,
        current: 'accounts',
        place: 'procurements',
        under: [stepTo('accounts', accounts, language)],
        filing: { on: all[0]?.signedOn },
        description: headline,
      },
      language,
    ),
    headline,
    standfirst: t.standfirst,
    stamp: stamp(disclosures, disclosures.dataTo, t.source, language),
    parts: withExplained(
      [
        listOf(all, disclosures, language),
        {
          kind: 'entries',
          id: 'each',
          title: t.one,
          entries: all.map((one) => entryOf(one, disclosures, language)),
          source: registerSource('procurements', disclosures, language),
        },
      ],
      disclosures,
      language,
    ),
  };
}
