import { campaigns } from './campaigns.ts';
import { allPayments } from './disbursements.ts';
import { allGifts } from './donations.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

/** What a reader has to know of a project before it spends anything. */
export interface ProjectRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly goal: string;
  readonly who: string;
  readonly standard: string;
  readonly procedure: string;
  /** 元, for the whole time from start to end. */
  readonly budget: number;
  readonly from: string;
  readonly to: string;
  readonly status: 'planned' | 'running' | 'closed';
  readonly responsible: string;
  readonly contactId: string;
  /** What was done in a quarter without payments. */
  readonly idle: string;
  readonly closed?: { readonly on: string; readonly output: string; readonly residualUse: string };
}

const threeYears = { from: '2024-01-01', to: '2026-12-31', status: 'running' } as const;

export const projectRecords: readonly ProjectRecord[] = [
  {
    id: 'flood-relief-2025',
    title: '2025年防汛救灾',
    kind: 'relief',
    goal: '让2025年7月洪水中受灾的家庭有水喝、有被子盖，受损的房屋修好以后再过冬',
    who: '2025年7月至9月在本市受灾、由村或社区登记的家庭；安置点和卫生院由县（区）红十字会申请',
    standard: '临时生活补助每户200元或300元，房屋修缮补助每户1,000元或1,500元，按受损程度定',
    procedure: '村或社区登记；张贴名册3天；县（区）红十字会核对；执委会批准；由银行打到户主账户',
    budget: 640_000,
    from: '2025-07-28',
    to: '2026-06-30',
    status: 'closed',
    responsible: '救灾部',
    contactId: 'aid',
    idle: '没有新的付款。回访领到修缮补助的家庭，核对名册和回单',
    closed: {
      on: '2026-06-30',
      output:
        '4个县（区）1,457户次领到临时生活补助，54户领到房屋修缮补助；买棉被600床、排水泵和水带一批；补充3个县（区）安置点的饮水、被褥和消毒用品；资助1家卫生院做灾后消毒和饮水检测',
      residualUse:
        '募捐方案写明剩余用于本市防汛。2026年6月26日执委会同意转入汛前备灾，仍记在防汛救灾专项基金，不改变用途',
    },
  },
  {
    id: 'flood-relief-2026',
    title: '2026年防汛救灾',
    kind: 'relief',
    goal: '让2026年7月洪水中受灾的家庭当天有水和被子，入冬前修好受损的房屋',
    who: '2026年7月以后在本市受灾、由村或社区登记的家庭；安置点和卫生院由县（区）红十字会申请',
    standard: '临时生活补助每户200元或300元，房屋修缮补助每户1,000元或1,500元，验收一户付一户',
    procedure: '村或社区登记；张贴名册3天；县（区）红十字会核对；执委会批准；由银行打到户主账户',
    budget: 1_520_000,
    from: '2026-07-12',
    to: '2027-06-30',
    status: 'running',
    responsible: '救灾部',
    contactId: 'aid',
    idle: '没有新的付款。验收已经开工的房屋',
  },
  {
    id: 'flood-preparedness',
    title: '汛前备灾',
    kind: 'relief',
    goal: '每年汛期以前补齐仓库的物资，每个沿河的县（区）演练一次转移',
    who: '县（区）红十字会和红十字救援队；个人不用申请',
    standard: '演练每次补助3,000元至9,000元；物资按盘点缺多少补多少',
    procedure: '3月底以前报演练方案；救灾部核定；演练结束交照片和签到表后付款',
    budget: 160_000,
    ...threeYears,
    responsible: '救灾部',
    contactId: 'duty',
    idle: '没有付款。仓库值班和电器充电照常，没有采购',
  },
  {
    id: 'boai-visits',
    title: '博爱送万家',
    kind: 'aid',
    goal: '冬天和节前看望困难家庭，缺什么送什么',
    who: '低保边缘家庭、独居老人、重度残疾人家庭；同一家庭一年一次',
    standard: '每户200元或300元，或者等价的物品',
    procedure: '本人向村或社区说一声，也可以由志愿者代报；县（区）红十字会核对；上门时签收',
    budget: 560_000,
    ...threeYears,
    responsible: '救灾部',
    contactId: 'aid',
    idle: '没有付款。核对下一季的慰问名册',
  },
  {
    id: 'illness-aid',
    title: '大病救助',
    kind: 'aid',
    goal: '减轻困难家庭看大病时自己要付的那一部分',
    who: '本市户籍或居住满一年的困难家庭成员，一年内自付医疗费超过家庭收入一半',
    standard: '每人2,000元或3,000元，一年一次；欠费住院的，直接付给医院',
    procedure: '打求助电话领表；交诊断证明和费用清单；15个工作日内答复；不同意的，书面说明理由',
    budget: 600_000,
    ...threeYears,
    responsible: '救灾部',
    contactId: 'aid',
    idle: '没有付款。受理的申请正在核对费用清单',
  },
  {
    id: 'emergency-help',
    title: '意外临时救助',
    kind: 'aid',
    goal: '火灾、事故发生以后，先帮家里过头一个月',
    who: '在本市遭遇火灾、交通事故、溺水等意外，生活一时没有着落的家庭',
    standard: '每户1,000元或2,000元，一次事故一次',
    procedure: '本人、邻居或社区打求助电话；两名工作人员上门；3个工作日内付款，事后补齐材料',
    budget: 320_000,
    ...threeYears,
    responsible: '救灾部',
    contactId: 'aid',
    idle: '没有付款。没有接到符合条件的求助',
  },
  {
    id: 'study-grants',
    title: '博爱助学金',
    kind: 'boai',
    goal: '让困难家庭的孩子不因为钱离开学校',
    who: '本市小学、初中、高中和中职的困难学生；寄宿生伙食补助由学校申请',
    standard: '每名学生一学年800元或1,000元；伙食补助按人数和天数核定',
    procedure: '班主任或家长申请；学校和村、社区分别核对；家长签字；由银行打到学生账户',
    budget: 360_000,
    ...threeYears,
    responsible: '筹资部',
    contactId: 'donation',
    idle: '没有付款。收下一学期的申请',
  },
  {
    id: 'reading-rooms',
    title: '博爱阅览室',
    kind: 'boai',
    goal: '给没有阅览室的乡村小学配书架和学生自己挑的书',
    who: '有一间空教室、愿意每天开放两次的乡村小学',
    standard: '书架和图书每校5,000元至20,000元；捐赠人指定学校的，按捐赠协议',
    procedure: '学校填一页申请表；到现场量尺寸；老师和学生挑书；验收后付款',
    budget: 320_000,
    ...threeYears,
    responsible: '筹资部',
    contactId: 'donation',
    idle: '没有付款。到申请的学校量尺寸、收书单',
  },
  {
    id: 'boai-homes',
    title: '博爱家园',
    kind: 'boai',
    goal: '在村和社区留一间平时能用、灾时能躲的屋子',
    who: '有现成房屋、有人管钥匙的村或社区',
    standard: '修缮和设备每次3,000元至32,000元，社区自己出一部分',
    procedure: '村或社区向县（区）红十字会申请；现场看房；公示3天；完工验收后付款',
    budget: 540_000,
    ...threeYears,
    responsible: '筹资部',
    contactId: 'office',
    idle: '没有付款。在建的活动室施工，没有到验收的时候',
  },
  {
    id: 'first-aid-training',
    title: '应急救护培训',
    kind: 'first-aid',
    goal: '让更多人会按压、会用除颤仪，每个装机点至少有两个人会用',
    who: '满14岁的任何人；单位、学校、社区可以约上门课',
    standard: '不收费；救护员课两天，考核合格发证；普及课两小时',
    procedure: '打培训电话报名；单位约课提前两周；带身份证件只作核对，不复印',
    budget: 340_000,
    ...threeYears,
    responsible: '救护捐献部',
    contactId: 'training',
    idle: '没有付款。课照常开，费用在下一季结算',
  },
  {
    id: 'aed-placement',
    title: '公共场所除颤仪',
    kind: 'first-aid',
    goal: '在人多、有人值班的公共场所装除颤仪，三分钟内拿得到',
    who: '车站、场馆、政务大厅、图书馆等开放的公共场所，由管理单位申请',
    standard: '每处1台或2台；管理单位要指定两名管机器的人，并让他们来上课',
    procedure: '管理单位申请；装机地点公示7天；采购；验收；一年回访两次',
    budget: 240_000,
    from: '2025-03-01',
    to: '2026-12-31',
    status: 'running',
    responsible: '救护捐献部',
    contactId: 'training',
    idle: '没有付款。回访已经装好的机器',
  },
  {
    id: 'stem-cell-drive',
    title: '造血干细胞宣传和采样',
    kind: 'stem-cell',
    goal: '让来采样的人想清楚了再留下血样，配型成功以后少一些反悔',
    who: '18至45周岁、身体健康的人；学校和单位可以约宣讲',
    standard: '不收费，也不付报酬',
    procedure: '先听一次宣讲；至少隔一周再采样；采样前签一张说明；随时可以退出',
    budget: 180_000,
    ...threeYears,
    responsible: '救护捐献部',
    contactId: 'life',
    idle: '没有付款。进学校和单位宣讲，没有采样',
  },
  {
    id: 'donor-care',
    title: '捐献者关怀',
    kind: 'stem-cell',
    goal: '捐献造血干细胞的人请假、路上、休养的花费不用自己承担',
    who: '在本市登记、完成捐献的人',
    standard: '每人2,000元或3,000元，包括慰问和误工',
    procedure: '不用申请。捐献后一个月内，工作人员上门',
    budget: 180_000,
    ...threeYears,
    responsible: '救护捐献部',
    contactId: 'life',
    idle: '没有付款。电话回访已经捐献的人',
  },
  {
    id: 'volunteer-service',
    title: '志愿服务保障',
    kind: 'volunteers',
    goal: '志愿者出来做事有保险，路费不用自己掏，做危险的事先学会',
    who: '在本市登记的红十字志愿服务队',
    standard: '每队每次2,000元至9,000元，凭保险单、车票和签到表',
    procedure: '队长申请；宣传部核对服务记录；月底付款',
    budget: 150_000,
    ...threeYears,
    responsible: '宣传部',
    contactId: 'volunteer',
    idle: '没有付款。服务照常，保险还在有效期内',
  },
  {
    id: 'youth-camp-2027',
    title: '青少年急救夏令营（2027年）',
    kind: 'youth',
    goal: '60名初中生用三天学会止血、包扎、按压，回学校教同班同学',
    who: '本市初一、初二学生；困难家庭的学生留一半名额',
    standard: '吃住、保险和教材不收费',
    procedure: '2027年4月由学校报名，抽签决定；家长签字；5月公布录取人数和候补办法，不公布学生姓名',
    budget: 66_000,
    from: '2027-03-01',
    to: '2027-09-30',
    status: 'planned',
    responsible: '宣传部',
    contactId: 'volunteer',
    idle: '',
  },
  {
    id: 'memorial-garden-2027',
    title: '捐献者缅怀园修缮',
    kind: 'body-organ',
    goal: '修好缅怀园的步道和座椅，让家属来时有地方坐、有地方避雨',
    who: '不接受个人申请；家属可以提意见',
    standard: '按工程比价结果，完工验收后付款',
    procedure: '2027年1月征求家属意见；2月公示方案；3月采购；9月以前完工',
    budget: 88_000,
    from: '2027-01-04',
    to: '2027-09-30',
    status: 'planned',
    responsible: '救护捐献部',
    contactId: 'life',
    idle: '',
  },
];

