import type { Amendment, Erratum } from '../../components/props/tables.ts';
import { correctionAddress } from '../../core/addresses/address.ts';
import { columnTitle } from '../../core/exports/column-title.ts';
import type { Correction } from '../../core/schemas/correction.ts';
import { isGoodsTable, type LedgerTable, rowId } from '../../core/values/record-id.ts';
import type { Disclosures } from '../disclosures.ts';
import { day } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';
import { cellWords, fenOf } from './cell-words.ts';

/** Character for the seal of who approved: the surname that stands last. */
export const surnameOf = ({ approvedBy }: Correction): string =>
  [...(approvedBy.split(/\s+/).at(-1) ?? '')][0] ?? '';

/** The corrections of one record, in the order of the register. */
export const correctionsOf = ({ registers }: Disclosures, recordId: string): Correction[] =>
  registers.corrections.filter((one) => one.recordId === recordId);

/** The money of a row; its old amounts stand struck through beside it. */
const isMoney = ({ field, kind, old, new: now }: Correction): boolean =>
  (field === 'amount' || field === 'value') && kind === 'fix' && old !== undefined && now !== undefined;

/** Cells whose old words or quantity stand beside the new ones in the row of goods itself. */
const inGoods = ({ field, kind }: Correction, table: LedgerTable): boolean =>
  isGoodsTable(table) && kind === 'fix' && ['item_id', 'spec', 'qty'].includes(field);

/** What stands beside a row that was corrected; nothing for most rows. */
export function amendmentsOf(
  disclosures: Disclosures,
  table: LedgerTable,
  batch: string,
  n: number,
  language?: string,
  /** The row itself is not beside it: old and new are both told. */
  alone = false,
): { erratum?: Erratum; amendments?: Amendment[] } {
  const own = correctionsOf(disclosures, rowId({ table, batch, n }));
  if (own.length === 0) return {};
  const { kinds, changed } = messages(language).corrections;
  const money = own.filter(isMoney);
  const last = money.at(-1);
  return {
    ...(last
      ? {
          erratum: {
            oldFens: money.map(({ old }) => fenOf(old)),
            surname: surnameOf(last),
            href: href(correctionAddress(last.id)),
          },
        }
      : {}),
    amendments: own.map((one) => ({
      href: href(correctionAddress(one.id)),
      words: changed(
        day(one.decidedOn),
        kinds[one.kind],
        one.kind === 'withdraw' ? '' : columnTitle(table, one.field),
      ),
      was:
        one.kind !== 'fix' || one.old === undefined || (!alone && (isMoney(one) || inGoods(one, table)))
          ? undefined
          : cellWords(table, one.field, one.old, disclosures),
      now:
        alone && one.kind === 'fix' && one.new !== undefined
          ? cellWords(table, one.field, one.new, disclosures)
          : undefined,
      reason: one.reason,
    })),
  };
}

/** Totals that a list had before its corrections, 分, first to last. */
export const formerTotals = (disclosures: Disclosures, list: string): number[] =>
  correctionsOf(disclosures, `batches/${list}`)
    .filter(({ field }) => field === 'total')
    .map(({ old }) => fenOf(old));
