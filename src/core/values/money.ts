import { decimalText, parseLarge } from './decimal.ts';

/** An amount in 分 (1/100 元), an integer; negative amounts are returned money. */
export type Fen = number;

/** 元 as files hold it: digits, a point, two decimals, no separators. At most 13 digits of 元, so that every amount is a safe integer of 分. */
const YUAN_FORM = /^-?(?:0|[1-9]\d{0,12})\.\d{2}$/;

/** `1200.50` → 120050; undefined for any other form, and for `-0.00`. */
export function parseYuan(text: string): Fen | undefined {
  if (!YUAN_FORM.test(text)) return undefined;
  const fen = Number(text.replace('.', ''));
  return Object.is(fen, -0) ? undefined : fen;
}

/** 120050 → `1200.50`, the form of files and exports. Throws on anything but a safe integer. */
export function yuanText(fen: Fen): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not a whole amount of 分: ${fen}`);
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * The exact form of an amount that somebody typed for people (`1,200.5`, `￥1200`, `１２００．５元`, `3.5万`), or undefined when it is not
 * surely one. Used in a proposed fix, and where a person looks at what became of a foreign list; never to read data.
 */
export function suggestYuan(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,¥元]/g, '')
    .replace(/^\+/, '');
  const large = parseLarge(plain);
  const found = /^(-?)0*(\d{1,13})(?:\.(\d{1,2}))?$/.exec(large ? decimalText(large) : plain);
  if (!found) return undefined;
  const exact = `${found[1] ?? ''}${found[2] ?? '0'}.${(found[3] ?? '').padEnd(2, '0')}`;
  return parseYuan(exact) === undefined ? undefined : exact;
}
