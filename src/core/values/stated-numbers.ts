import { decimalText, parseDecimal, parseLarge } from './decimal.ts';

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?(?:\s?[万亿])?/g;

/** The numbers that a text states, each as `decimalText` writes it: without commas, 万 and 亿 multiplied out. */
export function statedNumbers(text: string): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const [written] of text.normalize('NFKC').matchAll(NUMBER)) {
    const plain = written.replace(/[,\s]/g, '');
    const number = parseDecimal(plain) ?? parseLarge(plain);
    if (number) numbers.add(decimalText(number));
  }
  return numbers;
}
