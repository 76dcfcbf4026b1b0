import { monthsBetween } from './calendar.ts';
import { allPayments, type NumberedPayment } from './disbursements.ts';
import { saidTooLittle } from './explanations.ts';
import { type ProjectRecord, projectRecords } from './project-records.ts';
import { usedUntil } from './project-register.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

const columns = ['id', 'project_id', 'reported_on', 'used', 'output_text', 'document_id'];

/** Report days of a project that does not report by quarters: never more than three months apart. */
const ownDays: Readonly<Record<string, readonly string[]>> = {
  'flood-relief-2025': ['2025-08-31', '2025-09-30', '2025-12-30', '2026-03-30', '2026-06-30'],
  'flood-relief-2026': ['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'],
};

/** What the ledger cannot tell, by project and report day. */
const remarks: Readonly<Record<string, string>> = {
  'flood-relief-2025 2026-06-30': '最后一次入户回访，54户受损房屋都已住人，项目结束',
  'flood-relief-2026 2026-07-31': '第一笔款7月23日付出，比应该付的晚',
  'flood-relief-2026 2026-08-31': '白鹭区的名册还没有核完，这两个月没有领到补助',
  'flood-preparedness 2026-06-28': '入库前盘点，应急灯报损26盏，账上少记的一顶帐篷已经补记',
  'aed-placement 2025-06-28': '8台验收合格，按捐赠协议装在汽车站和体育场',
  'aed-placement 2026-09-28': '10台全部装好；逐台回访，3台所在的地方没有人学过怎么用',
  'reading-rooms 2026-09-28': '云岭县三间阅览室9月18日开门，比答应的晚17天',
  'illness-aid 2025-12-28': '一笔付给医院的款因对方销户退回，核实后重新付出',
  'stem-cell-drive 2026-06-28': '广场采样效果不好，下半年改为先宣讲、隔一周再采样',
};

export function writeProjectProgress(): string {
  const running = projectRecords.filter(({ status }) => status !== 'planned');
  return writeTable(columns, running.flatMap(report));
}

/** The 28th of each quarter's last month: exactly three months from one to the next. */
function quarterDays({ from }: ProjectRecord): string[] {
  return monthsBetween('2024-03', '2026-09')
    .filter((month) => Number(month.slice(5)) % 3 === 0)
    .map((month) => `${month}-28`)
    .filter((day) => day > from);
}

function report(project: ProjectRecord): Line[] {
  const days = ownDays[project.id] ?? quarterDays(project);
  return days.map((day, index) => ({
    id: `${project.id}-${day}`,
    project_id: project.id,
    reported_on: day,
    used: formatYuan(usedUntil(project.id, day) - saidTooLittle(`${project.id}-${day}`)),
    output_text: [done(project, days[index - 1] ?? '', day), remarks[`${project.id} ${day}`]]
      .filter(Boolean)
      .join('。'),
  }));
}

/** What the payments since the last report bought, each purpose once. */
function done(project: ProjectRecord, after: string, until: string): string {
  const payments = allPayments.filter(
    ({ projectId, paidOn }) => projectId === project.id && after < paidOn && paidOn <= until,
  );
  if (payments.length === 0) return project.idle;
  const purposes = [...new Set(payments.map(({ purpose }) => purpose))];
  const parts = purposes.map((purpose) => say(payments.filter((payment) => payment.purpose === purpose)));
  return `付款${made(payments)}笔：${parts.join('；')}`;
}

/** Payments that stayed paid: one that came back counts neither way. */
const made = (payments: readonly NumberedPayment[]): number =>
  payments.reduce((sum, { fen }) => sum + Math.sign(fen), 0);

function say(payments: readonly NumberedPayment[]): string {
  const { payeeType, purpose } = payments[0]!;
  if (payeeType === 'supplier') {
    const notes = payments.flatMap(({ note }) => note ?? []);
    return `采购${purpose}${notes.length > 0 ? `（${notes.join('，')}）` : ''}`;
  }
  const areas = [...new Set(payments.map(({ area }) => area))].filter((area) => area !== '示范市');
  const people = payments.reduce((sum, payment) => sum + (payment.people ?? 0), 0);
  const amount = people > 0 ? `${people}人` : `${made(payments)}次`;
  const where = areas.length > 0 ? `${areas.join('、')}，` : '';
  return `${purpose}：${where}${amount}`;
}