const columns = [
  'id',
  'title',
  'kind',
  'goal_text',
  'who_text',
  'standard_text',
  'procedure_text',
  'budget',
  'starts_on',
  'ends_on',
  'status',
  'responsible',
  'contact_id',
  'closed_on',
  'output_text',
  'raised',
  'used',
  'residual',
  'residual_use_text',
];

/** Paid for a project up to a day, 分. */
export function usedUntil(projectId: string, day: string): number {
  return allPayments
    .filter((payment) => payment.projectId === projectId && payment.paidOn <= day)
    .reduce((sum, { fen }) => sum + fen, 0);
}

export function writeProjects(): string {
  return writeTable(columns, projectRecords.map(describe));
}

function describe(project: ProjectRecord): Line {
  return {
    id: project.id,
    title: project.title,
    kind: project.kind,
    goal_text: project.goal,
    who_text: project.who,
    standard_text: project.standard,
    procedure_text: project.procedure,
    budget: formatYuan(project.budget * 100),
    starts_on: project.from,
    ends_on: project.to,
    status: project.status,
    responsible: project.responsible,
    contact_id: project.contactId,
    ...closing(project),
  };
}

/** What came for a project of an appeal, what it used, and what is left. */
function closing({ id, closed }: ProjectRecord): Line {
  if (!closed) return {};
  const appeal = campaigns.find(({ projectId }) => projectId === id);
  const raised = allGifts
    .filter((gift) => appeal !== undefined && gift.campaignId === appeal.id)
    .reduce((sum, { fen }) => sum + fen, 0);
  const used = usedUntil(id, closed.on);
  return {
    closed_on: closed.on,
    output_text: closed.output,
    raised: formatYuan(raised),
    used: formatYuan(used),
    residual: formatYuan(raised - used),
    residual_use_text: closed.residualUse,
  };
}
