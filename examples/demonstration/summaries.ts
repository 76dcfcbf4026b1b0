import Papa from 'papaparse';
import { firstDay, firstMonth } from './calendar.ts';
import { allPayments } from './disbursements.ts';
import { allGifts } from './donations.ts';
import { funds, restrictionOf } from './funds.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

const columns = [
  'id',
  'scope',
  'from_on',
  'to_on',
  'as_of_on',
  'opening',
  'cash_in',
  'cash_out',
  'closing',
  'restricted_in',
  'restricted_out',
  'gifts',
  'goods_in_value',
  'goods_out_value',
  'cumulative_since_on',
  'cumulative_in',
  'cumulative_out',
];

/** Half a year and a year, as they were published: id, first day, last day, day of the books. */
const periods = [
  ['2024-h1', '2024-01-01', '2024-06-30', '2024-07-19'],
  ['2024', '2024-01-01', '2024-12-31', '2025-01-20'],
  ['2025-h1', '2025-01-01', '2025-06-30', '2025-07-18'],
  ['2025', '2025-01-01', '2025-12-31', '2026-01-20'],
  ['2026-h1', '2026-01-01', '2026-06-30', '2026-07-20'],
] as const;

const since = firstDay(firstMonth);

type Row = Readonly<Record<string, string>>;

/** Rows of all lists of a table, from the texts of their files. */
function rowsOf(files: ReadonlyMap<string, string>, table: string): Row[] {
  const lists = [...files].filter(([path]) => path.startsWith(`ledgers/${table}/`));
  return lists.flatMap(([, text]) => Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data);
}

const fenOf = (yuan: string | undefined): number => Math.round(Number(yuan || '0') * 100);

const sum = <T>(items: readonly T[], fen: (item: T) => number): number =>
  items.reduce((total, item) => total + fen(item), 0);

/** The summaries of half years and years, from the chapter's other files. */
export function writeSummaries(files: ReadonlyMap<string, string>): string {
  const goods = rowsOf(files, 'goods-received');
  const unitValue = new Map(goods.map((row) => [row['id'], fenOf(row['unit_value'])]));
  const issued = rowsOf(files, 'goods-issued');
  const valueOut = (row: Row): number => {
    const [first] = (row['source_goods_ids'] ?? '').split(';');
    return Math.round(Number(row['qty']) * (unitValue.get(first) ?? 0));
  };
  return writeTable(
    columns,
    periods.map(([id, from, to, on]): Line => {
      const within = (day: string | undefined, first: string = from): boolean =>
        day !== undefined && first <= day && day <= to;
      const gifts = allGifts.filter((gift) => within(gift.receivedOn));
      const payments = allPayments.filter((payment) => within(payment.paidOn));
      const before = (day: string): boolean => day < from;
      const isRestricted = ({ fundId }: (typeof gifts)[number] | (typeof payments)[number]): boolean =>
        restrictionOf(fundId) === 'restricted';
      const opening =
        sum(funds, (fund) => fund.opening) +
        sum(
          allGifts.filter((gift) => before(gift.receivedOn)),
          ({ fen }) => fen,
        ) -
        sum(
          allPayments.filter((payment) => before(payment.paidOn)),
          ({ fen }) => fen,
        );
      const cashIn = sum(gifts, ({ fen }) => fen);
      const cashOut = sum(payments, ({ fen }) => fen);
      const cumulative = <T extends { readonly fen: number }>(
        items: readonly T[],
        day: (item: T) => string,
      ) =>
        formatYuan(
          sum(
            items.filter((item) => within(day(item), since)),
            ({ fen }) => fen,
          ),
        );
      return {
        id,
        scope: 'own',
        from_on: from,
        to_on: to,
        as_of_on: on,
        opening: formatYuan(opening),
        cash_in: formatYuan(cashIn),
        cash_out: formatYuan(cashOut),
        closing: formatYuan(opening + cashIn - cashOut),
        restricted_in: formatYuan(sum(gifts.filter(isRestricted), ({ fen }) => fen)),
        restricted_out: formatYuan(sum(payments.filter(isRestricted), ({ fen }) => fen)),
        gifts: sum(gifts, (gift) => gift.gifts),
        goods_in_value: formatYuan(
          sum(
            goods.filter((row) => within(row['received_on'])),
            (row) => fenOf(row['value']),
          ),
        ),
        goods_out_value: formatYuan(
          sum(
            issued.filter((row) => within(row['issued_on'])),
            valueOut,
          ),
        ),
        cumulative_since_on: since,
        cumulative_in: cumulative(allGifts, (gift) => gift.receivedOn),
        cumulative_out: cumulative(allPayments, (payment) => payment.paidOn),
      };
    }),
  );
}
