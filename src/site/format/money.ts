const FEN_PER_YUAN = 100;
/** 万元 are shown with two decimals, so the smallest step shown is 100 元. */
const FEN_PER_HUNDREDTH_OF_WAN = 10_000;

/** Real minus sign, U+2212: as wide as a digit in tabular figures, and never a line break. */
export const MINUS = '\u2212';

/** An amount cut at the decimal point, for a page that sets the cents in a quieter tone. */
export interface YuanParts {
  readonly negative: boolean;
  /** Whole yuan with thousands separators, without sign: `1,234,567`. */
  readonly yuan: string;
  /** Point and two digits: `.50`. */
  readonly cents: string;
}

/** `fen` is integer 分 with its sign. Throws when it is not a safe integer: such an amount was computed wrongly. */
export function yuanParts(fen: number): YuanParts {
  const size = absolute(fen);
  const cents = size % FEN_PER_YUAN;
  return {
    negative: fen < 0,
    yuan: separated((size - cents) / FEN_PER_YUAN),
    cents: '.' + twoDigits(cents),
  };
}

/** 分 as text in 元, two decimals, thousands separators: `−1,234.50`. */
export function yuan(fen: number): string {
  const parts = yuanParts(fen);
  return (parts.negative ? MINUS : '') + parts.yuan + parts.cents;
}

/** 分 as text in 万元, two decimals, halves away from zero: `280.48`. Stands beside an exact figure, never alone. */
export function wan(fen: number): string {
  const hundredths = Math.floor((absolute(fen) + FEN_PER_HUNDREDTH_OF_WAN / 2) / FEN_PER_HUNDREDTH_OF_WAN);
  const decimals = hundredths % 100;
  const sign = fen < 0 && hundredths > 0 ? MINUS : '';
  return sign + separated((hundredths - decimals) / 100) + '.' + twoDigits(decimals);
}

/** Whether `wan(fen)` is the exact amount, so that no “about” may stand before it. */
export function isExactInWan(fen: number): boolean {
  return fen % FEN_PER_HUNDREDTH_OF_WAN === 0;
}

/** A count with thousands separators and a real minus: `−2,611`. */
export function count(value: number): string {
  return (value < 0 ? MINUS : '') + separated(absolute(value));
}

function absolute(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a safe integer: ${value}`);
  return Math.abs(value);
}

function separated(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
