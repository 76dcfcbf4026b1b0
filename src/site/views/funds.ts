import type { FundRow } from '../../components/props/tables.ts';
import { fundAddress } from '../../core/addresses/address.ts';
import { buildStatement } from '../../core/ledger/statement.ts';
import { restriction } from '../../core/schemas/vocabulary.ts';
import type { Disclosures } from '../disclosures.ts';
import { href } from '../links.ts';

/** Every fund with its four pillars over a period, and their total with its proof. */
export function fundRows({ ledger }: Disclosures, span: { from: string; to: string }) {
  const funds: FundRow[] = ledger.funds.map((fund) => {
    const { opening, received, paid, closing } = buildStatement(ledger, { ...span, fundId: fund.id });
    return {
      title: fund.title,
      href: href(fundAddress(fund.id)),
      restriction: restriction[fund.restriction][0],
      openingFen: opening,
      receivedFen: received.fen,
      paidFen: paid.fen,
      closingFen: closing,
    };
  });
  const all = buildStatement(ledger, span);
  const total = {
    openingFen: all.opening,
    receivedFen: all.received.fen,
    paidFen: all.paid.fen,
    closingFen: all.closing,
    proved: all.stated === all.closing,
  };
  return { funds, total };
}

/** What the restricted funds hold together at the end of a period, in 分. */
export const restrictedClosing = ({ ledger }: Disclosures, span: { from: string; to: string }): number =>
  ledger.funds
    .filter((fund) => fund.restriction === 'restricted')
    .reduce((sum, fund) => sum + buildStatement(ledger, { ...span, fundId: fund.id }).closing, 0);
