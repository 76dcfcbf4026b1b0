import { percentText } from '../../src/core/values/ratio.ts';
import { allPayments } from './disbursements.ts';
import { allGifts } from './donations.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

/** What the state budget paid for handling gifts, in 分, by year. */
const paid: readonly (readonly [year: string, management: number, fundraising: number])[] = [
  ['2024', 58_436_20, 4_120_55],
  ['2025', 66_905_80, 9_874_12],
];

const columns = [
  'id',
  'kind',
  'from_on',
  'to_on',
  'amount',
  'base',
  'ratio',
  'limit',
  'rule_text',
  'paid_from',
];

const sum = (rows: readonly { readonly fen: number }[]): number =>
  rows.reduce((all, { fen }) => all + fen, 0);

const cost = (kind: string, year: string, fen: number, base: number, more: Line): Line => ({
  id: `${kind}-${year}`,
  kind,
  from_on: `${year}-01-01`,
  to_on: `${year}-12-31`,
  amount: formatYuan(fen),
  base: formatYuan(base),
  ratio: percentText(fen, base),
  paid_from: 'state-budget',
  ...more,
});

export const writeCosts = (): string =>
  writeTable(
    columns,
    paid.flatMap(([year, management, fundraising]) => [
      cost('management', year, management, sum(allPayments.filter(({ paidOn }) => paidOn.startsWith(year))), {
        limit: '10.00',
        rule_text:
          '捐款的票据、审计、对账和网站费用，不算人员工资。上限参照公开募捐基金会的规定：年度管理费用不超过当年总支出的百分之十',
      }),
      cost(
        'fundraising',
        year,
        fundraising,
        sum(allGifts.filter(({ receivedOn }) => receivedOn.startsWith(year))),
        {
          rule_text: '网络平台和收款码的手续费、募捐的印刷和场地费用。没有规定上限',
        },
      ),
    ]),
  );
