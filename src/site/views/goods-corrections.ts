import type { RowAmendments } from '../../components/props/tables.ts';
import { rowAddress } from '../../core/addresses/address.ts';
import { isGoodsTable, parseRowId } from '../../core/values/record-id.ts';
import type { Disclosures } from '../disclosures.ts';
import { href } from '../links.ts';
import { amendmentsOf } from './amendments.ts';
import { subjectOf } from './corrections.ts';

/** Rows of goods that were corrected: those that are or were of an item, or all. */
export function goodsCorrections(
  disclosures: Disclosures,
  language?: string,
  item?: string,
): RowAmendments[] {
  return disclosures.corrections.records.flatMap(({ id, published, current }) => {
    const ref = parseRowId(id);
    if (!ref || !isGoodsTable(ref.table)) return [];
    const steps = disclosures.registers.corrections.filter(
      ({ recordId, field }) => recordId === id && field === 'item_id',
    );
    const items = [published, current].map((cells) => cells?.['item_id']);
    const passed = steps.flatMap(({ old, new: now }) => [old, now]);
    if (item !== undefined && ![...items, ...passed].includes(item)) return [];
    const [first] = disclosures.registers.corrections.filter(({ recordId }) => recordId === id);
    if (!first) return [];
    const { amendments = [] } = amendmentsOf(disclosures, ref.table, ref.batch, ref.n, language, true);
    const { label } = subjectOf(first, disclosures, language);
    const address = rowAddress(id);
    return address ? [{ row: { label, href: href(address) }, amendments }] : [];
  });
}
