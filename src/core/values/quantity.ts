import { decimalText, parseLarge } from './decimal.ts';

/** A quantity of goods in integer thousandths of its unit: 12.5 千克 is 12500. */
export type Thousandths = number;

const FORM = /^(0|[1-9]\d{0,11})(?:\.(\d{1,3}))?$/;

/** `12.5` → 12500; undefined for any other form: no sign, no separators, at most three decimals. */
export function parseQuantity(text: string): Thousandths | undefined {
  const found = FORM.exec(text);
  return found ? Number(`${found[1]}${(found[2] ?? '').padEnd(3, '0')}`) : undefined;
}

/** 12500 → `12.5`, the form of files and exports. Throws on anything but a safe integer. */
export function quantityText(quantity: Thousandths): string {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`not a whole number of thousandths: ${quantity}`);
  const digits = String(Math.abs(quantity)).padStart(4, '0');
  const decimals = digits.slice(-3).replace(/0+$/, '');
  return `${quantity < 0 ? '-' : ''}${digits.slice(0, -3)}${decimals === '' ? '' : `.${decimals}`}`;
}

/** qty × price per unit, half up to the 分. */
export function priceOf(quantity: Thousandths, fenPerUnit: number): number {
  const product = quantity * fenPerUnit;
  if (Number.isSafeInteger(product)) return Math.floor((product + 500) / 1000);
  return Number((BigInt(quantity) * BigInt(fenPerUnit) + 500n) / 1000n);
}

/**
 * The exact form of a quantity that somebody wrote for people (`1,200`, `12.50`, `３００个`, `3.6万`), or undefined when it is not
 * surely one. `unit` may follow the number. Used in a proposed fix, and where a person looks at what became of a foreign list; never to read data.
 */
export function suggestQuantity(text: string, unit = ''): string | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,，]/g, '');
  const bare = unit !== '' && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
  const large = parseLarge(bare);
  const found = /^0*(\d{1,12})(?:\.(\d{1,3})0*|\.0+)?$/.exec(large ? decimalText(large) : bare);
  if (!found) return undefined;
  const decimals = (found[2] ?? '').replace(/0+$/, '');
  const exact = `${found[1]}${decimals === '' ? '' : `.${decimals}`}`;
  return parseQuantity(exact) === undefined ? undefined : exact;
}
