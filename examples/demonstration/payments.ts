import { asOf, daysBetween, firstDay, isWorkday, lastDay } from './calendar.ts';
import { giftNamed } from './donations.ts';
import type { FundId } from './funds.ts';
import { type Planned, planned } from './planned.ts';
import type { Pools } from './pools.ts';
import { city, counties, type Form, type Project, projects } from './projects.ts';
import { openStream, type Stream, type Weighted } from './stream.ts';

/** One row of a list of payments, before it has its number in the list. */
export interface Payment {
  readonly paidOn: string;
  readonly fundId: FundId;
  readonly projectId: string;
  readonly payeeType: 'organization' | 'persons-summary' | 'supplier';
  readonly payee: string;
  readonly people?: number;
  readonly area: string;
  readonly fen: number;
  readonly purpose: string;
  readonly sources: readonly string[];
  readonly campaignId?: string;
  readonly procurementId?: string;
  readonly note?: string;
  readonly key?: string;
  readonly refundOf?: string;
}

interface Draw {
  readonly stream: Stream;
  readonly pools: Pools;
  readonly day: string;
}

/** Rows per month, January to December, planned payments included. */
const rowsByYear: Readonly<Record<string, readonly number[]>> = {
  2024: [6, 9, 5, 6, 6, 7, 7, 8, 8, 6, 6, 8],
  2025: [9, 10, 6, 7, 7, 8, 8, 15, 13, 9, 8, 9],
  2026: [10, 11, 8, 8, 9, 9, 14, 15, 14, 11],
};

/** 分 below which a payment is not worth a transfer. */
const smallest = 600_00;

/** The payments of a month, in the order of days, taken out of the pools one after another. */
export function drawPayments(month: string, pools: Pools): Payment[] {
  const stream = openStream('disbursements', month);
  const fixed = planned.filter((payment) => payment.paidOn.startsWith(month));
  const workdays = daysBetween(firstDay(month), lastDay(month)).filter(isWorkday);
  const rows = rowsByYear[month.slice(0, 4)]![Number(month.slice(5)) - 1]!;
  const open = Array.from({ length: rows - fixed.length }, () => stream.pick(workdays)).sort();
  const payments: Payment[] = [];
  for (const day of [...new Set([...open, ...fixed.map((payment) => payment.paidOn)])].sort()) {
    pools.advanceTo(day);
    for (const payment of fixed.filter(({ paidOn }) => paidOn === day))
      payments.push(payPlanned(payment, pools));
    for (const _ of open.filter((other) => other === day)) {
      const payment = drawPayment({ stream, pools, day });
      if (payment) payments.push(payment);
    }
  }
  return payments;
}

function payPlanned(payment: Planned, pools: Pools): Payment {
  const { fundId, projectId, fen, paidOn } = payment;
  pools.spend(fundId, projectId, fen, paidOn);
  const campaignId = projects.find(({ id }) => id === projectId)?.campaignId;
  if (campaignId) return { ...payment, sources: [], campaignId };
  if (payment.giftKey) return { ...payment, sources: [giftNamed(payment.giftKey)] };
  return { ...payment, sources: fen > 0 ? pools.trace(fundId, projectId, fen) : [] };
}

/** Draws again when a project cannot pay; gives up after a few tries. */
function drawPayment(draw: Draw, tries = 8): Payment | undefined {
  if (tries === 0) return undefined;
  const { stream, pools, day } = draw;
  const project = stream.weighted(projects.map((item) => [item, weightOn(item, draw)] as const));
  const form = stream.weighted(formsOn(project, day));
  const amount = drawAmount(form, stream, affordable(project, draw));
  if (!amount) return drawPayment(draw, tries - 1);
  const area = form.citywide ? city : stream.pick(counties);
  pools.spend(project.fundId, project.id, amount.fen, day);
  return {
    paidOn: day,
    fundId: project.fundId,
    projectId: project.id,
    payeeType: form.people ? 'persons-summary' : 'organization',
    payee: form.payee.replace('{area}', area),
    area,
    ...amount,
    purpose: form.purpose,
    ...drawSource(project, amount.fen, draw),
  };
}

function formsOn(project: Project, day: string): Weighted<Form> {
  const early = project.from !== undefined && monthsApart(project.from, day) < 1;
  return project.forms.filter((form) => !(early && form.later)).map((form) => [form, form.weight]);
}

/** A project draws attention by its season and by the money it has. */
function weightOn(project: Project, draw: Draw): number {
  const { day } = draw;
  if (day < (project.from ?? day) || day > (project.to ?? asOf)) return 0;
  const money = Math.min(400, Math.floor(affordable(project, draw) / 100_000));
  return project.season[Number(day.slice(5, 7)) - 1]! * money;
}

/** Half of what a project may spend once the payments already contracted are set aside. */
function affordable(project: Project, { pools, day }: Draw): number {
  const ownOnly = project.campaignId !== undefined;
  const due = planned.filter(
    (payment) =>
      payment.paidOn >= day &&
      payment.fundId === project.fundId &&
      (!ownOnly || payment.projectId === project.id) &&
      monthsApart(day, payment.paidOn) <= 4,
  );
  const reserved = due.reduce((sum, payment) => sum + Math.max(0, payment.fen), 0);
  const open = pools.available(project.fundId, project.id, ownOnly) - reserved;
  return Math.max(0, Math.floor(open / 2));
}

function monthsApart(from: string, to: string): number {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(to) - count(from);
}

function drawAmount(form: Form, stream: Stream, limit: number): { fen: number; people?: number } | undefined {
  if (form.people) {
    const each = stream.pick(form.people.each) * 100;
    const people = Math.min(stream.int(form.people.from, form.people.to), Math.floor(limit / each));
    return people < 3 ? undefined : { fen: people * each, people };
  }
  const [from, to] = form.amount!;
  const wanted = stream.chance(24)
    ? stream.int(from * 100, to * 100)
    : stream.int(from / 100, to / 100) * 10_000;
  const fen = wanted <= limit ? wanted : Math.floor(limit / 10_000) * 10_000;
  return fen < smallest ? undefined : { fen };
}

function drawSource(
  project: Project,
  fen: number,
  { stream, pools }: Draw,
): Pick<Payment, 'sources' | 'campaignId'> {
  if (project.campaignId) return { sources: [], campaignId: project.campaignId };
  return { sources: stream.chance(45) ? pools.trace(project.fundId, project.id, fen) : [] };
}
