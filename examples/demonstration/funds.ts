import { type Line, writeTable } from './table.ts';

export type FundId = 'flood' | 'aid' | 'study' | 'first-aid' | 'stem-cell' | 'general';
export type Restriction = 'restricted' | 'unrestricted';

export interface Fund {
  readonly id: FundId;
  readonly title: string;
  readonly restriction: Restriction;
  readonly purpose: string;
  readonly openedOn: string;
  /** Balance at the first day of the ledger, 分. */
  readonly opening: number;
}

export const funds: readonly Fund[] = [
  {
    id: 'flood',
    title: '防汛救灾专项基金',
    restriction: 'restricted',
    purpose: '用于本市洪涝灾害的紧急救助、灾后恢复和防汛物资储备',
    openedOn: '2023-08-01',
    opening: 86_320_50,
  },
  {
    id: 'aid',
    title: '博爱助困基金',
    restriction: 'restricted',
    purpose: '用于困难家庭慰问和大病患者救助',
    openedOn: '2016-05-08',
    opening: 152_400_00,
  },
  {
    id: 'study',
    title: '博爱助学基金',
    restriction: 'restricted',
    purpose: '用于资助困难学生和乡村学校阅览室',
    openedOn: '2018-09-01',
    opening: 64_210_36,
  },
  {
    id: 'first-aid',
    title: '应急救护基金',
    restriction: 'restricted',
    purpose: '用于应急救护培训和公共场所除颤仪',
    openedOn: '2021-09-11',
    opening: 48_905_20,
  },
  {
    id: 'stem-cell',
    title: '生命接力基金',
    restriction: 'restricted',
    purpose: '用于造血干细胞捐献宣传、采样和捐献者慰问',
    openedOn: '2024-01-01',
    opening: 0,
  },
  {
    id: 'general',
    title: '非定向捐款',
    restriction: 'unrestricted',
    purpose: '捐赠人没有指定用途，由本会按章程用于人道救助',
    openedOn: '2012-05-08',
    opening: 231_746_88,
  },
];

export function restrictionOf(fundId: FundId): Restriction {
  return funds.find((fund) => fund.id === fundId)!.restriction;
}

const columns = [
  'id',
  'title',
  'restriction',
  'purpose_text',
  'opened_on',
  'closed_on',
  'campaign_id',
  'rule_document_id',
];

export function writeFunds(): string {
  const line = (fund: Fund): Line => ({
    id: fund.id,
    title: fund.title,
    restriction: fund.restriction,
    purpose_text: fund.purpose,
    opened_on: fund.openedOn,
    rule_document_id: 'rule-donations',
  });
  return writeTable(columns, funds.map(line));
}
