import type { Line } from './table.ts';

/** How much of the value the source vouches for: `over` and `nearly` are bounds. */
type Qualifier = 'exact' | 'about' | 'over' | 'nearly';
type Unit = 'cny' | 'people' | 'person-times' | 'count' | 'percent' | 'rank';
type Scope = 'own' | 'with-foundation' | 'system';
type Row = readonly [
  id: string,
  metric: string,
  value: string,
  unit: Unit,
  scope: Scope,
  qualifier?: Qualifier,
];

interface Group {
  readonly sourceId: string;
  readonly period: string;
  readonly periodTitle?: string;
  readonly asOf?: string;
  readonly rows: readonly Row[];
}

const city = 'source-shijiazhuang-2025';

const flood = { sourceId: 'audit-flood-2025', period: '2025-07-28/2026-06-30', asOf: '2026-06-30' } as const;

/** Figures as their sources published them: the two cited texts, then papers of the chapter. */
const groups: readonly Group[] = [
  {
    sourceId: 'source-hebei-rescue-2026',
    period: '2025',
    asOf: '2026-02-10',
    rows: [
      ['heb-teams-reported', '述职的救援队', '7', 'count', 'system'],
      ['heb-cities-exchanged', '交流经验的市', '3', 'count', 'system'],
    ],
  },
  {
    sourceId: city,
    period: '2024',
    rows: [
      ['sjz-transparency-rank', '透明度指数在地市级红十字会中的名次', '1', 'rank', 'own'],
      ['sjz-transparency-assessed', '参评的地市级红十字会', '418', 'count', 'system'],
      ['sjz-instructors-trained', '新培训的救护师资', '116', 'people', 'system'],
      ['sjz-instructors-retrained', '复训的救护师资', '200', 'people', 'system', 'nearly'],
      ['sjz-cpr-aed-trained', '心肺复苏和除颤仪培训', '16773', 'people', 'system'],
      ['sjz-first-aiders', '培训救护员', '8945', 'people', 'system'],
      ['sjz-junior-first-aiders', '培训初级救护员', '5806', 'people', 'system'],
      ['sjz-public-training', '“五进”公益普及培训', '11878', 'person-times', 'system'],
      ['sjz-students-trained', '培训高校学生', '19629', 'people', 'system'],
      ['sjz-pupils', '到生命安全体验教室上课的中小学生', '8100', 'people', 'system'],
    ],
  },
  {
    sourceId: city,
    period: '2025',
    rows: [
      ['sjz-online-raised', '网络筹资', '2020000.00', 'cny', 'system'],
      ['sjz-online-growth', '网络筹资比上一年同期增长', '54', 'percent', 'system'],
      ['sjz-goods-raised', '筹集物资折价', '3459000.00', 'cny', 'system'],
      ['sjz-demonstration-sites', '当年获评省级博爱家园示范点的基层组织', '5', 'count', 'system'],
    ],
  },
  {
    sourceId: city,
    period: 'cumulative',
    periodTitle: '三届三次理事会以来',
    rows: [
      ['sjz-people-helped', '得到救助的困难群众和家庭', '33200', 'person-times', 'system'],
      ['sjz-townships', '救助覆盖的乡镇和街道', '337', 'count', 'system'],
      ['sjz-villages', '救助覆盖的村和社区', '2855', 'count', 'system'],
      ['sjz-aid-given', '发放救助款物', '4029800.00', 'cny', 'system'],
      ['sjz-rules-revised', '修订完善的内部制度', '9', 'count', 'own'],
    ],
  },
  {
    sourceId: city,
    period: 'cumulative',
    periodTitle: '连年（至2025年）',
    rows: [['sjz-capability-rank', '核心能力评估在全省系统中的名次', '1', 'rank', 'own']],
  },
  {
    sourceId: city,
    period: 'cumulative',
    periodTitle: '2024年以来',
    rows: [['sjz-supervisor-attendance', '监事列席党组会和执委会', '50', 'count', 'own', 'over']],
  },
  {
    sourceId: city,
    period: 'cumulative',
    periodTitle: '累计',
    rows: [
      ['sjz-stem-cell-volunteers', '加入中华骨髓库的志愿者', '60000', 'people', 'system'],
      ['sjz-stem-cell-donations', '造血干细胞捐献', '252', 'count', 'system'],
      ['sjz-stem-cell-rank', '造血干细胞捐献例数在全省的名次', '1', 'rank', 'system'],
      ['sjz-organ-registered', '登记捐献器官和遗体', '40000', 'people', 'system', 'over'],
      ['sjz-organ-donors', '器官捐献', '360', 'count', 'system'],
      ['sjz-organs', '捐献的大器官', '1046', 'count', 'system'],
      ['sjz-organ-recipients', '因器官捐献重获新生的患者', '1004', 'people', 'system'],
      ['sjz-corneas', '捐献的角膜', '446', 'count', 'system'],
      ['sjz-sight-regained', '因角膜捐献重见光明的患者', '400', 'people', 'system', 'over'],
    ],
  },
  {
    sourceId: city,
    period: 'cumulative',
    periodTitle: '暴雨灾后重建项目',
    rows: [['sjz-rebuilding', '为平山、赞皇两县争取到的重建资金', '2951000.00', 'cny', 'system']],
  },
  {
    sourceId: city,
    period: 'cumulative',
    periodTitle: '截至原文发表时',
    rows: [
      ['sjz-grassroots', '基层组织', '5612', 'count', 'system'],
      ['sjz-group-members', '团体会员单位', '257', 'count', 'system'],
      ['sjz-individual-members', '个人会员', '78198', 'people', 'system'],
      ['sjz-volunteer-organizations', '志愿服务组织', '401', 'count', 'system'],
      ['sjz-volunteers', '志愿者', '30000', 'people', 'system', 'over'],
    ],
  },
  {
    sourceId: 'minutes-council-2024',
    period: 'cumulative',
    periodTitle: '会议定下的上限',
    asOf: '2024-03-28',
    rows: [['donor-care-limit', '每名捐献者的补助上限', '3000.00', 'cny', 'own']],
  },
  {
    sourceId: 'annual-report-2024',
    period: '2024',
    asOf: '2024-12-31',
    rows: [
      ['blood-donors-2024', '无偿献血参与', '1912', 'people', 'system'],
      ['volunteers-2024', '注册志愿者', '1588', 'people', 'system'],
    ],
  },
  {
    sourceId: 'statistics-2025',
    period: '2025',
    asOf: '2025-12-31',
    rows: [
      ['blood-donors-2025', '无偿献血参与', '1764', 'people', 'system'],
      ['volunteers-2025', '注册志愿者', '1903', 'people', 'system'],
      ['first-aid-certified-2025', '救护员取证', '530', 'people', 'system'],
      ['organ-registrations-2025', '遗体和器官捐献登记', '371', 'people', 'system'],
      ['organ-donations-2025', '遗体和器官捐献', '6', 'count', 'system'],
    ],
  },
  {
    sourceId: 'statistics-2026',
    period: '2026-01-01/2026-10-31',
    asOf: '2026-10-31',
    rows: [
      ['aid-people-2026', '人道救助', '3007', 'people', 'own'],
      ['stem-cell-samples-2026', '造血干细胞采样入库', '318', 'count', 'system'],
    ],
  },
  {
    sourceId: 'budget-2026',
    period: '2026',
    asOf: '2026-02-24',
    rows: [
      ['budget-2026-total', '财政预算支出', '4900000.00', 'cny', 'own'],
      ['budget-2026-basic', '财政预算基本支出', '3001400.00', 'cny', 'own'],
      ['budget-2026-projects', '财政预算项目支出', '1898600.00', 'cny', 'own'],
      ['budget-2026-three', '“三公”经费预算', '54000.00', 'cny', 'own'],
    ],
  },
  {
    sourceId: 'notice-aed-2026',
    period: 'cumulative',
    periodTitle: '合同总价',
    asOf: '2026-04-27',
    rows: [
      ['aed-2026-contract', '除颤仪10台的合同价', '115000.00', 'cny', 'own'],
      ['aed-2026-budget', '除颤仪10台的预算', '120000.00', 'cny', 'own'],
    ],
  },
  {
    ...flood,
    rows: [
      ['flood-2025-raised', '2025年防汛救灾募捐收到', '637028.33', 'cny', 'own'],
      ['flood-2025-used', '2025年防汛救灾募捐用出', '623635.00', 'cny', 'own'],
      ['flood-2025-residual', '2025年防汛救灾募捐结余', '13393.33', 'cny', 'own'],
      ['flood-2025-gifts', '2025年防汛救灾募捐笔数', '4593', 'count', 'own'],
      ['flood-2025-living', '临时生活补助', '321000.00', 'cny', 'own'],
      ['flood-2025-shelters', '安置点物资', '106300.00', 'cny', 'own'],
      ['flood-2025-quilts', '棉被600床', '71400.00', 'cny', 'own'],
      ['flood-2025-repairs', '房屋修缮补助', '65500.00', 'cny', 'own'],
      ['flood-2025-pumps', '排水泵和水带', '46235.00', 'cny', 'own'],
      ['flood-2025-hygiene', '灾后消毒和饮水检测', '13200.00', 'cny', 'own'],
      ['flood-2025-unproved', '缺完工照片的房屋修缮补助', '7000.00', 'cny', 'own'],
    ],
  },
  {
    sourceId: 'audit-donations-2025',
    period: '2025',
    asOf: '2025-12-31',
    rows: [['returned-2025', '因对方销户退回的一笔住院费用', '12000.00', 'cny', 'own']],
  },
];

export function reportedFigures(): Line[] {
  return groups.flatMap((group) => group.rows.map((row) => describe(group, row)));
}

function describe(group: Group, [id, metric, value, unit, scope, qualifier = 'exact']: Row): Line {
  return {
    id,
    metric,
    value,
    qualifier,
    unit,
    scope,
    as_of_on: group.asOf,
    period: group.period,
    period_title: group.periodTitle,
    source_id: group.sourceId,
  };
}
