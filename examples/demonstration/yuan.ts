/** Amounts are whole 分 until they are written down. */

/** 元 with two decimals, as files hold it: `-35.00`. */
export function formatYuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What a foreign gift is worth in 分, half up: both factors are decimal text, so nothing is lost on the way. */
export function convert(foreignAmount: string, rate: string): number {
  const [cents, centsScale] = parseDecimal(foreignAmount);
  const [factor, factorScale] = parseDecimal(rate);
  const scale = centsScale * factorScale;
  return Number((2n * 100n * cents * factor + scale) / (2n * scale));
}

function parseDecimal(text: string): [value: bigint, scale: bigint] {
  const [whole = '', fraction = ''] = text.split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}
