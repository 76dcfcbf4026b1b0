import type { z } from 'zod';
import type { LedgerTable } from '../values/record-id.ts';
import { balanceSchema } from './balance.ts';
import { batchSchema } from './batch.ts';
import { disbursementSchema } from './disbursement.ts';
import { documentSchema } from './document.ts';
import { donationSchema } from './donation.ts';
import { figureSchema } from './figure.ts';
import { fundSchema } from './fund.ts';

/** Registers: short tables read whole. Key = name of the table and stem of its file in `data/`. */
export const registers = {
  funds: fundSchema,
  batches: batchSchema,
  balances: balanceSchema,
  documents: documentSchema,
  figures: figureSchema,
} as const satisfies Record<string, z.ZodObject>;
export type RegisterName = keyof typeof registers;
export type RegisterRecord<N extends RegisterName> = z.output<(typeof registers)[N]>;

/** Ledgers: long tables read batch by batch, from `data/ledgers/<table>/<batch>.csv`. */
export const ledgers = {
  donations: donationSchema,
  disbursements: disbursementSchema,
} as const satisfies Record<LedgerTable, z.ZodObject>;
export type LedgerRecord<T extends LedgerTable> = z.output<(typeof ledgers)[T]>;

/** Titles of the tables, for people. */
export const tableTitles: Readonly<Record<RegisterName | LedgerTable, { zh: string; en: string }>> = {
  funds: { zh: '基金', en: 'funds' },
  batches: { zh: '名单', en: 'batches' },
  balances: { zh: '结存', en: 'balances' },
  documents: { zh: '文件', en: 'documents' },
  figures: { zh: '引用数字', en: 'figures' },
  donations: { zh: '捐款', en: 'donations' },
  disbursements: { zh: '支出', en: 'disbursements' },
};
