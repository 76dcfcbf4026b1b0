import type { GoodsRow } from '../../components/props/tables.ts';
import { goodsAnchor } from '../../core/addresses/address.ts';
import { movement, units } from '../../core/schemas/vocabulary.ts';
import type { Disclosures } from '../disclosures.ts';
import { messages } from '../messages.ts';
import type { NumberedRow } from '../rows.ts';
import { amendmentsOf } from './amendments.ts';
import { formerGoodsOf, itemTitle } from './goods-former.ts';

const projectTitle = ({ registers }: Disclosures, id: string | undefined): string | undefined =>
  registers.projects.find((one) => one.id === id)?.title;

/** Gifts of goods as lines of a published list. */
export function goodsReceivedRows(
  rows: readonly NumberedRow<'goods-received'>[],
  disclosures: Disclosures,
  batch: string,
  language?: string,
): GoodsRow[] {
  const t = messages(language).goods;
  return rows.map(({ n, value, withdrawn }) => ({
    ...amendmentsOf(disclosures, 'goods-received', batch, n, language),
    ...formerGoodsOf(value, withdrawn === true, disclosures, language),
    withdrawn,
    number: n,
    who: value.donorDisplay,
    on: value.receivedOn,
    goods: t.goodsOf(itemTitle(value.itemId, disclosures), value.spec),
    qty: value.qty,
    unit: units[value.unit][0],
    kind: goodsAnchor(value.itemId, value.spec, 'received'),
    to: undefined,
    purpose:
      value.purposeText ??
      projectTitle(disclosures, value.projectId) ??
      disclosures.registers.campaigns.find((one) => one.id === value.campaignId)?.title,
    fen: value.value,
    instead: value.value === undefined ? t.unmeasured : undefined,
  }));
}

/** Goods that left as lines of a published list. */
export function goodsIssuedRows(
  rows: readonly NumberedRow<'goods-issued'>[],
  disclosures: Disclosures,
  batch: string,
  language?: string,
): GoodsRow[] {
  const t = messages(language).goods;
  return rows.map(({ n, value, withdrawn }) => ({
    ...amendmentsOf(disclosures, 'goods-issued', batch, n, language),
    ...formerGoodsOf(value, withdrawn === true, disclosures, language),
    withdrawn,
    number: n,
    who: value.receiverDisplay,
    remark: value.signed === 'no' && value.movement !== 'write-off' ? t.unsigned : undefined,
    on: value.issuedOn,
    goods: t.goodsOf(itemTitle(value.itemId, disclosures), value.spec),
    qty: value.qty,
    unit: units[value.unit][0],
    kind: goodsAnchor(value.itemId, value.spec, value.movement),
    to: movement[value.movement][0],
    purpose: projectTitle(disclosures, value.projectId) ?? value.note,
  }));
}
