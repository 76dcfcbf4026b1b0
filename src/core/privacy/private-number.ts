import { isCalendarDate } from '../values/calendar-date.ts';

export const privateKinds = ['id-number', 'mobile', 'bank-card'] as const;
export type PrivateKind = (typeof privateKinds)[number];

/** A number of a person in a text. */
export interface PrivateNumber {
  readonly kind: PrivateKind;
  /** Where it begins in the text, from 0, and its length there. */
  readonly index: number;
  readonly length: number;
  /** Its first three digits and stars: enough to find it, too little to leak it. */
  readonly shown: string;
}

// A run of digits with single spaces or dashes inside that touches no Latin letter or digit: hashes and row ids are no hits.
// A Chinese character may touch it: in running text a number stands right beside one.
const TOKEN =
  /(?<![A-Za-z0-9_]|[A-Za-z0-9]-)\d(?:[ -]?\d){10,18}(?:[ -]?[Xx])?(?![A-Za-z0-9_]|-[A-Za-z0-9])/g;

/** GB 11643-1999: weights of the 17 digits; the check character is the remainder's place in this text. */
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';

/** Whether 17 digits and a check character are a citizen identity number (GB 11643-1999), with a birth date that exists. */
export function isIdNumber(token: string): boolean {
  if (!/^\d{17}[\dX]$/.test(token)) return false;
  const birth = `${token.slice(6, 10)}-${token.slice(10, 12)}-${token.slice(12, 14)}`;
  if (!isCalendarDate(birth) || birth < '1900-01-01' || birth > '2099-12-31') return false;
  const sum = ID_WEIGHTS.reduce((acc, weight, i) => acc + weight * Number(token.charAt(i)), 0);
  return ID_CHECKS.charAt(sum % 11) === token.charAt(17);
}

/** A mainland mobile number. */
export const isMobile = (token: string): boolean => /^1[3-9]\d{9}$/.test(token);

/** ISO/IEC 7812-1 Annex B (Luhn). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

// Issuer ranges of ISO/IEC 7812: UnionPay 62 and 60, Visa 4, Mastercard 51–55 and 22–27, JCB 35, old bank-own ranges 9.
const ISSUER = /^(?:6[02]|4|5[1-5]|2[2-7]|35|9)/;

/** 16 to 19 digits with a known issuer and a right check digit. */
export const isBankCard = (token: string): boolean =>
  /^\d{16,19}$/.test(token) && ISSUER.test(token) && passesLuhn(token);

function kindOf(token: string): PrivateKind | undefined {
  if (isIdNumber(token)) return 'id-number';
  if (isMobile(token)) return 'mobile';
  return isBankCard(token) ? 'bank-card' : undefined;
}

/** The text after NFKC, code point by code point, and where each of its units stood. */
export function plainOf(text: string): { plain: string; at: number[] } {
  const at: number[] = [];
  let plain = '';
  let index = 0;
  for (const char of text) {
    const normal = char.normalize('NFKC');
    for (let i = 0; i < normal.length; i++) at.push(index);
    plain += normal;
    index += char.length;
  }
  return { plain, at: [...at, index] };
}

/** Every identity, mobile and bank card number in a text. */
export function findPrivateNumbers(text: string): PrivateNumber[] {
  // Most cells hold no eleven digits in a row or in groups: they leave here.
  if (!/\p{N}(?:[ -]?\p{N}){10}/u.test(text)) return [];
  const { plain, at } = plainOf(text);
  const found: PrivateNumber[] = [];
  for (const match of plain.matchAll(TOKEN)) {
    const token = match[0].replace(/[ -]/g, '').toUpperCase();
    const kind = kindOf(token);
    if (!kind) continue;
    const index = at[match.index] ?? 0;
    const length = (at[match.index + match[0].length] ?? index) - index;
    found.push({ kind, index, length, shown: `${token.slice(0, 3)}${'*'.repeat(token.length - 3)}` });
  }
  return found;
}

/** The text with these parts of it replaced by what is shown of them, each at its full length. */
export function starred(
  text: string,
  found: readonly { readonly index: number; readonly length: number; readonly shown: string }[],
): string {
  let result = text;
  for (const { index, length, shown } of found)
    result =
      result.slice(0, index) + shown.padEnd(length, '*').slice(0, length) + result.slice(index + length);
  return result;
}
