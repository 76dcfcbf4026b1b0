import { firstDay, lastDay, months, nextMonth, workdayFrom } from './calendar.ts';
import { openStream } from './stream.ts';

/** One published list of gifts. */
export interface List {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly publishedOn: string;
  readonly totalsBy: string;
  /** Rows besides the set pieces, and how many of them are online summaries. */
  readonly rows: number;
  readonly summaries: number;
  /** Kinds of payment the list is about; absent for a month's list, which takes all. */
  readonly channels?: readonly string[];
}

/** Rows per month, January to December. February 2024 brought nothing: a list of no gifts is published too. */
const rowsByYear: Readonly<Record<string, readonly number[]>> = {
  2024: [22, 0, 26, 24, 28, 25, 31, 30, 27, 24, 26, 38],
  2025: [42, 36, 48, 45, 52, 47, 78, 104, 58, 50, 49, 66],
  2026: [64, 52, 70, 66, 74, 71, 182, 196, 96, 88],
};

const special: readonly List[] = [
  {
    id: '2025-07-30-flood',
    title: '防汛救灾专项名单（银行转账）',
    from: '2025-07-30',
    to: '2025-07-30',
    publishedOn: '2025-08-01',
    totalsBy: '财务 钱',
    rows: 34,
    summaries: 0,
    channels: ['bank'],
  },
  {
    id: '2025-07-30-flood-qr',
    title: '防汛救灾专项名单（现场扫码）',
    from: '2025-07-30',
    to: '2025-07-30',
    publishedOn: '2025-08-01',
    totalsBy: '出纳 沈',
    rows: 46,
    summaries: 0,
    channels: ['wechat', 'alipay'],
  },
];

/** Every list of gifts, months first. */
export const lists: readonly List[] = [...months.map(monthList), ...special];

function monthList(month: string, index: number): List {
  const rows = rowsByYear[month.slice(0, 4)]![Number(month.slice(5)) - 1]!;
  return {
    id: month,
    title: `第${index + 1}期`,
    from: firstDay(month),
    to: lastDay(month),
    publishedOn: publicationDay('donations', month, 3, 6),
    totalsBy: month < '2025-05' ? '财务 周' : '财务 钱',
    rows,
    summaries: Math.min(rows, summariesIn(month)),
  };
}

/** A workday of the month after, between the `from`th and the `to`th or soon after. */
export function publicationDay(table: string, month: string, from: number, to: number): string {
  const day = openStream(`${table}-published`, month).int(from, to);
  return workdayFrom(`${nextMonth(month)}-${String(day).padStart(2, '0')}`);
}

function summariesIn(month: string): number {
  if (['2025-08', '2026-07', '2026-08'].includes(month)) return 6;
  return month < '2025-01' ? 1 : 2;
}
