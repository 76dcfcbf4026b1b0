import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

/** A subject as the papers print it: code, title, and 分. Its class and section are the first digits of its code. */
type Subject = readonly [code: string, title: string, fen: number];

/** One paper of the finance department: budget or final accounts of a year. */
interface Paper {
  readonly year: string;
  readonly kind: 'budget' | 'final';
  readonly documentId: string;
  readonly income: readonly (readonly [id: string, title: string, fen: number])[];
  readonly expense: readonly Subject[];
  readonly basic: readonly Subject[];
  /** 年末结转和结余, which closes the accounts. */
  readonly carried?: number;
}

/** 类 and 款 above the subjects (2026年政府收支分类科目). */
const titles: Readonly<Record<string, string>> = {
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '20816': '红十字事业',
  '210': '卫生健康支出',
  '21011': '行政事业单位医疗',
  '221': '住房保障支出',
  '22102': '住房改革支出',
  '301': '工资福利支出',
  '302': '商品和服务支出',
};

/** 项目支出: all other subjects by function are basic expense. */
const projectSubjects = new Set(['2081602', '2081699']);

const expense = (
  run: number,
  general: number,
  other: number,
  pension: number,
  medical: number,
  housing: number,
): Subject[] => [
  ['2081601', '行政运行', run],
  ['2081602', '一般行政管理事务', general],
  ['2081699', '其他红十字事业支出', other],
  ['2080505', '机关事业单位基本养老保险缴费支出', pension],
  ['2101101', '行政单位医疗', medical],
  ['2210201', '住房公积金', housing],
];

const basicSubjects: readonly (readonly [code: string, title: string])[] = [
  ['30101', '基本工资'],
  ['30102', '津贴补贴'],
  ['30103', '奖金'],
  ['30108', '机关事业单位基本养老保险缴费'],
  ['30110', '职工基本医疗保险缴费'],
  ['30113', '住房公积金'],
  ['30201', '办公费'],
  ['30207', '邮电费'],
  ['30211', '差旅费'],
  ['30213', '维修（护）费'],
  ['30231', '公务用车运行维护费'],
  ['30217', '公务接待费'],
  ['30239', '其他交通费用'],
];

const basic = (...fen: number[]): Subject[] =>
  basicSubjects.map(([code, title], i) => [code, title, fen[i]!]);

const papers: readonly Paper[] = [
  {
    year: '2025',
    kind: 'budget',
    documentId: 'budget-2025',
    income: [
      ['fiscal', '一般公共预算拨款', 4_769_000_00],
      ['other', '其他收入', 38_000_00],
    ],
    expense: expense(2_262_000_00, 1_462_000_00, 418_000_00, 288_400_00, 164_600_00, 212_000_00),
    basic: basic(
      846_000_00,
      690_400_00,
      402_000_00,
      288_400_00,
      164_600_00,
      212_000_00,
      94_000_00,
      41_600_00,
      66_000_00,
      46_000_00,
      48_000_00,
      10_000_00,
      18_000_00,
    ),
  },
  {
    year: '2025',
    kind: 'final',
    documentId: 'final-accounts-2025',
    income: [
      ['fiscal', '一般公共预算拨款', 4_718_326_40],
      ['other', '其他收入', 41_250_00],
      ['brought', '年初结转和结余', 36_418_75],
    ],
    expense: expense(2_244_918_32, 1_441_705_88, 398_214_60, 284_611_20, 161_937_50, 209_864_00),
    basic: basic(
      842_316_40,
      685_120_71,
      398_877_00,
      284_611_20,
      161_937_50,
      209_864_00,
      92_418_36,
      40_733_52,
      68_954_00,
      47_460_00,
      46_812_33,
      4_286_00,
      17_940_00,
    ),
    carried: 54_743_65,
  },
  {
    year: '2026',
    kind: 'budget',
    documentId: 'budget-2026',
    income: [
      ['fiscal', '一般公共预算拨款', 4_862_000_00],
      ['other', '其他收入', 38_000_00],
    ],
    expense: expense(2_318_400_00, 1_486_000_00, 412_600_00, 296_800_00, 168_200_00, 218_000_00),
    basic: basic(
      862_000_00,
      704_600_00,
      418_400_00,
      296_800_00,
      168_200_00,
      218_000_00,
      96_400_00,
      42_000_00,
      68_000_00,
      54_000_00,
      48_000_00,
      6_000_00,
      19_000_00,
    ),
  },
];

const columns = [
  'id',
  'year',
  'kind',
  'side',
  'level',
  'parent_id',
  'code',
  'title',
  'part',
  'amount',
  'document_id',
];

export function writeBudgetLines(): string {
  return writeTable(columns, papers.flatMap(describe));
}

