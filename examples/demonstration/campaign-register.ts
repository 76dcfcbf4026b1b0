import { type Campaign, campaigns } from './campaigns.ts';
import { allGifts } from './donations.ts';
import { creditCode } from './identity.ts';
import { accounts } from './organization.ts';
import { bazaar } from './partners.ts';
import { type Line, writeTable } from './table.ts';

/** The parts of a plan that differ from appeal to appeal. */
interface Plan {
  readonly title: string;
  readonly purpose: string;
  readonly beneficiaries: string;
  readonly use: string;
  readonly filing: string;
  /** Last day of 应急处置与救援. */
  readonly rescueTo: string;
  readonly partnerId?: string;
}

const plans: Readonly<Record<string, Plan>> = {
  'flood-2025': {
    title: '2025年防汛救灾募捐',
    purpose: '为2025年7月下旬强降雨中受灾的家庭筹集紧急救助和房屋修缮的钱',
    beneficiaries: '石桥县、青禾县、云岭县、白鹭区等地经村或社区登记、名册张贴3天无异议的受灾家庭',
    use: '临时生活补助，房屋修缮补助，安置点的饮水、被褥和消毒用品，排水设备，灾后消毒和饮水检测',
    filing: 'A25001',
    rescueTo: '2025-08-06',
  },
  'flood-2026': {
    title: '2026年防汛救灾募捐',
    purpose: '为2026年7月洪水中受灾的家庭筹集紧急救助和入冬前修房的钱',
    beneficiaries: '青禾县、石桥县等地经村或社区登记、名册张贴3天无异议的受灾家庭',
    use: '饮用水、食品和棉被，临时生活补助，房屋修缮补助，安置点物资，灾后消毒和饮水检测',
    filing: 'A26001',
    rescueTo: '2026-07-20',
    partnerId: bazaar,
  },
};

const columns = [
  'id',
  'title',
  'purpose_text',
  'starts_on',
  'ends_on',
  'emergency_from_on',
  'emergency_to_on',
  'area',
  'lead_name',
  'office_address',
  'channels',
  'account_ids',
  'beneficiary_text',
  'use_text',
  'cost_text',
  'residual_rule_text',
  'filing_no',
  'certificate_document_id',
  'platform_urls',
  'partner_id',
];

export function writeCampaigns(): string {
  return writeTable(columns, campaigns.map(describe));
}

function describe(campaign: Campaign): Line {
  const plan = plans[campaign.id]!;
  return {
    id: campaign.id,
    title: plan.title,
    purpose_text: plan.purpose,
    starts_on: campaign.from,
    ends_on: campaign.to,
    emergency_from_on: campaign.from,
    emergency_to_on: plan.rescueTo,
    area: '全国',
    lead_name: '蒋示样',
    office_address: '示范市南渡区示范路0号',
    channels: '银行转账、微信、支付宝、云闪付、POS 机、现金、网络募捐平台',
    account_ids: openAccounts(campaign).join(';'),
    beneficiary_text: plan.beneficiaries,
    use_text: plan.use,
    cost_text: '不从捐款中列支募捐成本。平台手续费和宣传费用由财政拨款承担',
    residual_rule_text: '剩余部分仍用于本市防汛救灾和防汛物资储备，用途和金额在结项后3个月内公布',
    filing_no: `${creditCode}${plan.filing}`,
    certificate_document_id: 'certificate',
    platform_urls: `https://example.org/platform/${campaign.id}`,
    partner_id: plan.partnerId,
  };
}

/** The accounts that took gifts of the appeal, in the order of the organization's list. */
function openAccounts({ id }: Campaign): string[] {
  const used = new Set(allGifts.filter((gift) => gift.campaignId === id).map(({ accountId }) => accountId));
  return accounts.map((account) => account.id).filter((accountId) => used.has(accountId));
}
