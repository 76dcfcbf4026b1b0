import type { FundId } from './funds.ts';

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
  /** Name by which a return finds the payment it undoes. */
  readonly key?: string;
  readonly refundOf?: string;
}

interface Purchase {
  readonly id: string;
  readonly fundId: FundId;
  readonly projectId: string;
  readonly supplier: string;
  readonly purpose: string;
  /** Day and 分 of each payment. */
  readonly payments: readonly (readonly [paidOn: string, fen: number, note?: string])[];
}

const equipment = '示范市样例急救器材有限公司';
const water = '示范市演示救生装备有限公司';
const bedding = '白鹭区示例家纺有限公司';
const grocery = '示范市样例粮油商贸有限公司';
const books = '示范市样例书店';
const print = '示范市演示印务有限公司';

const purchases: readonly Purchase[] = [
  purchase('buy-2024-mats', 'first-aid', 'first-aid-training', equipment, '心肺复苏训练假人12套', [
    ['2024-04-18', 26_880_00],
  ]),
  purchase('buy-2024-boats', 'flood', 'flood-preparedness', water, '救生衣和抛绳', [
    ['2024-06-06', 18_460_00],
  ]),
  purchase('buy-2024-rice', 'aid', 'boai-visits', grocery, '慰问用米、面、油', [['2024-12-19', 36_750_00]]),
  purchase('buy-2025-aed', 'first-aid', 'aed-placement', equipment, '自动体外除颤仪8台', [
    ['2025-04-24', 57_600_00, '首付六成'],
    ['2025-06-19', 38_400_00, '验收后付清'],
  ]),
  purchase('buy-2025-quilts', 'flood', 'flood-relief-2025', bedding, '棉被600床', [
    ['2025-08-14', 71_400_00],
  ]),
  purchase('buy-2025-pumps', 'flood', 'flood-relief-2025', water, '排水泵和水带', [
    ['2025-08-21', 46_235_00],
  ]),
  purchase('buy-2025-books', 'study', 'reading-rooms', books, '小学图书2,400册', [['2025-10-16', 43_218_60]]),
  purchase('buy-2025-rice', 'aid', 'boai-visits', grocery, '慰问用米、面、油', [['2025-12-18', 48_960_00]]),
  purchase('buy-2026-leaflets', 'stem-cell', 'stem-cell-drive', print, '造血干细胞捐献宣传册2万份', [
    ['2026-03-12', 14_200_00],
  ]),
  purchase('buy-2026-aed', 'first-aid', 'aed-placement', equipment, '自动体外除颤仪10台', [
    ['2026-05-21', 69_000_00, '首付六成'],
    ['2026-09-10', 46_000_00, '验收后付清'],
  ]),
  purchase('buy-2026-stock', 'flood', 'flood-preparedness', water, '汛前补充帐篷和应急灯', [
    ['2026-06-11', 32_860_00],
  ]),
  purchase('buy-2026-quilts', 'flood', 'flood-relief-2026', bedding, '棉被900床', [
    ['2026-07-24', 108_900_00],
  ]),
  purchase('buy-2026-water', 'flood', 'flood-relief-2026', grocery, '饮用水和方便食品', [
    ['2026-07-23', 63_482_40],
  ]),
  purchase('buy-2026-cleaning', 'flood', 'flood-relief-2026', equipment, '消毒用品和喷雾器', [
    ['2026-08-13', 54_360_00],
  ]),
  purchase('buy-2026-shelves', 'study', 'reading-rooms', books, '云岭县三所小学阅览室', [
    ['2026-09-17', 57_640_00],
  ]),
];

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

function purchase(
  id: string,
  fundId: FundId,
  projectId: string,
  supplier: string,
  purpose: string,
  payments: Purchase['payments'],
): Purchase {
  return { id, fundId, projectId, supplier, purpose, payments };
}

function payPurchase({ id, fundId, projectId, supplier, purpose, payments }: Purchase): Planned[] {
  return payments.map(([paidOn, fen, note]) => ({
    paidOn,
    fundId,
    projectId,
    payeeType: 'supplier',
    payee: supplier,
    area: '示范市',
    fen,
    purpose,
    procurementId: id,
    ...(note === undefined ? {} : { note }),
  }));
}
