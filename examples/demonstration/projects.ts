import type { FundId } from './funds.ts';

export const counties = ['南渡区', '白鹭区', '青禾县', '石桥县', '云岭县'];
export const city = '示范市';

/** A usual way of paying for a project. `{area}` in the payee is the county. */
export interface Form {
  readonly weight: number;
  readonly payee: string;
  readonly purpose: string;
  readonly citywide?: boolean;
  /** Paid to people as a group: how many, and 元 for each. */
  readonly people?: { readonly from: number; readonly to: number; readonly each: readonly number[] };
  /** Not in the first month of an appeal: first come water and beds, then walls and roofs. */
  readonly later?: boolean;
  /** Paid to an organisation: 元, both ends included. */
  readonly amount?: readonly [from: number, to: number];
}

export interface Project {
  readonly id: string;
  readonly fundId: FundId;
  /** Project of an appeal: paid from the appeal's own gifts only. */
  readonly campaignId?: string;
  readonly from?: string;
  readonly to?: string;
  /** Weight of the project in each month, January to December. */
  readonly season: readonly number[];
  readonly forms: readonly Form[];
}

const evenly = [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4];

const relief: readonly Form[] = [
  {
    weight: 5,
    payee: '{area}受灾家庭',
    purpose: '受灾家庭临时生活补助',
    people: { from: 80, to: 280, each: [200, 300] },
  },
  { weight: 3, payee: '{area}红十字会', purpose: '安置点饮水、被褥和消毒用品', amount: [15_000, 60_000] },
  { weight: 1, payee: '{area}演示卫生院', purpose: '灾后消毒和饮水检测', amount: [8_000, 30_000] },
  {
    weight: 2,
    payee: '{area}受损房屋家庭',
    purpose: '房屋修缮补助',
    later: true,
    people: { from: 8, to: 40, each: [1_000, 1_500] },
  },
];

export const projects: readonly Project[] = [
  {
    id: 'flood-relief-2025',
    fundId: 'flood',
    campaignId: 'flood-2025',
    from: '2025-07-31',
    to: '2026-06-30',
    season: [2, 1, 3, 3, 2, 2, 0, 24, 20, 8, 4, 3],
    forms: relief,
  },
  {
    id: 'flood-relief-2026',
    fundId: 'flood',
    campaignId: 'flood-2026',
    from: '2026-07-16',
    season: [0, 0, 0, 0, 0, 0, 40, 60, 40, 24, 0, 0],
    forms: relief,
  },
  {
    id: 'flood-preparedness',
    fundId: 'flood',
    season: [0, 0, 1, 3, 5, 5, 1, 0, 0, 1, 0, 0],
    forms: [
      { weight: 3, payee: '{area}红十字会', purpose: '防汛演练', amount: [3_000, 9_000] },
      {
        weight: 1,
        payee: '示范市红十字演示救援队',
        purpose: '汛前冲锋舟检修',
        citywide: true,
        amount: [6_000, 18_000],
      },
    ],
  },
  {
    id: 'boai-visits',
    fundId: 'aid',
    season: [12, 10, 2, 1, 1, 1, 1, 1, 3, 2, 2, 9],
    forms: [
      {
        weight: 5,
        payee: '{area}困难家庭',
        purpose: '博爱送万家慰问',
        people: { from: 30, to: 120, each: [200, 300] },
      },
      { weight: 1, payee: '{area}演示敬老院', purpose: '过冬物品和体检', amount: [4_000, 15_000] },
    ],
  },
  {
    id: 'illness-aid',
    fundId: 'aid',
    season: evenly,
    forms: [
      {
        weight: 3,
        payee: '大病患者',
        purpose: '大病救助',
        citywide: true,
        people: { from: 3, to: 9, each: [2_000, 3_000] },
      },
      {
        weight: 1,
        payee: '示范市演示医院',
        purpose: '困难患者住院费用',
        citywide: true,
        amount: [6_000, 24_000],
      },
    ],
  },
  {
    id: 'study-grants',
    fundId: 'study',
    season: [1, 2, 5, 1, 1, 2, 3, 12, 12, 3, 1, 1],
    forms: [
      {
        weight: 4,
        payee: '{area}困难学生',
        purpose: '博爱助学金',
        people: { from: 10, to: 36, each: [800, 1_000] },
      },
      { weight: 1, payee: '{area}演示中学', purpose: '寄宿学生伙食补助', amount: [6_000, 20_000] },
    ],
  },
  {
    id: 'reading-rooms',
    fundId: 'study',
    season: [1, 1, 3, 4, 4, 3, 1, 1, 4, 5, 5, 2],
    forms: [{ weight: 1, payee: '{area}演示小学', purpose: '阅览室书架和图书', amount: [5_000, 18_000] }],
  },
  {
    id: 'first-aid-training',
    fundId: 'first-aid',
    season: [4, 4, 8, 8, 8, 8, 5, 5, 14, 9, 8, 5],
    forms: [
      { weight: 3, payee: '{area}红十字会', purpose: '救护员培训场地、教材和考核', amount: [3_000, 12_000] },
      {
        weight: 1,
        payee: '示范市演示医院',
        purpose: '救护师资授课',
        citywide: true,
        amount: [4_000, 12_000],
      },
      { weight: 1, payee: '{area}演示中学', purpose: '生命安全体验课', amount: [2_000, 8_000] },
    ],
  },
  {
    id: 'stem-cell-drive',
    fundId: 'stem-cell',
    season: evenly,
    forms: [
      {
        weight: 2,
        payee: '示范市演示中心血站',
        purpose: '血样采集和运输',
        citywide: true,
        amount: [2_000, 9_000],
      },
      {
        weight: 1,
        payee: '示范职业技术学院',
        purpose: '高校宣传和采样活动',
        citywide: true,
        amount: [1_500, 6_000],
      },
    ],
  },
  {
    id: 'donor-care',
    fundId: 'stem-cell',
    season: [5, 3, 2, 2, 3, 3, 2, 2, 4, 3, 3, 5],
    forms: [
      {
        weight: 1,
        payee: '造血干细胞捐献者',
        purpose: '捐献者慰问和误工补助',
        citywide: true,
        people: { from: 3, to: 8, each: [2_000, 3_000] },
      },
    ],
  },
  {
    id: 'volunteer-service',
    fundId: 'general',
    season: [3, 3, 6, 4, 4, 4, 3, 3, 3, 3, 4, 6],
    forms: [
      {
        weight: 1,
        payee: '{area}红十字演示志愿服务队',
        purpose: '志愿者保险、交通和培训',
        amount: [2_000, 9_000],
      },
    ],
  },
  {
    id: 'boai-homes',
    fundId: 'general',
    season: evenly,
    forms: [
      { weight: 1, payee: '{area}红十字会', purpose: '博爱家园活动室修缮和设备', amount: [8_000, 32_000] },
    ],
  },
  {
    id: 'emergency-help',
    fundId: 'general',
    season: evenly,
    forms: [
      {
        weight: 1,
        payee: '{area}遭遇意外的家庭',
        purpose: '火灾、事故等临时救助',
        people: { from: 3, to: 12, each: [1_000, 2_000] },
      },
    ],
  },
];
