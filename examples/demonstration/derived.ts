import { lastDay } from './calendar.ts';
import type { Line } from './table.ts';

/** Figures that are computed from the ledger: id, metric, query, unit, first and last month. */
const derived: readonly (readonly [string, string, string, string, string, string])[] = [
  ['own-2026-received', '今年前十个月收到', 'received', 'cny', '2026-01', '2026-10'],
  ['own-2026-paid', '今年前十个月用出', 'paid', 'cny', '2026-01', '2026-10'],
  ['own-2026-used-share', '今年前十个月用出占收到', 'paid/received', 'percent', '2026-01', '2026-10'],
  ['own-2026-closing', '十月底结存', 'closing', 'cny', '2026-01', '2026-10'],
  ['flood-2026-06-paid', '防汛基金六月用出', 'paid fund=flood', 'cny', '2026-06', '2026-06'],
  ['flood-2026-06-closing', '防汛基金六月底结存', 'closing fund=flood', 'cny', '2026-06', '2026-06'],
  ['flood-2026-07-received', '防汛基金七月收到', 'received fund=flood', 'cny', '2026-07', '2026-07'],
  ['flood-2026-07-paid', '防汛基金七月用出', 'paid fund=flood', 'cny', '2026-07', '2026-07'],
  ['flood-2026-07-closing', '防汛基金七月底结存', 'closing fund=flood', 'cny', '2026-07', '2026-07'],
  ['flood-2026-08-received', '防汛基金八月收到', 'received fund=flood', 'cny', '2026-08', '2026-08'],
  ['flood-2026-08-paid', '防汛基金八月用出', 'paid fund=flood', 'cny', '2026-08', '2026-08'],
  ['flood-2026-08-closing', '防汛基金八月底结存', 'closing fund=flood', 'cny', '2026-08', '2026-08'],
  ['flood-2026-received', '防汛基金七、八月收到', 'received fund=flood', 'cny', '2026-07', '2026-08'],
  ['flood-2026-paid', '防汛基金七、八月用出', 'paid fund=flood', 'cny', '2026-07', '2026-08'],
  ['flood-2026-gifts', '防汛基金七、八月捐款笔数', 'gifts fund=flood', 'count', '2026-07', '2026-08'],
  ['flood-2026-rows', '防汛基金七、八月捐款行数', 'rows fund=flood', 'count', '2026-07', '2026-08'],
  ['first-aid-2026-paid', '应急救护基金今年前九个月用出', 'paid fund=first-aid', 'cny', '2026-01', '2026-09'],
  ['study-2026-paid', '博爱助学基金八、九月用出', 'paid fund=study', 'cny', '2026-08', '2026-09'],
  [
    'stem-cell-2026-received',
    '生命接力基金今年前五个月收到',
    'received fund=stem-cell',
    'cny',
    '2026-01',
    '2026-05',
  ],
  ['october-2026-received', '十月收到', 'received', 'cny', '2026-10', '2026-10'],
  ['october-2026-gifts', '十月捐款笔数', 'gifts', 'count', '2026-10', '2026-10'],
  ['october-2026-rows', '十月名单行数', 'rows', 'count', '2026-10', '2026-10'],
  ['spring-2024-received', '2024年第一季度收到', 'received', 'cny', '2024-01', '2024-03'],
  ['spring-2024-paid', '2024年第一季度用出', 'paid', 'cny', '2024-01', '2024-03'],
  ['spring-2024-closing', '2024年3月底结存', 'closing', 'cny', '2024-01', '2024-03'],
  ['february-2024-gifts', '2024年2月捐款笔数', 'gifts', 'count', '2024-02', '2024-02'],
  ['flood-2025-07-received', '防汛基金2025年7月收到', 'received fund=flood', 'cny', '2025-07', '2025-07'],
  ['flood-2025-07-gifts', '防汛基金2025年7月捐款笔数', 'gifts fund=flood', 'count', '2025-07', '2025-07'],
  ['aid-2026-paid', '博爱助困基金今年前十个月用出', 'paid fund=aid', 'cny', '2026-01', '2026-10'],
  ['aid-2026-closing', '博爱助困基金十月底结存', 'closing fund=aid', 'cny', '2026-01', '2026-10'],
];

