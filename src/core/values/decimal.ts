/** An exact decimal number: `units` × 10^−`scale`. */
export interface Decimal {
  readonly units: bigint;
  /** Number of decimals, ≥ 0. */
  readonly scale: number;
}

/** `33200`, `7.1234`, `-0.5`; undefined for any other form: no separators, no leading zeros, no exponent. */
export function parseDecimal(text: string): Decimal | undefined {
  const found = /^(-?)(0|[1-9]\d{0,17})(?:\.(\d{1,9}))?$/.exec(text);
  if (!found) return undefined;
  const decimals = found[3] ?? '';
  return { units: BigInt(`${found[1]}${found[2]}${decimals}`), scale: decimals.length };
}

const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** Which way dropped decimals go: to the nearest with halves away from zero, towards zero, or away from it. */
export type Rounding = 'half' | 'down' | 'up';

/** The same number with `scale` decimals. `scale` may be negative: −2 rounds to hundreds. */
export function roundTo(value: Decimal, scale: number, rounding: Rounding = 'half'): bigint {
  if (scale >= value.scale) return value.units * power(scale - value.scale);
  const step = power(value.scale - scale);
  const size = value.units < 0n ? -value.units : value.units;
  const more = { half: step / 2n, down: 0n, up: step - 1n }[rounding];
  const rounded = (size + more) / step;
  return value.units < 0n ? -rounded : rounded;
}

/** a − b. */
export function difference(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: roundTo(a, scale) - roundTo(b, scale), scale };
}

/** a × b. */
export const times = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  scale: a.scale + b.scale,
});

/** The number that people write with 万 or 亿 (`3.32万` → 33200); undefined without such a word. */
export function parseLarge(text: string): Decimal | undefined {
  const found = /^(.+)([万亿])$/.exec(text);
  const number = found?.[1] === undefined ? undefined : parseDecimal(found[1]);
  return number && times(number, { units: found?.[2] === '亿' ? 100_000_000n : 10_000n, scale: 0 });
}

/** The plain text of a decimal, without trailing zeros after the point. */
export function decimalText(value: Decimal): string {
  const sign = value.units < 0n ? '-' : '';
  const digits = String(value.units < 0n ? -value.units : value.units).padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const decimals = digits.slice(digits.length - value.scale).replace(/0+$/, '');
  return `${sign}${whole}${decimals ? `.${decimals}` : ''}`;
}
