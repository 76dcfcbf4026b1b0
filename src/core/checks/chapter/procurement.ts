import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { type ContractPayment, paidOnAll, paymentsOn } from '../../ledger/contract.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import type { Procurement } from '../../schemas/procurement.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** part ÷ of in percent, with two decimals. */
const percentOf = (part: number, of: number): string => yuanText(Math.round((part / of) * 10_000));

function priceProblem({ value, source }: Sourced<Procurement>): Problem[] {
  const { id, bid, contract, varianceText } = value;
  if (bid === contract || varianceText !== undefined) return [];
  const at = { file: source.file, line: source.line };
  const difference = yuanText(bid - contract);
  const terms: SumTerm[] = [
    { sign: '+', label: '成交价', amount: yuanText(bid), at },
    { sign: '-', label: '合同价', amount: yuanText(contract), at },
    { sign: '=', label: '相差', amount: difference },
  ];
  const more = contract - bid;
  const values = {
    procurement: id,
    contract: yuanText(contract),
    bid: yuanText(bid),
    ...(more > 0 && bid > 0 ? { above: yuanText(more), percent: percentOf(more, bid) } : {}),
    ...(more < 0 ? { below: yuanText(-more) } : {}),
  };
  const gap: Gap = { identity: 'raised-used', subject: `${id}.contract`, difference };
  return [rowProblem(source, 'contract', 'procurement-price', values, terms, gap)];
}

/** A contract is signed at the price that won, or says why not (政府采购法 46; F8: a contract 34.24 % above its winning bid). */
export const procurementPriceRule: ChapterRule = {
  codes: ['procurement-price'],
  proves: ['raised-used'],
  check: ({ registers }) => registers.procurements.flatMap(priceProblem),
};

const termsOf = (
  payments: readonly ContractPayment[],
  stated: { readonly label: string; readonly fen: number },
  { source }: Sourced<Procurement>,
): SumTerm[] => [
  ...payments.map(
    ({ row, fen }): SumTerm => ({
      sign: fen < 0 ? '-' : '+',
      label: row,
      amount: yuanText(Math.abs(fen)),
    }),
  ),
  {
    sign: '-',
    label: stated.label,
    amount: yuanText(stated.fen),
    at: { file: source.file, line: source.line },
  },
  { sign: '=', label: '相差', amount: yuanText(paidOnAll(payments) - stated.fen) },
];

function paidProblem(one: Sourced<Procurement>, payments: readonly ContractPayment[]): Problem[] {
  const { id, contract, settled } = one.value;
  const paid = paidOnAll(payments);
  const about = { procurement: id, count: payments.length, paid: yuanText(paid) };
  if (settled !== undefined && settled !== paid) {
    const words = { ...about, settled: yuanText(settled), difference: yuanText(Math.abs(paid - settled)) };
    const terms = termsOf(payments, { label: '写的结算价', fen: settled }, one);
    const gap: Gap = {
      identity: 'raised-used',
      subject: `${id}.settled`,
      difference: yuanText(paid - settled),
    };
    return [rowProblem(one.source, 'settled', 'procurement-paid', words, terms, gap)];
  }
  if (paid <= contract) return [];
  const words = { ...about, contract: yuanText(contract), above: yuanText(paid - contract) };
  const terms = termsOf(payments, { label: '合同价', fen: contract }, one);
  const gap: Gap = {
    identity: 'raised-used',
    subject: `${id}.paid`,
    difference: yuanText(paid - contract),
  };
  return [rowProblem(one.source, 'contract', 'procurement-paid', words, terms, gap)];
}

/** Payments on a contract stay within it, and are what it was settled at. */
export const procurementPaidRule: ChapterRule = {
  codes: ['procurement-paid'],
  proves: ['raised-used'],
  needs: ['procurements', 'batches', 'ledgers', 'ledger-projects'],
  check: ({ registers, ledger }) =>
    registers.procurements.flatMap((one) => paidProblem(one, paymentsOn(ledger, one.value.id))),
};
