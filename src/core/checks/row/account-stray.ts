import { findLongNumbers } from '../../privacy/long-number.ts';
import type { RowRule } from '../row-rule.ts';
import { rowTexts } from '../row-texts.ts';

/** No text cell of a row holds an account: what a donor pays into stands in one place only (慈善法 24). */
export const accountStrayRowRule: RowRule = {
  codes: ['account-stray'],
  check: (row, _batch, { ownNumbers }) =>
    rowTexts(row).flatMap(([{ name, meta }, text]) =>
      (meta.numbering ? [] : findLongNumbers(text))
        .filter(({ digits }) => ownNumbers?.has(digits) === false)
        .map(({ shown }) => ({
          code: 'account-stray' as const,
          column: name,
          values: { found: shown, what: '这一格' },
        })),
    ),
};
