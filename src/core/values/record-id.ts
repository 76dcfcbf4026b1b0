/** The tables of money, and those of goods: the long tables, whose rows come in batches. */
export const moneyTables = ['donations', 'disbursements'] as const;
export type MoneyTable = (typeof moneyTables)[number];
export const goodsTables = ['goods-received', 'goods-issued'] as const;
export type GoodsTable = (typeof goodsTables)[number];
export const ledgerTables = [...moneyTables, ...goodsTables] as const;
export type LedgerTable = (typeof ledgerTables)[number];

export const isLedgerTable = (text: string): text is LedgerTable =>
  (ledgerTables as readonly string[]).includes(text); // a wider view of the same list

export const isGoodsTable = (table: LedgerTable): table is GoodsTable =>
  table === 'goods-received' || table === 'goods-issued';

/** Row id prefix of each ledger table. */
export const rowPrefix: Readonly<Record<LedgerTable, string>> = {
  donations: 'd',
  disbursements: 'p',
  'goods-received': 'g',
  'goods-issued': 'o',
};

/** A lasting ASCII name: lower-case letters, digits, single hyphens; begins with a letter or digit. */
export const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A batch id is a lasting name that is not a bare year (an address of its own) and does not end like a row id. */
export const isBatchId = (text: string): boolean =>
  ID_FORM.test(text) && !/^\d{4}$/.test(text) && !/-r\d+$/.test(text);

/** Rows on one page of a batch. */
export const PAGE_ROWS = 500;

export interface RowRef {
  readonly table: LedgerTable;
  readonly batch: string;
  /** Number of the row in its batch, from 1. */
  readonly n: number;
}

/** `d-2026-03-r17` → its table, batch and number; undefined when it is no row id. */
export function parseRowId(text: string): RowRef | undefined {
  const found = ROW_ID.exec(text);
  if (!found) return undefined;
  const batch = found[2] as string; // a group that cannot be empty
  const table = tableOf[text.charAt(0)];
  if (table === undefined || !(batch === lastBatch || isBatchId(batch))) return undefined;
  lastBatch = batch;
  return { table, batch, n: Number(found[3]) };
}

const ROW_ID = /^([a-z])-(.+)-r([1-9]\d{0,6})$/;
const tableOf: Readonly<Record<string, LedgerTable>> = Object.fromEntries(
  ledgerTables.map((table) => [rowPrefix[table], table]),
);
let lastBatch: string | undefined;

/** The id of row n of a batch. */
export const rowId = ({ table, batch, n }: RowRef): string => `${rowPrefix[table]}-${batch}-r${n}`;

/** The page of its batch on which row n stands, from 1. */
export const pageOfRow = (n: number): number => Math.ceil(n / PAGE_ROWS);

/** A record of any table. */
export type RecordRef =
  | ({ readonly kind: 'row' } & RowRef)
  /** `id` is `table/id` for a list, as everywhere. */
  | { readonly kind: 'record'; readonly register: string; readonly id: string };

const RECORD_ID = /^([a-z][a-z-]*)\/((?:[a-z-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** `d-2026-03-r17`, `funds/flood` or `batches/donations/2026-03`; undefined when the text is none of them. */
export function parseRecordId(text: string): RecordRef | undefined {
  const row = parseRowId(text);
  if (row) return { kind: 'row', ...row };
  const [, register = '', id = ''] = RECORD_ID.exec(text) ?? [];
  return register === '' || id.includes('/') !== (register === 'batches')
    ? undefined
    : { kind: 'record', register, id };
}
