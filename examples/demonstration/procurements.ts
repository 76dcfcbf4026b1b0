import { purchases } from './purchases.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

/** What came before and after the payments of a purchase. Amounts are 元. */
interface Deal {
  readonly id: string;
  readonly method: 'inquiry' | 'negotiation' | 'framework' | 'direct' | 'single-source';
  readonly budget: number;
  /** Price that won; absent: the contract's. */
  readonly bid?: number;
  readonly variance?: string;
  readonly awarded: string;
  readonly published: string;
  readonly signed: string;
  readonly accepted: string;
  readonly acceptance: string;
  readonly documentId?: string;
}

const two = '财务部和使用部门各一人验收';

const deals: readonly Deal[] = [
  {
    id: 'buy-2024-mats',
    method: 'inquiry',
    budget: 28_000,
    awarded: '2024-03-21',
    published: '2024-03-25',
    signed: '2024-03-25',
    accepted: '2024-04-12',
    acceptance: `12套，数量相符；${two}`,
  },
  {
    id: 'buy-2024-boats',
    method: 'inquiry',
    budget: 20_000,
    awarded: '2024-05-14',
    published: '2024-05-16',
    signed: '2024-05-17',
    accepted: '2024-05-31',
    acceptance: `救生衣120件、抛绳40条，数量相符；${two}`,
  },
  {
    id: 'buy-2024-rice',
    method: 'framework',
    budget: 38_000,
    awarded: '2024-12-03',
    published: '2024-12-10',
    signed: '2024-12-05',
    accepted: '2024-12-16',
    acceptance: `750份，抽查10份，重量相符；${two}`,
  },
  {
    id: 'buy-2025-aed',
    method: 'inquiry',
    budget: 100_000,
    awarded: '2025-04-10',
    published: '2025-04-14',
    signed: '2025-04-15',
    accepted: '2025-06-12',
    acceptance: '8台装机试机合格；救护捐献部、装机单位和一名监事验收',
  },
  {
    id: 'buy-2025-quilts',
    method: 'single-source',
    budget: 72_000,
    awarded: '2025-07-31',
    published: '2025-08-04',
    signed: '2025-07-31',
    accepted: '2025-08-06',
    acceptance: '600床，抽查20床，重量相符；应急采购，监事在场',
  },
  {
    id: 'buy-2025-pumps',
    method: 'negotiation',
    budget: 50_000,
    bid: 44_800,
    variance: '签合同时石桥县多要水带60米、接头12个，按谈判定的单价加1,435.00元；执委会2025年8月8日书面同意',
    awarded: '2025-08-06',
    published: '2025-08-08',
    signed: '2025-08-08',
    accepted: '2025-08-15',
    acceptance: `排水泵9台、水带460米，试水合格；${two}`,
  },
  {
    id: 'buy-2025-books',
    method: 'inquiry',
    budget: 45_000,
    awarded: '2025-09-11',
    published: '2025-09-15',
    signed: '2025-09-16',
    accepted: '2025-10-09',
    acceptance: '2,400册，由三所小学的老师清点',
  },
  {
    id: 'buy-2025-rice',
    method: 'framework',
    budget: 50_000,
    awarded: '2025-12-02',
    published: '2025-12-04',
    signed: '2025-12-04',
    accepted: '2025-12-15',
    acceptance: `980份，抽查10份，重量相符；${two}`,
  },
  {
    id: 'buy-2026-leaflets',
    method: 'direct',
    budget: 15_000,
    awarded: '2026-02-26',
    published: '2026-03-02',
    signed: '2026-02-27',
    accepted: '2026-03-09',
    acceptance: '2万份，数量相符；宣传部和救护捐献部各一人验收',
  },
  {
    id: 'buy-2026-aed',
    method: 'inquiry',
    budget: 120_000,
    awarded: '2026-04-23',
    published: '2026-04-27',
    signed: '2026-04-24',
    accepted: '2026-09-03',
    acceptance: '10台装机试机合格；救护捐献部、装机单位和一名监事验收',
    documentId: 'notice-aed-2026',
  },
  {
    id: 'buy-2026-stock',
    method: 'inquiry',
    budget: 34_000,
    awarded: '2026-05-19',
    published: '2026-05-21',
    signed: '2026-05-22',
    accepted: '2026-06-05',
    acceptance: `帐篷20顶、应急灯180盏，数量相符；${two}`,
  },
  {
    id: 'buy-2026-quilts',
    method: 'single-source',
    budget: 110_000,
    awarded: '2026-07-16',
    published: '2026-07-20',
    signed: '2026-07-16',
    accepted: '2026-07-20',
    acceptance: '900床，抽查30床，2床开线当场退换；应急采购，监事在场',
  },
  {
    id: 'buy-2026-water',
    method: 'framework',
    budget: 65_000,
    awarded: '2026-07-14',
    published: '2026-07-16',
    signed: '2026-07-14',
    accepted: '2026-07-18',
    acceptance: '分四车送到安置点，由安置点负责人点收',
  },
  {
    id: 'buy-2026-cleaning',
    method: 'negotiation',
    budget: 55_000,
    awarded: '2026-07-30',
    published: '2026-08-03',
    signed: '2026-07-31',
    accepted: '2026-08-07',
    acceptance: `消毒片、喷雾器数量相符；${two}`,
  },
  {
    id: 'buy-2026-shelves',
    method: 'inquiry',
    budget: 60_000,
    awarded: '2026-07-07',
    published: '2026-07-09',
    signed: '2026-07-10',
    accepted: '2026-09-14',
    acceptance: '三间阅览室的书架和图书，由校长、老师和县红十字会点收；比合同晚13天，没有加价',
  },
];

const columns = [
  'id',
  'title',
  'method',
  'budget',
  'bid',
  'contract',
  'variance_text',
  'supplier_display',
  'awarded_on',
  'published_on',
  'signed_on',
  'accepted_on',
  'acceptance_text',
  'settled',
  'document_id',
];

/** Signed, not delivered, not paid. */
const open: Line = {
  id: 'buy-2026-stoves',
  title: '安置点取暖炉60台',
  method: 'inquiry',
  budget: formatYuan(54_000_00),
  bid: formatYuan(51_600_00),
  contract: formatYuan(51_600_00),
  supplier_display: '示范市演示救生装备有限公司',
  awarded_on: '2026-11-05',
  published_on: '2026-11-09',
  signed_on: '2026-11-10',
};

/** Every procurement: the price of the contract is what its instalments add up to. */
export function writeProcurements(): string {
  return writeTable(columns, [...deals.map(describe), open]);
}

function describe(deal: Deal): Line {
  const purchase = purchases.find(({ id }) => id === deal.id)!;
  const contract = formatYuan(purchase.payments.reduce((sum, { fen }) => sum + fen, 0));
  return {
    id: deal.id,
    title: purchase.purpose,
    method: deal.method,
    budget: formatYuan(deal.budget * 100),
    bid: deal.bid === undefined ? contract : formatYuan(deal.bid * 100),
    contract,
    variance_text: deal.variance,
    supplier_display: purchase.payee,
    awarded_on: deal.awarded,
    published_on: deal.published,
    signed_on: deal.signed,
    accepted_on: deal.accepted,
    acceptance_text: deal.acceptance,
    settled: contract,
    document_id: deal.documentId,
  };
}
