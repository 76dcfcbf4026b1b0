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

/** The same number with `scale` decimals, half away from zero when decimals are dropped. `scale` may be negative: −2 rounds to hundreds. */
export function roundTo(value: Decimal, scale: number): bigint {
  if (scale >= value.scale) return value.units * power(scale - value.scale);
  const step = power(value.scale - scale);
  const size = value.units < 0n ? -value.units : value.units;
  const rounded = (size + step / 2n) / step;
  return value.units < 0n ? -rounded : rounded;
}

/** a × b. */
export const times = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  scale: a.scale + b.scale,
});

/** Whether two decimals are the same number. */
export function sameNumber(a: Decimal, b: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale);
  return roundTo(a, scale) === roundTo(b, scale);
}

/** The plain text of a decimal, without trailing zeros after the point. */
export function decimalText(value: Decimal): string {
  const sign = value.units < 0n ? '-' : '';
  const digits = String(value.units < 0n ? -value.units : value.units).padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const decimals = digits.slice(digits.length - value.scale).replace(/0+$/, '');
  return `${sign}${whole}${decimals ? `.${decimals}` : ''}`;
}
