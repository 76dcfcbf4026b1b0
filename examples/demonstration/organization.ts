import { stringify } from 'yaml';
import { certificateNumber, creditCode } from './identity.ts';
import type { Stream, Weighted } from './stream.ts';

export interface Account {
  readonly id: string;
  readonly title: string;
  readonly bank: string;
  readonly number: string;
  readonly channel: string;
  readonly from: string;
  readonly to?: string;
}

/** Where gifts arrive. No number passes the check of a bank card (Luhn): none can be anybody's. */
export const accounts: readonly Account[] = [
  {
    id: 'bank-main',
    title: '捐款专户',
    bank: '示范农商银行（虚构）营业部',
    number: '0000000000000000101',
    channel: 'bank',
    from: '2012-05-08',
  },
  {
    id: 'bank-foreign',
    title: '外币捐款户',
    bank: '示范农商银行（虚构）营业部',
    number: '0000000000000000202',
    channel: 'bank',
    from: '2016-05-08',
  },
  {
    id: 'bank-flood',
    title: '防汛救灾捐款专户',
    bank: '示范农商银行（虚构）南渡支行',
    number: '0000000000000000303',
    channel: 'bank',
    from: '2025-07-29',
  },
  {
    id: 'wechat-main',
    title: '微信捐款码',
    bank: '微信支付商户（演示）',
    number: '0000000404',
    channel: 'wechat',
    from: '2018-09-01',
  },
  {
    id: 'alipay-main',
    title: '支付宝捐款码',
    bank: '支付宝商户（演示）',
    number: '0000000515',
    channel: 'alipay',
    from: '2018-09-01',
  },
  {
    id: 'unionpay-main',
    title: '云闪付捐款码',
    bank: '云闪付商户（演示）',
    number: '0000000606',
    channel: 'unionpay',
    from: '2025-01-01',
  },
  {
    id: 'pos-desk',
    title: '捐赠接待室 POS 机',
    bank: '示范农商银行（虚构）营业部',
    number: '0000000707',
    channel: 'pos',
    from: '2018-09-01',
  },
  {
    id: 'cash-desk',
    title: '捐赠接待室现金',
    bank: '本会财务，当日存入捐款专户',
    number: '0000000808',
    channel: 'cash',
    from: '2012-05-08',
  },
  {
    id: 'platform-old',
    title: '网络募捐平台（旧户）',
    bank: '示范公益平台（虚构）',
    number: '0000000909',
    channel: 'platform',
    from: '2021-03-01',
    to: '2024-12-31',
  },
  {
    id: 'platform-main',
    title: '网络募捐平台',
    bank: '示范公益平台（虚构）',
    number: '0000001010',
    channel: 'platform',
    from: '2025-01-01',
  },
];

const channelsOfPeople: Weighted<string> = [
  ['wechat', 46],
  ['alipay', 20],
  ['unionpay', 7],
  ['pos', 5],
  ['cash', 9],
  ['bank', 13],
];

/** The way an ordinary gift came; `allowed` narrows it to what a special list is about. */
export function drawPersonalChannel(stream: Stream, day: string, allowed?: readonly string[]): string {
  const open = channelsOfPeople.filter(([channel]) =>
    accounts.some((account) => takes(account, channel, day)),
  );
  return stream.weighted(allowed ? open.filter(([channel]) => allowed.includes(channel)) : open);
}

export function accountFor(channel: string, day: string, fundId: string): string {
  if (channel === 'bank') return fundId === 'flood' && day >= '2025-07-29' ? 'bank-flood' : 'bank-main';
  return accounts.find((account) => takes(account, channel, day))!.id;
}

function takes(account: Account, channel: string, day: string): boolean {
  return account.channel === channel && account.from <= day && day <= (account.to ?? '9999-12-31');
}

export function writeOrganization(): string {
  return stringify(organization(), {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
}

function organization() {
  return {
    name: '示范市红十字会',
    short_name: '示范市红会',
    credit_code: creditCode,
    legal_form: '群众团体（虚构）',
    founded_on: '1988-05-08',
    legal_representative: '周示例',
    address: '示范市南渡区示范路0号',
    postcode: '000000',
    office_hours: '工作日 9:00–12:00，13:30–17:00',
    phones: ['0000-000-0000', '0000-000-0001'],
    supervision_phone: '0000-000-0002',
    email: 'office@example.org',
    supervisor: '示范市人民政府（虚构）',
    certificate: {
      document_id: 'certificate',
      number: certificateNumber,
      issuer: '示范市民政局（虚构）',
      valid_from_on: '2024-01-01',
      valid_to_on: '2028-12-31',
    },
    accounts: accounts.map(describeAccount),
  };
}

function describeAccount({ id, title, bank, number, channel, from, to }: Account) {
  const holder = '示范市红十字会';
  const period = { open_from_on: from, ...(to === undefined ? {} : { open_to_on: to }) };
  return { id, title, holder, bank, number, channel, ...period };
}
