import { campaigns } from './campaigns.ts';
import { allPayments } from './disbursements.ts';
import { allGifts } from './donations.ts';
import { type ProjectRecord, projectRecords } from './project-records.ts';
import { type Line, writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

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
