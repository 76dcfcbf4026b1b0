import type { ProblemCode } from '../problems/catalogue.ts';
import type { Values } from '../problems/problem.ts';
import { nearest } from '../problems/suggestion.ts';
import { FORMULA_START } from '../schemas/column.ts';
import type { ColumnMeta, Form } from '../schemas/column-meta.ts';
import { isCalendarDate, suggestDate } from '../values/calendar-date.ts';
import { decimalText, parseDecimal, parseLarge } from '../values/decimal.ts';
import { suggestMoment } from '../values/moment.ts';
import { suggestYuan } from '../values/money.ts';
import { suggestQuantity } from '../values/quantity.ts';
import { ID_FORM, parseRowId } from '../values/record-id.ts';

/** What is wrong with one cell: its code and what the sentences need. */
export interface CellFault {
  readonly code: ProblemCode;
  readonly values: Values;
}

type Fault = (text: string, meta: ColumnMeta) => CellFault;

const suggest = (suggestion: string | undefined): Values =>
  suggestion === undefined ? { unknown: 'yes' } : { suggestion };

const plain =
  (
    code: ProblemCode,
    propose: (text: string, meta: ColumnMeta) => string | undefined = () => undefined,
  ): Fault =>
  (text, meta) => ({ code, values: { found: text, ...suggest(propose(text, meta)) } });

const digits = (text: string): string => text.normalize('NFKC').replace(/[\s,，]/g, '');

const wholeNumber = (text: string, { unit = '' }: ColumnMeta): string | undefined => {
  const plain = digits(text);
  const number = unit !== '' && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
  return /^0*(\d+?)(?:\.0+)?$/.exec(number)?.[1];
};

const anyNumber = (text: string): string | undefined => {
  const number = parseDecimal(digits(text)) ?? parseLarge(digits(text));
  return number && decimalText(number);
};

/** A list whose ids are in order but parted by something else than `;`. */
const listOf =
  (isOne: (text: string) => boolean) =>
  (text: string): string | undefined => {
    const parts = text.split(/[；;,，、\s]+/).filter((part) => part !== '');
    return parts.length > 0 && parts.every(isOne) ? parts.join(';') : undefined;
  };

const asId = (text: string): string | undefined => {
  const id = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');
  return ID_FORM.test(id) ? id : undefined;
};

/** The path of an address that was copied whole, or that lacks its slashes. */
const asPath = (text: string): string | undefined => {
  const path = text.trim().replace(/^https?:\/\/[^/]+/, '');
  const found = /^\/?([A-Za-z0-9._~/-]+?)\/?$/.exec(path)?.[1];
  return found === undefined ? undefined : `/${found}${/\.[a-z0-9]+$/.test(found) ? '' : '/'}`;
};

const dateFault: Fault = (text) => ({
  code: 'date-format',
  values: {
    found: text,
    ...(/^\d{4}-\d{2}-\d{2}$/.test(text) && !isCalendarDate(text) ? { absent: 'yes' } : {}),
    ...suggest(suggestDate(text)),
  },
});

const codeFault: Fault = (text, { codes = {} }) => {
  const byTitle = Object.keys(codes).find((name) => codes[name]?.zh === text);
  return {
    code: 'code-unknown',
    values: {
      found: text,
      codes: Object.entries(codes)
        .map(([name, title]) => `${name} ${title.zh}`)
        .join('、'),
      ...suggest(byTitle ?? nearest(text, Object.keys(codes))),
    },
  };
};

const hiddenKind = (text: string): string => {
  if (/[\n\r\u2028\u2029]/.test(text)) return '换行';
  if (text.includes('\t')) return '制表符';
  if (/^\s|\s$/.test(text)) return '首尾有空格';
  return '看不见的符号';
};

const textFault: Fault = (text, meta) => {
  const start = FORMULA_START.exec(text)?.[0];
  if (start !== undefined)
    return { code: 'text-formula', values: { start: start === '\t' ? '制表符' : start } };
  const clean = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim();
  return {
    code: 'text-space',
    values: { kind: hiddenKind(text), ...(meta.private || clean === '' ? {} : { suggestion: clean }) },
  };
};

const faults: Readonly<Record<Exclude<Form, 'flag' | 'list' | 'record'>, Fault>> = {
  amount: plain('amount-format', suggestYuan),
  date: dateFault,
  moment: plain('moment-format', suggestMoment),
  period: plain('period-format'),
  year: plain('year-format', (text) => /^(?:19|20)\d{2}(?=年?(?:度|预算|决算)?$)/.exec(digits(text))?.[0]),
  count: plain('count-format', wholeNumber),
  quantity: plain('quantity-format', (text) => suggestQuantity(text, /[^\d.\s]$/.exec(text.trim())?.[0])),
  decimal: plain('decimal-format', anyNumber),
  code: codeFault,
  id: plain('id-format', asId),
  ids: plain(
    'list-format',
    listOf((part) => ID_FORM.test(part)),
  ),
  'row-ids': plain(
    'list-format',
    listOf((part) => parseRowId(part) !== undefined),
  ),
  'record-id': plain('record-id-format'),
  'row-id': (text, { examples }) => ({
    code: 'row-id-format',
    values: { found: text, example: examples?.[0] ?? 'd-2026-03-r17' },
  }),
  text: textFault,
  cell: textFault,
  tail: plain('tail-format', (text) => (/^\d{1,3}$/.test(text) ? text.padStart(4, '0') : undefined)),
  sha256: plain('sha256-format', (text) =>
    /^[0-9a-f]{64}$/i.test(text.trim()) ? text.trim().toLowerCase() : undefined,
  ),
  'credit-code': plain('credit-code'),
  url: plain('url-format'),
  path: plain('path-format', asPath),
};

/** What is wrong with a cell that its schema refused. Throws for forms that only YAML has. */
export function cellFault(text: string, meta: ColumnMeta): CellFault {
  const { form } = meta;
  if (form === 'flag' || form === 'list' || form === 'record') throw new TypeError(`no cell is a ${form}`);
  return faults[form](text, meta);
}
