import { firstDay, lastDay, months, nextMonth } from './calendar.ts';
import { allPayments } from './disbursements.ts';
import { allGifts } from './donations.ts';
import { type Fund, funds } from './funds.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

interface Term {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const columns = ['id', 'fund_id', 'from_on', 'to_on', 'opening', 'closing', 'stated_on', 'document_id'];

export function writeBalances(): string {
  return writeTable(columns, funds.flatMap(stateFund));
}

function stateFund(fund: Fund): Line[] {
  let opening = fund.opening;
  return terms().map((term) => {
    const closing = opening + change(fund, term);
    const line = {
      id: `${fund.id}-${term.name}`,
      fund_id: fund.id,
      from_on: term.from,
      to_on: term.to,
      opening: formatYuan(opening),
      closing: formatYuan(closing),
      stated_on: `${nextMonth(term.to.slice(0, 7))}-10`,
    };
    opening = closing;
    return line;
  });
}

/** Whole quarters, then the months of a quarter that is not over yet. */
function terms(): Term[] {
  const list: Term[] = [];
  for (let first = 0; first < months.length; ) {
    const month = months[first]!;
    const length = months.length - first >= 3 ? 3 : 1;
    const to = lastDay(months[first + length - 1]!);
    list.push({ name: length === 3 ? quarterOf(month) : month, from: firstDay(month), to });
    first += length;
  }
  return list;
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** Received less paid, 分; both ends of the term included. */
function change(fund: Fund, { from, to }: Term): number {
  const within = (day: string) => from <= day && day <= to;
  const received = allGifts.filter((gift) => gift.fundId === fund.id && within(gift.receivedOn));
  const paid = allPayments.filter((payment) => payment.fundId === fund.id && within(payment.paidOn));
  return received.reduce((sum, { fen }) => sum + fen, 0) - paid.reduce((sum, { fen }) => sum + fen, 0);
}
