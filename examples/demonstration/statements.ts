import { allPayments } from './disbursements.ts';
import { allGifts } from './donations.ts';
import { type Fund, funds, type Restriction } from './funds.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

/** Money that the chapter hands on for others, at the end of each year, 分: it is no gift to the chapter. */
const entrusted: Readonly<Record<string, number>> = { 2023: 0, 2024: 12_400_00, 2025: 8_600_00 };
const entrustedNote =
  '外地基金会托本会转交的助学款，按对方名单发放，不是本会的捐款，不在名单里；次年1月转交完';

const years = ['2024', '2025'] as const;
const report: Readonly<Record<string, string>> = { 2024: 'annual-report-2024', 2025: 'annual-report-2025' };

type Split = Readonly<Record<Restriction, number>>;

const split = (of: (fund: Fund) => number): Split => {
  const sum = (restriction: Restriction): number =>
    funds.filter((fund) => fund.restriction === restriction).reduce((all, fund) => all + of(fund), 0);
  return { restricted: sum('restricted'), unrestricted: sum('unrestricted') };
};
const whole = ({ restricted, unrestricted }: Split): number => restricted + unrestricted;

const received = (fund: Fund, from: string, to: string): number =>
  allGifts
    .filter((gift) => gift.fundId === fund.id && gift.receivedOn >= from && gift.receivedOn <= to)
    .reduce((sum, { fen }) => sum + fen, 0);
const paid = (fund: Fund, from: string, to: string): number =>
  allPayments
    .filter((payment) => payment.fundId === fund.id && payment.paidOn >= from && payment.paidOn <= to)
    .reduce((sum, { fen }) => sum + fen, 0);

/** What all funds held at the end of a day. */
const heldOn = (day: string): Split =>
  split((fund) => fund.opening + received(fund, '', day) - paid(fund, '', day));

const sheetColumns = [
  'id',
  'year',
  'scope',
  'side',
  'parent_id',
  'title',
  'restriction',
  'opening',
  'closing',
  'ledger',
  'note',
  'document_id',
];

export function writeBalanceSheets(): string {
  return writeTable(sheetColumns, years.flatMap(sheetOf));
}

function sheetOf(year: string): Line[] {
  const last = String(Number(year) - 1);
  const [before, after] = [heldOn(`${last}-12-31`), heldOn(`${year}-12-31`)];
  const [owedBefore, owedAfter] = [entrusted[last]!, entrusted[year]!];
  const line = (
    id: string,
    side: string,
    title: string,
    opening: number,
    closing: number,
    more: Line,
  ): Line => ({
    id: `${year}-${id}`,
    year,
    scope: 'own',
    side,
    title,
    opening: formatYuan(opening),
    closing: formatYuan(closing),
    document_id: report[year],
    ...more,
  });
  const under = (id: string): Line => ({ parent_id: `${year}-${id}` });
  const held = [whole(before), whole(after)] as const;
  return [
    line('assets', 'asset', '资产总计', held[0] + owedBefore, held[1] + owedAfter, {}),
    line('cash', 'asset', '货币资金（捐款）', ...held, { ...under('assets'), ledger: 'held' }),
    line('entrusted', 'asset', '受托代理资产', owedBefore, owedAfter, {
      ...under('assets'),
      note: entrustedNote,
    }),
    line('liabilities', 'liability', '负债合计', owedBefore, owedAfter, {}),
    line('entrusted-debt', 'liability', '受托代理负债', owedBefore, owedAfter, {
      ...under('liabilities'),
      note: entrustedNote,
    }),
    line('net', 'net-assets', '净资产合计', ...held, {}),
    line('net-unrestricted', 'net-assets', '非限定性净资产', before.unrestricted, after.unrestricted, {
      ...under('net'),
      restriction: 'unrestricted',
      ledger: 'held',
    }),
    line('net-restricted', 'net-assets', '限定性净资产', before.restricted, after.restricted, {
      ...under('net'),
      restriction: 'restricted',
      ledger: 'held',
    }),
  ];
}

const activityColumns = [
  'id',
  'year',
  'scope',
  'side',
  'parent_id',
  'title',
  'unrestricted',
  'restricted',
  'total',
  'ledger',
  'note',
  'document_id',
];

export function writeActivityStatements(): string {
  return writeTable(activityColumns, years.flatMap(activityOf));
}

function activityOf(year: string): Line[] {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const income = split((fund) => received(fund, from, to));
  const expense = split((fund) => paid(fund, from, to));
  const change = split((fund) => received(fund, from, to) - paid(fund, from, to));
  const line = (id: string, side: string, title: string, fen: Split, more: Line): Line => ({
    id: `${year}-${id}`,
    year,
    scope: 'own',
    side,
    title,
    unrestricted: formatYuan(fen.unrestricted),
    restricted: formatYuan(fen.restricted),
    total: formatYuan(whole(fen)),
    document_id: report[year],
    ...more,
  });
  const under = (id: string): Line => ({ parent_id: `${year}-${id}` });
  const none = { restricted: 0, unrestricted: 0 };
  const outside = (words: string): Line => ({ ...under('expense'), note: words });
  return [
    line('income', 'income', '收入合计', income, {}),
    line('gifts', 'income', '捐赠收入（捐款）', income, { ...under('income'), ledger: 'received' }),
    line('expense', 'expense', '费用合计', expense, {}),
    line('activities', 'expense', '业务活动成本', expense, { ...under('expense'), ledger: 'paid' }),
    line('management', 'expense', '管理费用', none, outside('由财政预算承担，见预算和决算，不从捐款中列支')),
    line('fundraising', 'expense', '筹资费用', none, outside('平台手续费和宣传费用由财政拨款承担')),
    line('transfer', 'transfer', '限定性净资产转为非限定性净资产', none, {}),
    line('change', 'change', '净资产变动额', change, {}),
  ];
}
