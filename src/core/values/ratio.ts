const HUNDRED = 10_000n; // 100 %, in hundredths of a percent

/**
 * part ÷ whole in percent with two decimals, half up: 3 of 8 → `37.50`. Both are whole numbers of one unit (分, 件, 人), ≥ 0.
 * undefined where the whole is 0: there is nothing to be a part of.
 */
export function percentText(part: number, whole: number): string | undefined {
  if (whole === 0) return undefined;
  const [top, bottom] = [BigInt(part) * HUNDRED, BigInt(whole)];
  const units = (2n * top + bottom) / (2n * bottom);
  return `${units / 100n}.${String(units % 100n).padStart(2, '0')}`;
}
