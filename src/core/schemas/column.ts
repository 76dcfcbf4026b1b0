import { z } from 'zod';
import { isCalendarDate } from '../values/calendar-date.ts';
import { parseDecimal } from '../values/decimal.ts';
import { isMoment } from '../values/moment.ts';
import { parseYuan } from '../values/money.ts';
import { parsePeriod } from '../values/period.ts';
import { parseQuantity } from '../values/quantity.ts';
import { ID_FORM, parseRecordId, parseRowId } from '../values/record-id.ts';
import type { About, ColumnMeta, Form } from './column-meta.ts';

const described = <S extends z.ZodType>(schema: S, form: Form, { zh, en, ...rest }: About, more = {}): S =>
  schema.meta({ ...rest, ...more, form, title: zh, titleEn: en } satisfies ColumnMeta);

/** Integer 分 from 元 with exactly two decimals. */
export const amount = (about: About) =>
  described(
    z
      .string()
      .refine((text) => parseYuan(text) !== undefined)
      .transform((text) => Number(text.replace('.', ''))),
    'amount',
    { unit: '元', examples: ['1200.50', '-35.00'], ...about },
  );

/** A day that exists, as text. */
export const date = (about: About) =>
  described(z.string().refine(isCalendarDate), 'date', { examples: ['2026-03-02'], ...about });

/** A minute that exists, as text, in Asia/Shanghai. */
export const moment = (about: About) =>
  described(z.string().refine(isMoment), 'moment', { examples: ['2026-02-10 09:30'], ...about });

export const period = (about: About) =>
  described(
    z.string().refine((text) => parsePeriod(text) !== undefined),
    'period',
    { examples: ['2024', '2024-q3', 'cumulative'], ...about },
  );

/** A calendar year, four digits. */
export const year = (about: About) =>
  described(z.string().regex(/^(?:19|20)\d{2}$/), 'year', { examples: ['2026'], ...about });

/** A whole number ≥ 0. */
export const count = (about: About) =>
  described(
    z
      .string()
      .regex(/^(?:0|[1-9]\d{0,11})$/)
      .transform(Number),
    'count',
    about,
  );

/** Integer thousandths of a unit, ≥ 0, from digits with at most three decimals. */
export const quantity = (about: About) =>
  described(
    z
      .string()
      .refine((text) => parseQuantity(text) !== undefined)
      .transform((text) => parseQuantity(text) ?? 0),
    'quantity',
    { examples: ['300', '12.5'], ...about },
  );

/** An exact decimal number, kept as text. */
export const decimal = (about: About) =>
  described(
    z.string().refine((text) => parseDecimal(text) !== undefined),
    'decimal',
    about,
  );

type Codes = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** A closed list of codes with their titles. */
export function code<C extends Codes>(codes: C, about: About) {
  const names = Object.keys(codes) as (keyof C & string)[]; // keys of a literal are its codes
  const titles = Object.fromEntries(Object.entries(codes).map(([name, [zh, en]]) => [name, { zh, en }]));
  return described(z.enum(names), 'code', about, { codes: titles });
}

/** A lasting ASCII name. */
export const id = (about: About) =>
  described(z.string().regex(ID_FORM), 'id', { examples: ['flood'], ...about });

const splitList = (text: string): string[] => text.split(';');

/** The id of a ledger row. */
export const rowRef = (about: About) =>
  described(
    z.string().refine((text) => parseRowId(text) !== undefined),
    'row-id',
    { examples: ['d-2026-03-r17'], ...about },
  );

/** A record of any table: a ledger row's id, or `register/id`; a list is `batches/table/id`. */
export const recordId = (about: About) =>
  described(
    z.string().refine((text) => parseRecordId(text) !== undefined),
    'record-id',
    { examples: ['d-2026-03-r17', 'batches/donations/2026-03'], ...about },
  );

/** Lasting names, separated by `;` without spaces. */
export const ids = (about: About) =>
  described(
    z
      .string()
      .refine((text) => splitList(text).every((part) => ID_FORM.test(part)))
      .transform(splitList),
    'ids',
    about,
  );

/** Ids of ledger rows, separated by `;` without spaces. */
export const rowRefs = (about: About) =>
  described(
    z
      .string()
      .refine((text) => splitList(text).every((part) => parseRowId(part) !== undefined))
      .transform(splitList),
    'row-ids',
    about,
  );

/** Text that begins like a spreadsheet formula runs as one in a reader's spreadsheet. */
export const FORMULA_START = /^[=+\-@\t]/;
// Space at an end, line breaks, control and zero-width characters: seen in pasted cells, invisible to who looks for them.
const TEXT_FORM = /^(?!\s)[^\p{Cc}\p{Cf}\u2028\u2029]*\S$/u;

const isPlainText = (text: string): boolean => TEXT_FORM.test(text) && !FORMULA_START.test(text);

/** One line of words. */
export const text = (about: About) => described(z.string().refine(isPlainText), 'text', about);

// What `amount`, `decimal` and `count` accept; any other cell of a table is plain text.
const NUMBER_FORM = /^-?\d+(?:\.\d+)?$/;

/** The text of another cell, as it stands there. */
export const cell = (about: About) =>
  described(
    z.string().refine((text) => NUMBER_FORM.test(text) || isPlainText(text)),
    'cell',
    about,
  );

/** The last four digits of a receipt's number. */
export const tail = (about: About) =>
  described(z.string().regex(/^\d{4}$/), 'tail', { examples: ['0417'], ...about });

export const sha256 = (about: About) => described(z.string().regex(/^[0-9a-f]{64}$/), 'sha256', about);

export const url = (about: About) =>
  described(z.string().regex(/^https?:\/\/[^\s<>"]+$/), 'url', {
    examples: ['https://example.org'],
    ...about,
  });

// A page ends in a slash, a file in its type; a place on a page may follow.
const PATH_FORM = /^\/(?:[A-Za-z0-9._~-]+\/)*(?:[A-Za-z0-9._~-]+\.[a-z0-9]+)?(?:#[A-Za-z0-9._-]+)?$/;

/** An address on the site itself, from its root. */
export const path = (about: About) =>
  described(z.string().regex(PATH_FORM), 'path', { examples: ['/disclosures/funds/flood/'], ...about });

/** true or false in YAML. */
export const flag = (about: About) => described(z.boolean(), 'flag', about);

/** A list in YAML. */
export const list = <S extends z.ZodType>(item: S, about: About) => described(z.array(item), 'list', about);

/** A record inside a record, in YAML; unknown fields are problems. */
export const record = <S extends z.ZodRawShape>(shape: S, about: About) =>
  described(z.strictObject(shape), 'record', about);

// GB 32100-2015 §4: 31 characters without I, O, S, V, Z; the 18th makes the weighted sum of all a multiple of 31.
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether the text is a unified social credit code with its right check character (GB 32100-2015). */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false;
  const sum = CREDIT_WEIGHTS.reduce(
    (acc, weight, i) => acc + weight * CREDIT_ALPHABET.indexOf(text.charAt(i)),
    0,
  );
  return CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31) === text.charAt(17);
}

export const creditCode = (about: About) => described(z.string().refine(isCreditCode), 'credit-code', about);
