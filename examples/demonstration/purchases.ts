import type { FundId } from './funds.ts';

/** Something bought under one contract. */
export interface Purchase {
  readonly id: string;
  readonly fundId: FundId;
  readonly projectId: string;
  readonly payee: string;
  readonly purpose: string;
  readonly payments: readonly Instalment[];
  /** Key of the gift that was given for this. */
  readonly giftKey?: string;
}

export interface Instalment {
  readonly paidOn: string;
  readonly fen: number;
  readonly note?: string;
}

const equipment = '示范市样例急救器材有限公司';
const water = '示范市演示救生装备有限公司';
const bedding = '白鹭区示例家纺有限公司';
const grocery = '示范市样例粮油商贸有限公司';
const books = '示范市样例书店';
const print = '示范市演示印务有限公司';

export const purchases: readonly Purchase[] = [
  {
    id: 'buy-2024-mats',
    fundId: 'first-aid',
    projectId: 'first-aid-training',
    payee: equipment,
    purpose: '心肺复苏训练假人12套',
    payments: [{ paidOn: '2024-04-18', fen: 26_880_00 }],
  },
  {
    id: 'buy-2024-boats',
    fundId: 'flood',
    projectId: 'flood-preparedness',
    payee: water,
    purpose: '救生衣和抛绳',
    payments: [{ paidOn: '2024-06-06', fen: 18_460_00 }],
  },
  {
    id: 'buy-2024-rice',
    fundId: 'aid',
    projectId: 'boai-visits',
    payee: grocery,
    purpose: '慰问用米、面、油',
    payments: [{ paidOn: '2024-12-19', fen: 36_750_00 }],
  },
  {
    id: 'buy-2025-aed',
    fundId: 'first-aid',
    projectId: 'aed-placement',
    payee: equipment,
    purpose: '自动体外除颤仪8台',
    payments: [
      { paidOn: '2025-04-24', fen: 57_600_00, note: '首付六成' },
      { paidOn: '2025-06-19', fen: 38_400_00, note: '验收后付清' },
    ],
    giftKey: 'station-aed',
  },
  {
    id: 'buy-2025-quilts',
    fundId: 'flood',
    projectId: 'flood-relief-2025',
    payee: bedding,
    purpose: '棉被600床',
    payments: [{ paidOn: '2025-08-14', fen: 71_400_00 }],
  },
  {
    id: 'buy-2025-pumps',
    fundId: 'flood',
    projectId: 'flood-relief-2025',
    payee: water,
    purpose: '排水泵和水带',
    payments: [{ paidOn: '2025-08-21', fen: 46_235_00 }],
  },
  {
    id: 'buy-2025-books',
    fundId: 'study',
    projectId: 'reading-rooms',
    payee: books,
    purpose: '小学图书2,400册',
    payments: [{ paidOn: '2025-10-16', fen: 43_218_60 }],
  },
  {
    id: 'buy-2025-rice',
    fundId: 'aid',
    projectId: 'boai-visits',
    payee: grocery,
    purpose: '慰问用米、面、油',
    payments: [{ paidOn: '2025-12-18', fen: 48_960_00 }],
  },
  {
    id: 'buy-2026-leaflets',
    fundId: 'stem-cell',
    projectId: 'stem-cell-drive',
    payee: print,
    purpose: '造血干细胞捐献宣传册2万份',
    payments: [{ paidOn: '2026-03-12', fen: 14_200_00 }],
  },
  {
    id: 'buy-2026-aed',
    fundId: 'first-aid',
    projectId: 'aed-placement',
    payee: equipment,
    purpose: '自动体外除颤仪10台',
    payments: [
      { paidOn: '2026-05-21', fen: 69_000_00, note: '首付六成' },
      { paidOn: '2026-09-10', fen: 46_000_00, note: '验收后付清' },
    ],
  },
  {
    id: 'buy-2026-stock',
    fundId: 'flood',
    projectId: 'flood-preparedness',
    payee: water,
    purpose: '汛前补充帐篷和应急灯',
    payments: [{ paidOn: '2026-06-11', fen: 32_860_00 }],
  },
  {
    id: 'buy-2026-quilts',
    fundId: 'flood',
    projectId: 'flood-relief-2026',
    payee: bedding,
    purpose: '棉被900床',
    payments: [{ paidOn: '2026-07-24', fen: 108_900_00 }],
  },
  {
    id: 'buy-2026-water',
    fundId: 'flood',
    projectId: 'flood-relief-2026',
    payee: grocery,
    purpose: '饮用水和方便食品',
    payments: [{ paidOn: '2026-07-23', fen: 63_482_40 }],
  },
  {
    id: 'buy-2026-cleaning',
    fundId: 'flood',
    projectId: 'flood-relief-2026',
    payee: equipment,
    purpose: '消毒用品和喷雾器',
    payments: [{ paidOn: '2026-08-13', fen: 54_360_00 }],
  },
  {
    id: 'buy-2026-shelves',
    fundId: 'study',
    projectId: 'reading-rooms',
    payee: books,
    purpose: '云岭县三所小学阅览室',
    payments: [{ paidOn: '2026-09-17', fen: 57_640_00 }],
    giftKey: 'yunling-rooms',
  },
];
