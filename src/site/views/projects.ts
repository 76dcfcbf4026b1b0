import type { RecordColumn, RecordRow } from '../../components/props/records.ts';
import { projectAddress } from '../../core/addresses/address.ts';
import { flowsFor } from '../../core/ledger/purpose.ts';
import { type Project, type ProjectProgress, projectStatus } from '../../core/schemas/project.ts';
import type { Disclosures } from '../disclosures.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';

/** Reports of a project, the latest first. */
export const progressOf = ({ registers }: Disclosures, projectId: string): ProjectProgress[] =>
  registers['project-progress']
    .filter((one) => one.projectId === projectId)
    .sort((a, b) => b.reportedOn.localeCompare(a.reportedOn));

const statusOrder = Object.keys(projectStatus);
const running = (status: Project['status']): number =>
  status === 'running' ? -1 : statusOrder.indexOf(status);

/** Projects in the order in which a reader asks for them: those at work first. */
export const byStatus = (projects: readonly Project[]): Project[] =>
  [...projects].sort((a, b) => running(a.status) - running(b.status));

/** Heads of a table of projects. */
export function projectColumns(language?: string): RecordColumn[] {
  const { heads } = messages(language).projects;
  return [
    { head: heads.project, kind: 'text' },
    { head: heads.status, kind: 'short' },
    { head: heads.progress, kind: 'short', named: true },
    { head: heads.budget, kind: 'money', named: true },
    { head: heads.used, kind: 'money' },
  ];
}

/** A line for each project: state, last report, budget, and what the ledger paid so far. */
export const projectRows = (projects: readonly Project[], disclosures: Disclosures): RecordRow[] =>
  byStatus(projects).map((project) => ({
    id: project.id,
    cells: [
      { label: project.title, href: href(projectAddress(project.id)) },
      projectStatus[project.status][0],
      progressOf(disclosures, project.id)[0]?.reportedOn,
      project.budget,
      flowsFor(disclosures.ledger, { projectId: project.id }).paid.fen,
    ],
  }));
