import type { Organization } from '../schemas/organization.ts';
import type { ChapterView } from './chapter-rule.ts';
import { registerCells } from './register-cells.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Digits of the numbers that the chapter publishes itself: accounts, telephones, certificates, and what stands in the registers' own columns for numbers. */
export function ownNumbers(
  { accounts, creditCode, certificate, phones, supervisionPhone, icpNo = '', policeNo = '' }: Organization,
  registers: ChapterView['registers'],
): ReadonlySet<string> {
  const written = [
    ...accounts.map(({ number }) => number),
    ...phones,
    supervisionPhone,
    creditCode,
    certificate.number,
    icpNo,
    policeNo,
    ...[...registerCells(registers, (meta) => meta.numbering === true)].flatMap(({ texts }) => texts),
  ];
  return new Set(written.map(digitsOf));
}