/** Figures of the goods of the flood of 2025: id, metric, query, last day; all from the first day of the appeal. */
const goodsFigures: readonly (readonly [string, string, string, string])[] = [
  ['0731-value', '收到物资折合', 'goods-value campaign=flood-2025', '2025-07-31'],
  ['0731-tents', '收到家庭帐篷', 'goods-received item=tent-family campaign=flood-2025', '2025-07-31'],
  ['0731-quilts', '收到棉被', 'goods-received item=quilt campaign=flood-2025', '2025-07-31'],
  ['0731-towels', '收到毛巾被', 'goods-received item=towel-blanket campaign=flood-2025', '2025-07-31'],
  ['0731-rice', '收到大米', 'goods-received item=rice campaign=flood-2025', '2025-07-31'],
  ['0731-tents-out', '发放家庭帐篷', 'goods-issued item=tent-family project=flood-relief-2025', '2025-07-31'],
  ['0731-quilts-out', '发放棉被', 'goods-issued item=quilt project=flood-relief-2025', '2025-07-31'],
  ['0805-value', '收到物资折合', 'goods-value campaign=flood-2025', '2025-08-05'],
  ['0805-tents-out', '发放家庭帐篷', 'goods-issued item=tent-family project=flood-relief-2025', '2025-08-05'],
  [
    '0805-towels-out',
    '发放毛巾被',
    'goods-issued item=towel-blanket project=flood-relief-2025',
    '2025-08-05',
  ],
  [
    '0805-noodles-out',
    '发放方便面',
    'goods-issued item=instant-noodles project=flood-relief-2025',
    '2025-08-05',
  ],
  ['0805-lights-out', '发放手摇手电', 'goods-issued item=flashlight project=flood-relief-2025', '2025-08-05'],
  ['0805-jackets-out', '发放救生衣', 'goods-issued item=life-jacket project=flood-relief-2025', '2025-08-05'],
  ['0810-value', '收到物资折合', 'goods-value campaign=flood-2025', '2025-08-10'],
  ['0810-water', '收到饮用水', 'goods-received item=water campaign=flood-2025', '2025-08-10'],
  ['0810-biscuits-out', '发放压缩饼干', 'goods-issued item=biscuits project=flood-relief-2025', '2025-08-10'],
  ['0810-jackets-out', '发放救生衣', 'goods-issued item=life-jacket project=flood-relief-2025', '2025-08-10'],
  ['0810-water-lost', '报损饮用水', 'goods-written-off item=water', '2025-08-10'],
  ['0810-tents-lost', '报损家庭帐篷', 'goods-written-off item=tent-family', '2025-08-10'],
  ['0831-value', '收到物资折合', 'goods-value campaign=flood-2025', '2025-08-31'],
  ['0831-tents', '收到家庭帐篷', 'goods-received item=tent-family campaign=flood-2025', '2025-08-31'],
  ['0831-tents-out', '发放家庭帐篷', 'goods-issued item=tent-family project=flood-relief-2025', '2025-08-31'],
  ['0831-quilts', '收到棉被', 'goods-received item=quilt campaign=flood-2025', '2025-08-31'],
  ['0831-quilts-out', '发放棉被', 'goods-issued item=quilt project=flood-relief-2025', '2025-08-31'],
  ['0831-mats', '收到防潮垫', 'goods-received item=sleeping-mat campaign=flood-2025', '2025-08-31'],
  ['0831-mats-out', '发放防潮垫', 'goods-issued item=sleeping-mat project=flood-relief-2025', '2025-08-31'],
  ['0831-boots', '收到雨靴', 'goods-received item=rubber-boots campaign=flood-2025', '2025-08-31'],
  ['0831-boots-out', '发放雨靴', 'goods-issued item=rubber-boots project=flood-relief-2025', '2025-08-31'],
];

export function goodsFigureLines(): Line[] {
  const from = '2025-07-28';
  return goodsFigures.map(([id, metric, query, to]) => ({
    id: `flood-goods-${id}`,
    metric: `2025年防汛${metric}`,
    query: `${query} from=${from} to=${to}`,
    qualifier: 'exact',
    unit: query.startsWith('goods-value') ? 'cny' : 'count',
    scope: 'own',
    as_of_on: to,
    period: `${from}/${to}`,
  }));
}

export function derivedFigures(): Line[] {
  return derived.map(([id, metric, query, unit, first, last]) => {
    const [from, to] = [`${first}-01`, lastDay(last)];
    return {
      id,
      metric,
      query: `${query} from=${from} to=${to}`,
      qualifier: 'exact',
      unit,
      scope: 'own',
      as_of_on: to,
      period: first === last ? first : `${from}/${to}`,
    };
  });
}
