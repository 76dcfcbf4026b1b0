import { findPrivateNumbers } from '../../privacy/private-number.ts';
import type { RowRule } from '../row-rule.ts';
import { rowTexts } from '../row-texts.ts';

/** No text cell holds an identity, mobile or bank card number (个人信息保护法 28; privacy review practice). */
export const privateNumberRule: RowRule = {
  codes: ['privacy-id-number', 'privacy-mobile', 'privacy-bank-card'],
  check: (row) =>
    rowTexts(row).flatMap(([{ name }, text]) =>
      findPrivateNumbers(text).map(({ kind, shown }) => ({
        code: `privacy-${kind}` as const,
        column: name,
        values: { found: shown, what: '这一格' },
      })),
    ),
};
