const HUNDRED = 10_000n; // 100 %, in hundredths of a percent

/** Hundredths of a percent with two decimals: 3750 → `37.50`. */
export const hundredthsText = (units: number): string =>
  `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`;

/** part ÷ whole in hundredths of a percent, half up: 3 of 8 → 3750. undefined where the part is below 0 or the whole is not above it. */
export function percentUnits(part: number, whole: number): number | undefined {
  if (part < 0 || whole <= 0) return undefined;
  const [top, bottom] = [BigInt(part) * HUNDRED, BigInt(whole)];
  return Number((2n * top + bottom) / (2n * bottom));
}

/**
 * part ÷ whole in percent with two decimals, half up: 3 of 8 → `37.50`. Both are whole numbers of one unit (分, 件, 人), ≥ 0.
 * undefined where the whole is 0: there is nothing to be a part of.
 */
export function percentText(part: number, whole: number): string | undefined {
  const units = percentUnits(part, whole);
  return units === undefined ? undefined : hundredthsText(units);
}
