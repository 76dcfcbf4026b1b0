import {
  type CalendarDate,
  daysInMonth,
  isCalendarDate,
  type Month,
  suggestDate,
} from '../values/calendar-date.ts';
import { readHanNumber } from '../values/han-number.ts';
import { type Fen, parseYuan, suggestYuan } from '../values/money.ts';

const withoutSpaces = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** An amount in the ways people write it: `1,000`, `￥100`, `100块`, `一千`, `壹佰元整`. */
export function readAmount(text: string): Fen | undefined {
  const plain = withoutSpaces(text)
    .replace(/^(?:人民币|RMB|CNY)/i, '')
    .replace(/(?:(?:元|圆|块)钱?|RMB|CNY)?(?:整|正)?$/i, '');
  const words = readHanNumber(plain);
  const yuan = suggestYuan(words === undefined ? plain : String(words));
  return yuan === undefined ? undefined : parseYuan(yuan);
}

/** Chinese words of a day's year, month and day as digits: `二〇二六年三月五日` → `2026年3月5日`. */
const inDigits = (text: string): string =>
  text.replace(/[〇零一二三四五六七八九十]+(?=[年月日号])/g, (words) =>
    String(readHanNumber(words) ?? words),
  );

/** A day or a month in the ways people write them: `2026-3-5`, `2026年3月`, `202603`. */
export function readDay(text: string): CalendarDate | Month | undefined {
  const plain = inDigits(withoutSpaces(text));
  const day = isCalendarDate(plain) ? plain : suggestDate(plain);
  if (day !== undefined) return day;
  const found = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(plain) ?? /^(\d{4})(\d{2})$/.exec(plain);
  const month = (found?.[2] ?? '').padStart(2, '0');
  return found && daysInMonth(Number(found[1]), Number(month)) > 0 ? `${found[1]}-${month}` : undefined;
}

/** What a day lacks that is none: its year, or all but its year. */
export function lacking(text: string): 'year' | 'month' | undefined {
  const plain = inDigits(withoutSpaces(text));
  if (/^\d{1,2}[-/.月](?:\d{1,2}[日号]?)?$/.test(plain)) return 'year';
  return /^\d{4}年?$/.test(plain) ? 'month' : undefined;
}

/** The last four digits of a receipt's number, however much of it was typed: `No.0000123126` → `3126`. */
export const readTail = (text: string): string | undefined => /(\d{4})\D*$/.exec(withoutSpaces(text))?.[1];

const MONTH_AND_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
/** Mobile phone; identity card of 18 or 15 signs; bank card. */
const PRIVATE_NUMBER = new RegExp(
  `^(?:(?:86)?1[3-9]\\d{9}|\\d{6}(?:19|20)\\d\\d${MONTH_AND_DAY}\\d{3}[\\dx]|\\d{8}${MONTH_AND_DAY}\\d{3}|[3-6]\\d{14,18})$`,
  'i',
);

/** Whether a text holds what only its owner should know: the number of a phone, a person, a bank card, or a mailbox. */
export function isPrivate(text: string): boolean {
  const plain = withoutSpaces(text).replace(/(\d)[-·.](?=\d)/g, '$1');
  return plain.includes('@') || (plain.match(/\d+x?/gi) ?? []).some((number) => PRIVATE_NUMBER.test(number));
}
