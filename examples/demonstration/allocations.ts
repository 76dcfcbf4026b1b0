import { lastDay, monthsBetween, nextMonth, workdayFrom } from './calendar.ts';
import { type Campaign, campaigns } from './campaigns.ts';
import { allPayments } from './disbursements.ts';
import { allGifts } from './donations.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

/** Money is set apart in round sums, 分. */
const STEP = 20_000_00;

interface Allocation {
  readonly step: 'planned' | 'accounted';
  readonly on: string;
  readonly fen: number;
  readonly basis: string;
}

/** What is known of a campaign beyond its lists: payments whose vouchers came late, and what was left at the end. */
interface Ending {
  /** 分 that could not be accounted for when the rest was, and when part of it was. */
  readonly open: number;
  readonly later: readonly Allocation[];
}

const endings: Readonly<Record<string, Ending>> = {
  // Finding flood-2025-1: seven households without photographs of the finished work.
  'flood-2025': {
    open: 7_000_00,
    later: [{ step: 'accounted', on: '2026-11-13', fen: 5_000_00, basis: '补拍5户完工照片，随验收表归档' }],
  },
};

const columns = [
  'id',
  'step',
  'project_id',
  'campaign_id',
  'decided_on',
  'amount',
  'total',
  'basis_text',
  'meeting_id',
];

export function writeAllocations(): string {
  return writeTable(columns, campaigns.flatMap(describe));
}

function describe(campaign: Campaign): Line[] {
  const rows = [...plansOf(campaign), ...accountedOf(campaign)];
  const totals = { planned: 0, accounted: 0 };
  const numbers = { planned: 0, accounted: 0 };
  return rows.map(({ step, on, fen, basis }) => {
    totals[step] += fen;
    numbers[step]++;
    return {
      id: `${campaign.id}-${step}-${numbers[step]}`,
      step,
      project_id: campaign.projectId,
      campaign_id: campaign.id,
      decided_on: on,
      amount: formatYuan(fen),
      total: formatYuan(totals[step]),
      basis_text: basis,
    };
  });
}

const receivedBy = ({ id }: Campaign, day: string): number =>
  allGifts
    .filter((gift) => gift.campaignId === id && gift.receivedOn <= day)
    .reduce((sum, { fen }) => sum + fen, 0);
const paidBy = ({ id }: Campaign, day: string): number =>
  allPayments
    .filter((payment) => payment.campaignId === id && payment.paidOn <= day)
    .reduce((sum, { fen }) => sum + fen, 0);

/** The day of the first payment of a month; undefined for a month without one. */
const firstPayment = ({ id }: Campaign, month: string): string | undefined =>
  allPayments.find((payment) => payment.campaignId === id && payment.paidOn.startsWith(month))?.paidOn;

const monthsOf = ({ from }: Campaign): string[] => monthsBetween(from.slice(0, 7), '2026-10');

/** Before each month's first payment: round sums, but never more than had come in by the month's end. */
function plansOf(campaign: Campaign): Allocation[] {
  const rows: Allocation[] = [];
  let planned = 0;
  for (const month of monthsOf(campaign)) {
    const on = firstPayment(campaign, month);
    const need = paidBy(campaign, lastDay(month));
    if (on === undefined || need <= planned) continue;
    const most = receivedBy(campaign, lastDay(month));
    const total = Math.min(most, Math.ceil(need / STEP) * STEP);
    const number = `${on.slice(0, 4)}〕${on.slice(5, 7)}${String(rows.length + 1).padStart(2, '0')}`;
    rows.push({ step: 'planned', on, fen: total - planned, basis: `执委会用款计划，示红计〔${number}号` });
    planned = total;
  }
  return rows;
}

/** In the middle of the next month: vouchers of a month's payments, checked by two. */
function accountedOf(campaign: Campaign): Allocation[] {
  const { open, later } = endings[campaign.id] ?? { open: 0, later: [] };
  const rows: Allocation[] = [];
  let accounted = 0;
  const all = paidBy(campaign, '2026-10-31');
  for (const month of monthsOf(campaign)) {
    const on = workdayFrom(`${nextMonth(month)}-15`);
    if (on > '2026-11-20') break;
    const paid = paidBy(campaign, lastDay(month));
    const total = paid === all ? paid - open : paid;
    if (total <= accounted) continue;
    const count = allPayments.filter(
      (payment) => payment.campaignId === campaign.id && payment.paidOn.startsWith(month),
    ).length;
    rows.push({
      step: 'accounted',
      on,
      fen: total - accounted,
      basis: `${Number(month.slice(5))}月付款${count}笔，核对回单、名册、发票和验收单`,
    });
    accounted = total;
  }
  return [...rows, ...later];
}
