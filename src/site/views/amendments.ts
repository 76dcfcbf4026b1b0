import type { Amendment, Erratum } from '../../components/props/tables.ts';
import { correctionAddress } from '../../core/addresses/address.ts';
import { columnTitle } from '../../core/exports/column-title.ts';
import type { Correction } from '../../core/schemas/correction.ts';
import { type LedgerTable, rowId } from '../../core/values/record-id.ts';
import type { Disclosures } from '../disclosures.ts';
import { day } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';

/** Character for the seal of who approved: the surname that stands last. */
export const surnameOf = ({ approvedBy }: Correction): string =>
  [...(approvedBy.split(/\s+/).at(-1) ?? '')][0] ?? '';

/** 分 of a cell of 元. */
export const fenOf = (cell: string | undefined): number => Number((cell ?? '').replace('.', ''));

/** The corrections of one record, in the order of the register. */
export const correctionsOf = ({ registers }: Disclosures, recordId: string): Correction[] =>
  registers.corrections.filter((one) => one.recordId === recordId);

/** What stands beside a row that was corrected; nothing for most rows. */
export function amendmentsOf(
  disclosures: Disclosures,
  table: LedgerTable,
  batch: string,
  n: number,
  language?: string,
): { erratum?: Erratum; amendments?: Amendment[] } {
  const own = correctionsOf(disclosures, rowId({ table, batch, n }));
  if (own.length === 0) return {};
  const { kinds, changed } = messages(language).corrections;
  const money = own.filter(({ field, kind }) => field === 'amount' && kind === 'fix');
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
      was: one.field === 'amount' || one.kind !== 'fix' ? undefined : one.old,
      reason: one.reason,
    })),
  };
}

/** Totals that a list had before its corrections, 分, first to last. */
export const formerTotals = (disclosures: Disclosures, list: string): number[] =>
  correctionsOf(disclosures, `batches/${list}`)
    .filter(({ field }) => field === 'total')
    .map(({ old }) => fenOf(old));
