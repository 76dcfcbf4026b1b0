import { rowProblem } from '../../ingest/source.ts';
import type { ChapterRule } from '../chapter-rule.ts';

const ruleOf = (code: 'amount-slip' | 'unit-cost'): ChapterRule => ({
  codes: [code],
  needs: ['ledgers'],
  check: ({ suspects }) =>
    suspects
      .filter((one) => one.code === code)
      .map(({ column, values, source }) => rowProblem(source, column, code, values)),
});

/** An amount a power of ten beside all others of its party, fund or table: a digit too many, or 万元 read as 元 (F2, F4). */
export const amountSlipRule = ruleOf('amount-slip');

/** A price, or a payment for a person, far from all others of its kind (F7). */
export const unitCostRule = ruleOf('unit-cost');
