import type { GoodsMonth } from './goods.ts';
import { writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

const receivedColumns = [
  'id',
  'donor_type',
  'donor_display',
  'donor_consent',
  'gifts',
  'item_id',
  'spec',
  'unit',
  'qty',
  'unit_value',
  'value',
  'valuation_basis',
  'quality',
  'quality_document_id',
  'expires_on',
  'received_on',
  'warehouse',
  'restriction',
  'purpose_text',
  'project_id',
  'campaign_id',
  'note',
];

export const WAREHOUSE = '示范市备灾救灾仓库';

/** Goods received in one month. */
export const writeGoodsReceived = ({ gifts }: GoodsMonth): string =>
  writeTable(
    receivedColumns,
    gifts.map(({ id, donor, item, spec, qty, fen, basis, quality, on, expiresOn, ...given }) => ({
      id,
      ...donor,
      gifts: 1,
      item_id: item.id,
      spec,
      unit: item.unit,
      qty,
      unit_value: fen === undefined ? undefined : formatYuan(fen),
      value: fen === undefined ? undefined : formatYuan(fen * qty),
      valuation_basis: basis,
      quality: quality ? 'yes' : 'no',
      expires_on: expiresOn,
      received_on: on,
      warehouse: WAREHOUSE,
      restriction: given.purpose === undefined ? 'unrestricted' : 'restricted',
      purpose_text: given.purpose,
      project_id: given.projectId,
      campaign_id: given.campaignId,
    })),
  );

const issuedColumns = [
  'id',
  'issued_on',
  'receiver_display',
  'item_id',
  'spec',
  'unit',
  'qty',
  'source_goods_ids',
  'project_id',
  'signed',
  'movement',
  'note',
];

/** Goods that left in one month. */
export const writeGoodsIssued = ({ issues }: GoodsMonth): string =>
  writeTable(
    issuedColumns,
    issues.map(({ id, on, receiver, item, spec, qty, sources, projectId, signed, movement, note }) => ({
      id,
      issued_on: on,
      receiver_display: receiver,
      item_id: item.id,
      spec,
      unit: item.unit,
      qty,
      source_goods_ids: sources.join(';'),
      project_id: projectId,
      signed: signed ? 'yes' : 'no',
      movement,
      note,
    })),
  );
