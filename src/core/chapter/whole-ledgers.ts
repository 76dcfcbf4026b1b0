import type { CountedBatch } from '../checks/chapter-rule.ts';
import { isGoodsTable } from '../values/record-id.ts';

const isInPlace = ({ faulty, doubtful }: CountedBatch): boolean => !faulty && !doubtful;

/** The ledgers of which every row is in order and in its place: only sums over these say something. */
export function wholeLedgers(
  counted: Iterable<CountedBatch>,
): ('ledgers' | 'ledger-projects' | 'ledger-goods')[] {
  const lists = [...counted];
  const money = lists.filter(({ table }) => !isGoodsTable(table));
  const goods = lists.filter(({ table }) => isGoodsTable(table));
  return [
    ...(money.every(isInPlace) ? ['ledgers' as const] : []),
    ...(money.every((one) => isInPlace(one) && !one.misfiled) ? ['ledger-projects' as const] : []),
    ...(goods.every(isInPlace) ? ['ledger-goods' as const] : []),
  ];
}
