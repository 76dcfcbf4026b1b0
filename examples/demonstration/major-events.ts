import { writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

const columns = [
  'id',
  'kind',
  'title',
  'party_display',
  'relation_text',
  'event_on',
  'published_on',
  'amount',
  'meeting_id',
  'document_id',
];

export const writeMajorEvents = (): string =>
  writeTable(columns, [
    {
      id: 'lease-2026',
      kind: 'related-party',
      title: '租用备灾物资周转货位一年',
      party_display: '示范市演示物流有限公司（虚构）',
      relation_text:
        '本会理事柏范本所在的单位。三家报价，取最低；柏范本没有参加讨论和表决。租金由财政拨款支付',
      event_on: '2026-06-30',
      published_on: '2026-08-03',
      amount: formatYuan(36_000_00),
      meeting_id: 'executive-2026-06',
    },
    {
      id: 'trucks-2026',
      kind: 'asset',
      title: '接受无偿划转的物资运输车两辆',
      party_display: '示范市应急管理局（虚构）',
      event_on: '2026-09-15',
      published_on: '2026-10-19',
      amount: formatYuan(168_000_00),
      meeting_id: 'executive-2026-09',
    },
  ]);
