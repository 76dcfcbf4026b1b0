import { termFrom, termTo } from './people.ts';
import { type Line, writeTable } from './table.ts';

interface Meeting {
  readonly id: string;
  readonly kind: 'congress' | 'council' | 'executive' | 'supervisors';
  readonly title: string;
  readonly attended: number;
  readonly resolutions: string;
  readonly on: string;
  readonly audits?: readonly string[];
  readonly documents?: readonly string[];
}

/** Seats of each body. */
const entitled = { congress: 126, council: 27, executive: 9, supervisors: 5 } as const;

const meetings: readonly Meeting[] = [
  {
    id: 'congress-2023',
    kind: 'congress',
    title: '示范市红十字会第四次会员代表大会',
    on: '2023-12-20',
    attended: 118,
    resolutions: '通过章程；选举第四届理事会理事27人、监事会监事5人；通过第三届理事会工作报告',
    documents: ['charter'],
  },
  {
    id: 'council-2023-12',
    kind: 'council',
    title: '第四届理事会第一次会议',
    on: '2023-12-20',
    attended: 27,
    resolutions: '选举会长、副会长和秘书长；通过执行委员会组成人员名单',
  },
  {
    id: 'executive-2024-03',
    kind: 'executive',
    title: '执行委员会2024年第一次会议',
    on: '2024-03-15',
    attended: 8,
    resolutions: '通过《信息公开制度》，4月1日起施行；同意每月公布捐款名单和支出名单',
    documents: ['rule-disclosure'],
  },
  {
    id: 'supervisors-2024-03',
    kind: 'supervisors',
    title: '第四届监事会第一次会议',
    on: '2024-03-27',
    attended: 5,
    resolutions: '选举监事长、副监事长；定下每半年抽查五笔捐款、五笔支出',
  },
  {
    id: 'council-2024-03',
    kind: 'council',
    title: '第四届理事会第二次会议',
    on: '2024-03-28',
    attended: 24,
    resolutions: '通过2024年工作计划和预算；同意设立生命接力基金的管理办法；要求每季度公布一次项目进展',
    documents: ['minutes-council-2024'],
  },
  {
    id: 'supervisors-2025-03',
    kind: 'supervisors',
    title: '第四届监事会第二次会议',
    on: '2025-03-25',
    attended: 5,
    resolutions: '听取2024年捐赠专项审计；要求9月底以前改完两项问题；公布下半年抽查结果',
    audits: ['donations-2024'],
  },
  {
    id: 'council-2025-03',
    kind: 'council',
    title: '第四届理事会第三次会议',
    on: '2025-03-26',
    attended: 23,
    resolutions: '通过2024年工作报告和2025年预算；听取2024年捐赠专项审计；同意修订《捐赠款物管理办法》',
    audits: ['donations-2024'],
    documents: ['annual-report-2024'],
  },
  {
    id: 'executive-2025-07',
    kind: 'executive',
    title: '执行委员会2025年第五次会议（紧急）',
    on: '2025-07-28',
    attended: 9,
    resolutions: '启动2025年防汛救灾募捐；另开专户；补助分两档，界线由救灾部提出后于7月31日书面批准',
  },
  {
    id: 'executive-2025-08',
    kind: 'executive',
    title: '执行委员会2025年第六次会议',
    on: '2025-08-28',
    attended: 7,
    resolutions: '通过《捐赠款物管理办法》《财务管理制度》《内部控制制度》，9月1日起施行',
    documents: ['rule-donations', 'rule-finance', 'rule-internal-control'],
  },
  {
    id: 'supervisors-2026-03',
    kind: 'supervisors',
    title: '第四届监事会第三次会议',
    on: '2026-03-24',
    attended: 4,
    resolutions: '听取2025年捐赠专项审计；对审计强调的物资公开问题提出书面意见；公布下半年抽查结果',
    audits: ['donations-2025'],
  },
  {
    id: 'council-2026-03',
    kind: 'council',
    title: '第四届理事会第四次会议',
    on: '2026-03-25',
    attended: 25,
    resolutions: '通过2025年工作报告；听取2025年捐赠专项审计和2026年预算的说明',
    audits: ['donations-2025'],
    documents: ['annual-report-2025', 'budget-2026'],
  },
  {
    id: 'executive-2026-06',
    kind: 'executive',
    title: '执行委员会2026年第四次会议',
    on: '2026-06-26',
    attended: 8,
    resolutions:
      '同意2025年防汛救灾项目6月30日结项，结余转入汛前备灾，用途不变；同意租用示范市演示物流有限公司的货位一年，公布关联关系',
  },
  {
    id: 'supervisors-2026-07',
    kind: 'supervisors',
    title: '第四届监事会第四次会议',
    on: '2026-07-14',
    attended: 5,
    resolutions: '公布上半年抽查：五笔捐款、五笔支出从名单查到票据，没有发现不符',
  },
  {
    id: 'executive-2026-09',
    kind: 'executive',
    title: '执行委员会2026年第六次会议',
    on: '2026-09-08',
    attended: 9,
    resolutions:
      '同意预警发布时预先批好救助标准，募捐开始后款到3日内付第一批；同意接受市应急管理局无偿划转的物资运输车两辆',
  },
  {
    id: 'supervisors-2026-09',
    kind: 'supervisors',
    title: '第四届监事会第五次会议',
    on: '2026-09-22',
    attended: 5,
    resolutions: '听取2025年防汛救灾专项审计；催办物资公开的整改',
    audits: ['flood-2025'],
  },
  {
    id: 'council-2026-11',
    kind: 'council',
    title: '第四届理事会第五次会议',
    on: '2026-11-17',
    attended: 21,
    resolutions:
      '听取前十个月收支报告和2025年防汛救灾专项审计；同意提前安排明年一季度慰问；同意装机点的培训列入明年预算；不同意设捐款排行榜',
    audits: ['flood-2025'],
  },
];

const columns = [
  'id',
  'kind',
  'session_no',
  'title',
  'held_on',
  'term_from_on',
  'term_to_on',
  'attended',
  'entitled',
  'resolutions_text',
  'audit_ids',
  'document_ids',
];

export function writeMeetings(): string {
  const line = (meeting: Meeting): Line => ({
    id: meeting.id,
    kind: meeting.kind,
    session_no: '第四届',
    title: meeting.title,
    held_on: meeting.on,
    ...(meeting.kind === 'congress' ? { term_from_on: termFrom, term_to_on: termTo } : {}),
    attended: meeting.attended,
    entitled: entitled[meeting.kind],
    resolutions_text: meeting.resolutions,
    audit_ids: meeting.audits?.join(';'),
    document_ids: meeting.documents?.join(';'),
  });
  return writeTable(columns, meetings.map(line));
}
