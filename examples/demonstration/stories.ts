import type { Line } from './table.ts';

/** A filled row of a list. */
export type Row = ReadonlyMap<string, string>;

/** What went wrong in a published list of the demonstration and how it was put right. All of it is invented. */
export interface Story {
  /** `donations/2026-09`. */
  readonly list: string;
  readonly kind: 'fix' | 'withdraw' | 'redact';
  readonly field: string;
  /** The row that it happened to: the first that fits. */
  readonly fits: (row: Row) => boolean;
  /** What the cell held, first to last, before it held what it holds now. */
  readonly before: (now: string) => readonly string[];
  /** One line of the register for each step. */
  readonly steps: readonly { readonly on: string; readonly reason: string }[];
}

const between = (row: Row, least: number, most: number): boolean => {
  const yuan = Number(row.get('amount'));
  return row.get('donor_type') === 'person' && yuan >= least && yuan <= most && yuan % 10 === 0;
};

const times = (yuan: string, factor: number): string => (Number(yuan) * factor).toFixed(2);

export const APPROVER = '秘书长 周';

export const stories: readonly Story[] = [
  {
    list: 'donations/2025-11',
    kind: 'redact',
    field: 'donor_display',
    fits: (row) => row.get('donor_consent') === 'masked',
    // Stands for a name that nobody keeps: only its hash goes into the chain.
    before: () => ['（隐去的姓名）'],
    steps: [{ on: '2025-12-15', reason: '捐赠人要求隐去名字，登记时误选了公布全名' }],
  },
  {
    list: 'donations/2026-07',
    kind: 'withdraw',
    field: 'amount',
    fits: (row) => between(row, 100, 500),
    before: () => [],
    steps: [{ on: '2026-08-18', reason: '和本期另一行是同一笔，导出时重复，银行流水只有一笔' }],
  },
  {
    list: 'donations/2026-08',
    kind: 'fix',
    field: 'amount',
    fits: (row) => between(row, 100, 900),
    before: (now) => [times(now, 10), times(now, 0.1)],
    steps: [
      { on: '2026-09-09', reason: '多写了一个 0，捐赠人核对时指出' },
      { on: '2026-09-11', reason: '上次更正少写了一个 0，复核银行流水时发现' },
    ],
  },
  {
    list: 'donations/2026-09',
    kind: 'fix',
    field: 'amount',
    fits: (row) => between(row, 200, 900),
    before: (now) => [times(now, 0.1)],
    steps: [{ on: '2026-10-09', reason: '少写了一个 0，银行对账时发现' }],
  },
  {
    list: 'goods-received/2025-06',
    kind: 'fix',
    field: 'item_id',
    fits: (row) => row.get('item_id') === 'mask-kn95',
    before: () => ['mask-n95'],
    steps: [{ on: '2026-11-19', reason: '包装上是 KN95，登记成了 N95，盘点时发现；两种口罩标准不同' }],
  },
];

/** A line of `corrections.csv`, before it has its id. */
export type CorrectionLine = Line & { readonly record_id: string; readonly decided_on: string };
