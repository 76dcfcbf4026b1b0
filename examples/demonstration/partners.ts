import { partnerCode } from './identity.ts';
import { writeTable } from './table.ts';

/** Sold home-made things for the appeal of 2026; every buyer paid straight into the chapter's account. */
export const bazaar = 'bazaar';

export const writePartners = (): string =>
  writeTable(
    ['id', 'name', 'credit_code'],
    [{ id: bazaar, name: '示范市演示义卖协会（虚构）', credit_code: partnerCode }],
  );

export const writePartnerEvaluations = (): string =>
  writeTable(
    [
      'id',
      'partner_id',
      'campaign_id',
      'agreement_document_id',
      'ended_on',
      'evaluated_on',
      'result',
      'result_text',
    ],
    [
      {
        id: 'bazaar-flood-2026',
        partner_id: bazaar,
        campaign_id: 'flood-2026',
        agreement_document_id: 'agreement-bazaar-2026',
        ended_on: '2026-09-30',
        evaluated_on: '2026-11-09',
        result: 'partly',
        result_text:
          '义卖4场，买东西的人都直接扫本会的码，协会没有经手钱；第二场的现场没有摆募捐方案和查询办法，9月5日指出后补上。以后再合作，开场前由本会的人到场看一遍',
      },
    ],
  );
