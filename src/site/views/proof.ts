import type { Proof } from '../../components/props/statement.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { holdAgainstRows, type RowSum } from '../../core/ledger/proof.ts';
import type { Disclosures } from '../disclosures.ts';

/**
 * The stamp of a total: what is stated, or else what is printed, held against the rows themselves. `href` leads to where the
 * sum can be followed. Throws when the printed total is not that of the rows.
 */
export function rowProof(
  disclosures: Disclosures,
  sum: (books: Ledger) => RowSum,
  {
    stated,
    ...rest
  }: { readonly stated?: number | undefined } & Pick<Proof, 'href' | 'explanation' | 'unit'>,
): Proof {
  const { difference, rows } = holdAgainstRows(disclosures, sum, stated);
  return { differenceFen: difference, rows, ...rest };
}
