import type { FundId } from './funds.ts';
import { type Purchase, purchases } from './purchases.ts';

/** A payment that was contracted or that has a story of its own. */
export interface Planned {
  readonly paidOn: string;
  readonly fundId: FundId;
  readonly projectId: string;
  readonly payeeType: 'supplier' | 'organization';
  readonly payee: string;
  readonly area: string;
  readonly fen: number;
  readonly purpose: string;
  readonly procurementId?: string;
  readonly note?: string;
  /** Key of the gift that was given for this. */
  readonly giftKey?: string;
  /** Name by which a return finds the payment it undoes. */
  readonly key?: string;
  readonly refundOf?: string;
}

const bounced = {
  fundId: 'aid',
  projectId: 'illness-aid',
  payeeType: 'organization',
  payee: '云岭县演示医院',
  area: '云岭县',
  purpose: '困难患者住院费用',
} as const;

/** A transfer to a closed account came back and was sent again. */
const returned: readonly Planned[] = [
  { ...bounced, paidOn: '2025-10-23', fen: 12_000_00, key: 'closed-account' },
  {
    ...bounced,
    paidOn: '2025-11-05',
    fen: -12_000_00,
    refundOf: 'closed-account',
    note: '收款账户已销户，银行退回',
  },
  { ...bounced, paidOn: '2025-11-12', fen: 12_000_00, note: '收款账户核实后重新拨付' },
];

/** Every planned payment, in the order of days. */
export const planned: readonly Planned[] = [...purchases.flatMap(payPurchase), ...returned].sort((a, b) =>
  a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0,
);

function payPurchase({ id, payments, ...rest }: Purchase): Planned[] {
  const contract = { payeeType: 'supplier', area: '示范市', procurementId: id } as const;
  return payments.map((instalment) => ({ ...rest, ...contract, ...instalment }));
}
