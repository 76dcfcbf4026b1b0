import { MINUS } from './money.ts';

/** Thousandths of a unit as text with thousands separators, without decimals that say nothing: `1,250.5`. */
export function quantity(thousandths: number): string {
  if (!Number.isSafeInteger(thousandths)) throw new RangeError(`Not a safe integer: ${thousandths}`);
  const digits = String(Math.abs(thousandths)).padStart(4, '0');
  const whole = digits.slice(0, -3).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const decimals = digits.slice(-3).replace(/0+$/, '');
  return `${thousandths < 0 ? MINUS : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}
