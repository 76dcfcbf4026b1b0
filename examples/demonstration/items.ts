import type { Movement } from '../../src/core/schemas/vocabulary.ts';

export type Season = 'winter' | 'flood' | 'everyday';
export type { Movement };

/** A controlled name of goods, with what the demonstration's donors give of it. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** The first one is the usual one. */
  readonly specs: readonly string[];
  /** What one costs, in 分. */
  readonly fen: number;
  /** Gifts of organizations: least, most and step, in the unit. */
  readonly lot: readonly [least: number, most: number, step: number];
  readonly seasons: readonly Season[];
  /** Years that it keeps; 0 for what does not expire. */
  readonly keeps: number;
}

type Rest = readonly [
  fen: number,
  lot: Item['lot'],
  seasons: readonly Season[],
  keeps?: number,
  other?: string,
];

const item = (
  id: string,
  title: string,
  unit: string,
  spec: string,
  [fen, lot, seasons, keeps = 0, other]: Rest,
): Item => ({
  id,
  title,
  unit,
  specs: other === undefined ? [spec] : [spec, other],
  fen,
  lot,
  seasons,
  keeps,
});

/** Everything that the chapter's warehouse takes. */
export const items: readonly Item[] = [
  item('quilt', '棉被', 'blanket', '2×2.3 米，3 千克', [
    12600,
    [60, 300, 10],
    ['winter', 'flood'],
    0,
    '1.5×2 米，2 千克',
  ]),
  item('towel-blanket', '毛巾被', 'blanket', '1.5×2 米', [5800, [100, 400, 50], ['flood']]),
  item('sleeping-mat', '防潮垫', 'piece', '1.8×0.6 米', [3200, [100, 500, 50], ['flood']]),
  item('folding-bed', '折叠床', 'piece', '1.9×0.7 米，钢架', [16800, [20, 80, 10], ['flood']]),
  item('tent-family', '家庭帐篷', 'tent', '12 平方米，单层', [98000, [4, 20, 2], ['flood']]),
  item('tent-command', '指挥帐篷', 'tent', '36 平方米，棉', [386000, [1, 2, 1], ['flood']]),
  item('family-kit', '家庭包', 'box', '四口之家一周用品', [29800, [30, 160, 10], ['flood', 'winter']]),
  item('winter-clothes', '棉衣', 'item', '成人，均码', [13500, [50, 200, 10], ['winter']]),
  item('cotton-shoes', '棉鞋', 'pair', '36–44 码搭配', [4600, [60, 200, 20], ['winter']]),
  item('raincoat', '雨衣', 'item', '成人连体', [3900, [50, 300, 50], ['flood']]),
  item('rubber-boots', '雨靴', 'pair', '38–44 码搭配', [4200, [50, 200, 50], ['flood']]),
  item('life-jacket', '救生衣', 'item', '浮力 150 牛', [11800, [20, 80, 10], ['flood', 'everyday']]),
  item('flashlight', '手摇手电', 'piece', '带收音机', [5200, [50, 200, 50], ['flood', 'everyday']]),
  item('water', '饮用水', 'box', '550 毫升×24 瓶', [2600, [200, 1200, 100], ['flood'], 1]),
  item('instant-noodles', '方便面', 'box', '24 袋', [4800, [100, 500, 50], ['flood'], 1]),
  item('biscuits', '压缩饼干', 'box', '250 克×40 块', [15600, [20, 100, 10], ['flood'], 3]),
  item('rice', '大米', 'kg', '25 千克/袋', [
    536,
    [1000, 5000, 25],
    ['winter', 'flood', 'everyday'],
    1,
    '2.5 千克/袋，真空',
  ]),
  item('cooking-oil', '食用油', 'litre', '5 升/桶', [1280, [300, 1500, 5], ['winter'], 1]),
  item('disinfectant', '消毒液', 'bottle', '500 毫升，含氯', [
    980,
    [200, 1000, 100],
    ['flood', 'everyday'],
    1,
  ]),
  item('disinfectant-tablets', '泡腾消毒片', 'bottle', '100 片', [1650, [100, 600, 50], ['flood'], 2]),
  item('mask-kn95', 'KN95 口罩', 'piece', 'GB 2626-2019，耳挂', [180, [2000, 8000, 500], ['everyday'], 3]),
  item('mask-n95', 'N95 口罩', 'piece', 'NIOSH 42 CFR 84，头带', [620, [500, 2000, 100], ['everyday'], 3]),
  item('mask-surgical', '医用外科口罩', 'piece', 'YY 0469-2023', [35, [5000, 20000, 1000], ['everyday'], 2]),
  item('first-aid-kit', '急救包', 'set', '家用，26 件', [8800, [40, 200, 10], ['everyday', 'flood'], 3]),
  item('aed', '自动体外除颤器', 'device', '半自动，中文语音', [1580000, [1, 4, 1], ['everyday']]),
];
