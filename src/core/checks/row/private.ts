import { findPrivate } from '../../privacy/private-text.ts';
import { privateCodes } from '../private-codes.ts';
import type { RowRule } from '../row-rule.ts';
import { rowTexts } from '../row-texts.ts';

/** No text cell holds a number, a mailbox or the door of a person (个人信息保护法 28; privacy review practice). */
export const privateRule: RowRule = {
  codes: privateCodes,
  check: (row, _batch, { allowedTexts }) =>
    rowTexts(row).flatMap(([{ name }, text]) =>
      findPrivate(text, allowedTexts).map(({ kind, shown }) => ({
        code: `privacy-${kind}` as const,
        column: name,
        values: { found: shown, what: '这一格' },
      })),
    ),
};
