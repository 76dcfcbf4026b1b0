import type { RowRule } from '../row-rule.ts';

/** A row names a proof of quality only where it says that there is one. */
export const qualityDocumentRule: RowRule = {
  codes: ['quality-document'],
  table: 'goods-received',
  check({ value }) {
    if (!('quality' in value) || value.quality === 'yes' || value.qualityDocumentId === undefined) return [];
    return [{ code: 'quality-document', column: 'quality', values: { document: value.qualityDocumentId } }];
  },
};
