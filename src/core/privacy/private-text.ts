import { findPrivateNumbers, plainOf, privateKinds, starred } from './private-number.ts';

/** Kinds of what is found by its words: `keyword` is a passport, a number plate or a position beside the word for it. */
const textKinds = ['email', 'address', 'keyword'] as const;
type PrivateTextKind = (typeof textKinds)[number];

/** Every kind of what is looked for. */
export const privateFinds = [...privateKinds, ...textKinds] as const;

/** Something of a person in a text. */
export interface PrivateFind {
  readonly kind: (typeof privateFinds)[number];
  /** Where it begins in the text, from 0, and its length there. */
  readonly index: number;
  readonly length: number;
  /** Its beginning and stars: enough to find it, too little to leak it. */
  readonly shown: string;
}

// What is looked for holds one of these; most texts hold none and leave at once.
const HINT = /[@＠]|号楼|单元|室|栋|幢|护照|车牌|经度|纬度|坐标/;

const NUMBER = String.raw`(?:\d{1,4}|[一二三四五六七八九十]{1,3})`;
const FORMS: readonly (readonly [PrivateTextKind, RegExp])[] = [
  ['email', /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g],
  // A door: house, staircase and room, or the last of them. 「第3单元」 of a course has no door behind it.
  [
    'address',
    new RegExp(
      `(?<!第)${NUMBER}(?:号楼|栋|幢)(?:${NUMBER}单元)?(?:\\d{2,4}室?)?|(?<!第)${NUMBER}单元\\d{2,4}室?|(?<!\\d)\\d{3,4}室`,
      'g',
    ),
  ],
  // Only beside their words: every path of a chart is a row of bare numbers.
  ['keyword', /护照\P{L}{0,6}[A-Za-z]{1,2}\d{7,8}|护照(?:号码?|编号)\P{L}{0,4}[A-Za-z]{1,2}\d{7,8}/gu],
  ['keyword', /车牌(?:号码?)?\P{L}{0,4}\p{Script=Han}[A-Z][·\s]?[A-Z0-9]{5,6}/gu],
  ['keyword', /(?:经度|纬度|坐标)[^\d\n]{0,6}\d{1,3}\.\d{3,}/g],
];

/** At most three characters of what was found, then stars. */
const veiled = (text: string): string => {
  const seen = Math.min(3, Math.floor(text.length / 3));
  return `${text.slice(0, seen)}${'*'.repeat(text.length - seen)}`;
};

function findTexts(text: string): PrivateFind[] {
  const { plain, at } = plainOf(text);
  return FORMS.flatMap(([kind, form]) =>
    [...plain.matchAll(form)].map((match) => {
      const index = at[match.index] ?? 0;
      const length = (at[match.index + match[0].length] ?? index) - index;
      return { kind, index, length, shown: veiled(match[0]) };
    }),
  );
}

/** The text with every allowed passage blanked out, each at its length. */
const without = (text: string, allowed: Iterable<string>): string => {
  let rest = text;
  for (const passage of allowed) rest = rest.replaceAll(passage, ' '.repeat(passage.length));
  return rest;
};

/**
 * Everything of a person in a text: identity, mobile and card numbers, e-mail, the door of a home, passport, number plate
 * and position (个人信息保护法 4, 28). Passages that the chapter publishes on purpose are `allowed`.
 */
export function findPrivate(text: string, allowed: Iterable<string> = []): PrivateFind[] {
  const numbers = findPrivateNumbers(text);
  const others = HINT.test(text) ? findTexts(without(text, allowed)) : [];
  return others.length === 0 ? numbers : [...numbers, ...others].sort((a, b) => a.index - b.index);
}

/** The text with everything of a person starred out, so that a report does not carry it on. */
export const starPrivate = (text: string): string => starred(text, findPrivate(text));
