import { z } from 'zod';
import type { Identity } from '../values/identity.ts';

/** The written form of a cell. It names the problem when a cell does not have it. */
export const forms = [
  'amount',
  'date',
  'moment',
  'period',
  'year',
  'count',
  'quantity',
  'decimal',
  'code',
  'id',
  'row-id',
  'record-id',
  'ids',
  'row-ids',
  'text',
  'cell',
  'tail',
  'sha256',
  'credit-code',
  'url',
  'path',
  'flag',
  'list',
  'record',
] as const;
export type Form = (typeof forms)[number];

/** What a reference points at; `rows` are ledger rows. */
export type Target =
  | 'funds'
  | 'documents'
  | 'accounts'
  | 'projects'
  | 'campaigns'
  | 'audits'
  | 'meetings'
  | 'contacts'
  | 'procurements'
  | 'budget-lines'
  | 'balance-sheets'
  | 'activity-statements'
  | 'items'
  | 'partners'
  | 'rows';

/** once: sealed when published. grows: only appended. current: may change freely. */
export type Life = 'once' | 'grows' | 'current';

/** The identity that fails when this cell alone is changed, or `stated` when nothing in the data can know it. */
export type Proof = Identity | 'stated';

/** What a column says of itself, written once: dictionary, headings of tables and workbooks, messages. */
export interface ColumnMeta {
  readonly form: Form;
  /** Chinese title; `titleEn` is the English one. */
  readonly title: string;
  readonly titleEn: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly unit?: string;
  /** The cell may hold something of a person: masked in excerpts, read by detectors, never a key. */
  readonly private?: boolean;
  readonly life?: Life;
  readonly proof?: Proof;
  readonly target?: Target;
  /** The day has come when the record is published: after the as-of day it is a mistake. */
  readonly past?: true;
  /** The column whose day this day may not precede. */
  readonly notBefore?: string;
  /** The cell is a number that an authority or a firm gave: its digits are no stray account. */
  readonly numbering?: true;
  /** Titles of the codes of a closed list. */
  readonly codes?: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
}

/** What a caller writes about a column; the form comes from the kind of column. */
export type About = Omit<ColumnMeta, 'form' | 'codes' | 'title' | 'titleEn'> & {
  readonly zh: string;
  readonly en: string;
};

/** The meta of a column. Throws when a schema was made without the builders of `column.ts`. */
export function metaOf(schema: z.ZodType): ColumnMeta {
  const meta = schema.meta() ?? (schema instanceof z.ZodOptional ? innerOf(schema).meta() : undefined);
  if (!meta || !('form' in meta)) throw new TypeError('a column without meta');
  return meta as unknown as ColumnMeta; // only the builders write this registry
}

/** The schema inside an optional one. */
export function innerOf(schema: z.ZodOptional): z.ZodType {
  return schema.unwrap() as z.ZodType; // zod types the inner schema as its core type; every schema here is a classic one
}
