/** A controlled name of goods, with the one specification that the demonstration's donors give and what one costs, in 分. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly spec: string;
  readonly fen: number;
}

const item = (id: string, title: string, unit: string, spec: string, fen: number): Item => ({
  id,
  title,
  unit,
  spec,
  fen,
});

/** Everything that the chapter's warehouse takes. */
export const items: readonly Item[] = [
  item('quilt', '棉被', 'blanket', '2×2.3 米，3 千克', 12600),
  item('towel-blanket', '毛巾被', 'blanket', '1.5×2 米', 5800),
  item('sleeping-mat', '防潮垫', 'piece', '1.8×0.6 米', 3200),
  item('folding-bed', '折叠床', 'piece', '1.9×0.7 米，钢架', 16800),
  item('tent-family', '家庭帐篷', 'tent', '12 平方米，单层', 98000),
  item('tent-command', '指挥帐篷', 'tent', '36 平方米，棉', 386000),
  item('family-kit', '家庭包', 'box', '四口之家一周用品', 29800),
  item('winter-clothes', '棉衣', 'item', '成人，均码', 13500),
  item('cotton-shoes', '棉鞋', 'pair', '36–44 码搭配', 4600),
  item('raincoat', '雨衣', 'item', '成人连体', 3900),
  item('rubber-boots', '雨靴', 'pair', '38–44 码搭配', 4200),
  item('life-jacket', '救生衣', 'item', '浮力 150 牛', 11800),
  item('flashlight', '手摇手电', 'piece', '带收音机', 5200),
  item('water', '饮用水', 'box', '550 毫升×24 瓶', 2600),
  item('instant-noodles', '方便面', 'box', '24 袋', 4800),
  item('biscuits', '压缩饼干', 'box', '250 克×40 块', 15600),
  item('rice', '大米', 'kg', '25 千克/袋', 536),
  item('cooking-oil', '食用油', 'litre', '5 升/桶', 1280),
  item('disinfectant', '消毒液', 'bottle', '500 毫升，含氯', 980),
  item('disinfectant-tablets', '泡腾消毒片', 'bottle', '100 片', 1650),
  item('mask-kn95', 'KN95 口罩', 'piece', 'GB 2626-2019，耳挂', 180),
  item('mask-n95', 'N95 口罩', 'piece', 'NIOSH 42 CFR 84，头带', 620),
  item('mask-surgical', '医用外科口罩', 'piece', 'YY 0469-2023', 35),
  item('first-aid-kit', '急救包', 'set', '家用，26 件', 8800),
  item('aed', '自动体外除颤器', 'device', '半自动，中文语音', 1580000),
];
