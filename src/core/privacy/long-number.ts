import { findPrivateNumbers, plainOf, starred } from './private-number.ts';

/** A run of 12 to 19 digits: an account, or what a reader would take for one. */
export interface LongNumber {
  /** Where it begins in the text, from 0, and its length there. */
  readonly index: number;
  readonly length: number;
  readonly digits: string;
  /** Its first three digits and stars. */
  readonly shown: string;
}

// Groups of at least three digits with single spaces or dashes between, as accounts are written; days of the calendar have shorter ones.
const RUN = /(?<![A-Za-z0-9_.]|[A-Za-z0-9]-)\d{3,}(?:[ -]\d{3,})*(?![A-Za-z0-9_]|-[A-Za-z0-9]|\.\d)/g;
const LANDLINE = /^0[1-9]\d{1,2}[ -]?\d{7,8}$/;
const ADDRESS = /https?:\/\/[^\s<>"）)]+/g;

/** Every such number in a text that is no telephone, no part of a web address and no number of a person, which is told of otherwise. */
export function findLongNumbers(text: string): LongNumber[] {
  if (!/\p{N}{3}(?:[ -]?\p{N}){9}/u.test(text)) return [];
  const { plain, at } = plainOf(text.replace(ADDRESS, (address) => ' '.repeat(address.length)));
  const persons = new Set(findPrivateNumbers(text).map(({ index }) => index));
  return [...plain.matchAll(RUN)].flatMap((match) => {
    const digits = match[0].replace(/[ -]/g, '');
    const index = at[match.index] ?? 0;
    if (digits.length < 12 || digits.length > 19 || LANDLINE.test(match[0]) || persons.has(index)) return [];
    const length = (at[match.index + match[0].length] ?? index) - index;
    return [{ index, length, digits, shown: `${digits.slice(0, 3)}${'*'.repeat(digits.length - 3)}` }];
  });
}

/** The text with those of its long numbers starred out. */
export const starLong = (text: string, found: readonly LongNumber[]): string => starred(text, found);
