import type { FundRow } from '../../components/props/tables.ts';
import { fundAddress } from '../../core/addresses/address.ts';
import { holdAgainstRows } from '../../core/ledger/proof.ts';
import { buildStatement, closingOf, closingOfKind } from '../../core/ledger/statement.ts';
import { restriction } from '../../core/schemas/vocabulary.ts';
import type { Disclosures } from '../disclosures.ts';
import { href } from '../links.ts';

/** Every fund with its four pillars over a period, and their total with its proof. */
export function fundRows(disclosures: Disclosures, span: { from: string; to: string }) {
  const { ledger } = disclosures;
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
  const { difference } = holdAgainstRows(
    disclosures,
    (books) => closingOf(buildStatement(books, span)),
    all.stated,
  );
  const total = {
    openingFen: all.opening,
    receivedFen: all.received.fen,
    paidFen: all.paid.fen,
    closingFen: all.closing,
    proved: all.stated !== undefined && difference === 0,
  };
  return { funds, total };
}

/** What the restricted funds hold together at the end of a period, in 分. */
export const restrictedClosing = ({ ledger }: Disclosures, span: { from: string; to: string }): number =>
  closingOfKind(ledger, 'restricted', span);
