import { type Line, writeTable } from './table.ts';

const honours: readonly (readonly [id: string, title: string, to: string, by: string, on: string])[] = [
  [
    'relief-2025',
    '2025年度抗洪救灾先进集体',
    '示范市红十字演示救援队',
    '示范省红十字会（虚构）',
    '2026-02-06',
  ],
  ['training-2024', '应急救护培训先进单位', '示范市红十字会', '示范省红十字会（虚构）', '2025-01-17'],
  [
    'school-2025',
    '红十字青少年工作示范学校',
    '示范市第一中学红十字会',
    '示范市教育局（虚构）、示范市红十字会',
    '2025-12-05',
  ],
  ['blood-2025', '无偿献血促进奖', '示范职业技术学院红十字会', '示范市卫生健康委员会（虚构）', '2026-06-12'],
];

export function writeHonours(): string {
  const line = ([id, title, recipient, by, on]: (typeof honours)[number]): Line => ({
    id,
    title,
    recipient,
    granted_by: by,
    granted_on: on,
  });
  return writeTable(
    ['id', 'title', 'recipient', 'granted_by', 'granted_on', 'document_id'],
    honours.map(line),
  );
}

/** Indicator, what there was none of; each for the year 2025. */
const nils: readonly (readonly [indicator: string, statement: string])[] = [
  ['B12', '2025年度无重大资产变动、重大投资和重大交易，无与关联方的交易'],
  ['D17', '2025年度无委托其他组织募捐或者与其他组织合作募捐'],
  ['D13', '2025年度无改变捐赠用途的情形'],
];

export function writeNilStatements(): string {
  const line = ([indicator, statement]: (typeof nils)[number]): Line => ({
    id: `nil-${indicator.toLowerCase()}-2025`,
    indicator_id: indicator,
    from_on: '2025-01-01',
    to_on: '2025-12-31',
    statement_text: statement,
    signed_on: '2026-01-20',
    signed_by: '周示例（会长）',
    published_on: '2026-01-26',
  });
  return writeTable(
    ['id', 'indicator_id', 'from_on', 'to_on', 'statement_text', 'signed_on', 'signed_by', 'published_on'],
    nils.map(line),
  );
}

/** Indicators that do not concern this chapter, or did not for a while. */
export const writeNotApplicable = (): string =>
  writeTable(
    ['id', 'indicator_id', 'reason_text', 'from_on', 'to_on', 'decided_on', 'decided_by'],
    [
      {
        id: 'd11-2024',
        indicator_id: 'D11',
        reason_text: '2024年没有启动过应急响应，没有为突发事件募捐',
        from_on: '2024-01-01',
        to_on: '2024-12-31',
        decided_on: '2025-01-14',
        decided_by: '周示例（会长）',
      },
      {
        id: 'd09-2026',
        indicator_id: 'D09',
        reason_text: '2026年没有超过6个月的募捐：防汛救灾募捐7月12日开始，9月30日结束',
        from_on: '2026-01-01',
        to_on: '2026-12-31',
        decided_on: '2026-10-12',
        decided_by: '周示例（会长）',
      },
      {
        id: 'e06-demonstration',
        indicator_id: 'E06',
        reason_text: '这是演示站，没有接入互联网提供服务，没有备案号；真实的网站填上ICP备案号和公安备案号',
        from_on: '2024-01-01',
        decided_on: '2026-01-14',
        decided_by: '周示例（会长）',
      },
    ],
  );
