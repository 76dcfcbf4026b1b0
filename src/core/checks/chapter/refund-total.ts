import { rowProblem } from '../../ingest/source.ts';
import { yuanText } from '../../values/money.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** What went back of a gift or payment is no more than it was. */
export const refundTotalRule: ChapterRule = {
  codes: ['refund-exceeds'],
  needs: ['ledgers'],
  check({ refunds, originals }) {
    const back = new Map<string, number>();
    for (const { of, fen } of refunds) back.set(of, (back.get(of) ?? 0) - fen);
    return [...back].flatMap(([of, refunded]) => {
      const original = originals.get(of);
      const last = refunds.findLast((refund) => refund.of === of);
      if (original === undefined || refunded <= original || !last) return [];
      const values = {
        target: of,
        refunded: yuanText(refunded),
        original: yuanText(original),
        difference: yuanText(refunded - original),
        // What the last refund may be at most, after the ones before it.
        most: yuanText(Math.min(0, last.fen + refunded - original)),
      };
      return [rowProblem(last.source, 'amount', 'refund-exceeds', values)];
    });
  },
};
