import type { Summary } from '../schemas/summary.ts';
import { monthOf } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import { sumCells } from './cell.ts';
import { sumGoods } from './goods.ts';
import { type CellFilter, cellsOf, type Ledger, totalIn } from './ledger.ts';
import { buildStatement, closingOf } from './statement.ts';

/** Figures of a summary that the books tell, and how many rows stand behind each. */
export type SummaryFigure =
  | 'opening'
  | 'cashIn'
  | 'cashOut'
  | 'closing'
  | 'restrictedIn'
  | 'restrictedOut'
  | 'gifts'
  | 'goodsInValue'
  | 'cumulativeIn'
  | 'cumulativeOut';

/** A figure from the books: 分, or a number of gifts. */
export interface BookFigure {
  readonly value: number;
  readonly rows: number;
}

const ofMoney = ({ fen, rows }: { readonly fen: Fen; readonly rows: number }): BookFigure => ({
  value: fen,
  rows,
});

/** What the books say for the months of a summary; its days are ends of whole months. */
export function summaryFigures(
  ledger: Ledger,
  { fromOn, toOn, cumulativeSinceOn }: Pick<Summary, 'fromOn' | 'toOn' | 'cumulativeSinceOn'>,
): Readonly<Record<SummaryFigure, BookFigure>> {
  const months = { from: monthOf(fromOn), to: monthOf(toOn) };
  const since = { from: monthOf(cumulativeSinceOn), to: monthOf(toOn) };
  const statement = buildStatement(ledger, { from: fromOn, to: toOn });
  const restricted = (filter: CellFilter): BookFigure =>
    ofMoney(
      sumCells(
        cellsOf(ledger, filter)
          .filter(({ key }) => key.restriction === 'restricted')
          .map(({ cell }) => cell),
      ),
    );
  const goods = sumGoods(
    ledger.goods
      .filter(({ table, key }) => table === 'goods-received' && key.on >= fromOn && key.on <= toOn)
      .map(({ cell }) => cell),
  );
  return {
    opening: { value: statement.opening, rows: 0 },
    cashIn: ofMoney(statement.received),
    cashOut: ofMoney(statement.paid),
    closing: ofMoney(closingOf(statement)),
    restrictedIn: restricted({ ...months, table: 'donations' }),
    restrictedOut: restricted({ ...months, table: 'disbursements' }),
    gifts: { value: statement.received.gifts, rows: statement.received.rows },
    goodsInValue: ofMoney(goods),
    cumulativeIn: ofMoney(totalIn(ledger, { ...since, table: 'donations' })),
    cumulativeOut: ofMoney(totalIn(ledger, { ...since, table: 'disbursements' })),
  };
}

/** opening + in − out, in 分, of what a summary says of itself. */
export const ownClosing = ({ opening, cashIn, cashOut }: Summary): Fen => opening + cashIn - cashOut;