const sum = (rows: readonly (readonly [string, string, number])[]): number =>
  rows.reduce((all, [, , fen]) => all + fen, 0);

function describe(paper: Paper): Line[] {
  const { year, kind, documentId, carried } = paper;
  const prefix = `${kind}-${year}`;
  const common = { year, kind, document_id: documentId };
  const total = (side: string, title: string, fen: number): Line => ({
    ...common,
    id: `${prefix}-${side}`,
    side,
    level: 'total',
    title,
    amount: formatYuan(fen),
  });
  const leaf = (side: string, name: string, title: string, fen: number): Line => ({
    ...common,
    id: `${prefix}-${side}-${name}`,
    side,
    level: 'class',
    parent_id: `${prefix}-${side}`,
    title,
    amount: formatYuan(fen),
  });
  const end = carried === undefined ? [] : [leaf('expense', 'carried', '年末结转和结余', carried)];
  return [
    total('income', '收入合计', sum(paper.income)),
    ...paper.income.map(([name, title, fen]) => leaf('income', name, title, fen)),
    total('expense', '支出合计', sum(paper.expense) + (carried ?? 0)),
    ...classified(paper, 'expense', paper.expense, [3, 5]),
    ...end,
    total('basic', '基本支出合计', sum(paper.basic)),
    ...classified(paper, 'basic', paper.basic, [3]),
  ];
}

/** Subjects below their class and section; `cuts` are the digits of each level above them. */
function classified(
  { year, kind, documentId }: Paper,
  side: 'expense' | 'basic',
  subjects: readonly Subject[],
  cuts: readonly number[],
): Line[] {
  const levels = ['class', 'section', 'item'];
  const line = (code: string, depth: number, title: string, fen: number): Line => ({
    id: `${kind}-${year}-${code}`,
    year,
    kind,
    side,
    level: levels[depth],
    parent_id: depth === 0 ? `${kind}-${year}-${side}` : `${kind}-${year}-${code.slice(0, cuts[depth - 1])}`,
    code,
    title,
    part:
      side === 'expense' && depth === cuts.length
        ? projectSubjects.has(code)
          ? 'project'
          : 'basic'
        : undefined,
    amount: formatYuan(fen),
    document_id: documentId,
  });
  const seen = new Set<string>();
  return [...subjects].sort(byCode(cuts)).flatMap(([code, title, fen]) => {
    const above = cuts.flatMap((cut, depth): Line[] => {
      const head = code.slice(0, cut);
      if (seen.has(head)) return [];
      seen.add(head);
      return [line(head, depth, titles[head]!, sum(subjects.filter(([one]) => one.startsWith(head))))];
    });
    return [...above, line(code, cuts.length, title, fen)];
  });
}

/** Subjects of one class and section stand together; inside, as the paper prints them. */
const byCode =
  (cuts: readonly number[]) =>
  ([a]: Subject, [b]: Subject): number => {
    const key = (code: string): string => code.slice(0, cuts.at(-1));
    return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
  };

const expenseColumns = ['id', 'year', 'item', 'budget', 'actual', 'count', 'people', 'note'];

interface PublicExpense {
  readonly year: string;
  readonly item: string;
  readonly budget: number;
  readonly actual?: number;
  readonly count?: number;
  readonly people?: number;
  readonly note?: string;
}

const publicExpenses: readonly PublicExpense[] = [
  {
    year: '2025',
    item: 'total',
    budget: 58_000_00,
    actual: 51_098_33,
    note: '比预算少，主要是接待少了；年初有3批接待改成了电话会议',
  },
  { year: '2025', item: 'abroad', budget: 0, actual: 0, count: 0, people: 0 },
  { year: '2025', item: 'vehicle-purchase', budget: 0, actual: 0, count: 0 },
  {
    year: '2025',
    item: 'vehicle-running',
    budget: 48_000_00,
    actual: 46_812_33,
    count: 2,
    note: '两辆都是救灾用车，油和保险占大半',
  },
  { year: '2025', item: 'reception', budget: 10_000_00, actual: 4_286_00, count: 7, people: 43 },
  { year: '2026', item: 'total', budget: 54_000_00, note: '比2025年预算减少4,000.00元，减的是公务接待' },
  { year: '2026', item: 'abroad', budget: 0 },
  { year: '2026', item: 'vehicle-purchase', budget: 0 },
  { year: '2026', item: 'vehicle-running', budget: 48_000_00 },
  { year: '2026', item: 'reception', budget: 6_000_00 },
];

export function writePublicExpenses(): string {
  const line = ({ budget, actual, ...rest }: PublicExpense): Line => ({
    ...rest,
    id: `${rest.year}-${rest.item}`,
    budget: formatYuan(budget),
    actual: actual === undefined ? undefined : formatYuan(actual),
  });
  return writeTable(expenseColumns, publicExpenses.map(line));
}
