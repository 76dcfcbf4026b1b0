import { rowProblem } from '../../ingest/source.ts';
import type { Gap } from '../../problems/problem.ts';
import { decimalText, difference, parseDecimal } from '../../values/decimal.ts';
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

const numberIn = (value: string | number | undefined) =>
  parseDecimal(String(value ?? '')) ?? { units: 0n, scale: 0 };

/** One amount for one purpose, of which one row counts five times the people or goods of the others: its number was another's (F7). */
export const countCopiedRule: ChapterRule = {
  codes: ['count-copied'],
  proves: ['ratio'],
  needs: ['ledgers'],
  check: ({ suspects }) =>
    suspects
      .filter((one) => one.code === 'count-copied')
      .map(({ id, column, values, source }) => {
        const apart = decimalText(difference(numberIn(values['usual']), numberIn(values['found'])));
        const amount = source.cells[source.header.indexOf(values['people'] ? 'amount' : 'value')] ?? '';
        const gap: Gap = { identity: 'ratio', subject: id, difference: apart };
        return rowProblem(source, column, 'count-copied', { id, amount, ...values }, [], gap);
      }),
};
