import type { ProgressEntry } from '../components/props/records.ts';
import type { Proof } from '../components/props/statement.ts';
import {
  paperAddress,
  projectAddress,
  projects as projectsAddress,
  serviceAddress,
} from '../core/addresses/address.ts';
import { closeDifference, flowsFor } from '../core/ledger/purpose.ts';
import { tableTree } from '../core/ledger/tree.ts';
import { type Project, type ProjectProgress, projectKinds, projectStatus } from '../core/schemas/project.ts';
import type { LedgerTable } from '../core/values/record-id.ts';
import { articlesAbout, projectSubject } from './articles-about.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { entries } from './entries.ts';
import { day, days, yuan } from './format.ts';
import { href, inLanguages } from './links.ts';
import { messages } from './messages.ts';
import { reportOf } from './report-link.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { inWords } from './views/amount.ts';
import { explainedOf } from './views/explained.ts';
import { progressOf } from './views/projects.ts';
import { rowProof } from './views/proof.ts';
import { purposeGoods } from './views/purpose-goods.ts';
import { stamp } from './views/statement.ts';
import { treeView } from './views/tree.ts';
import { useChangesAt } from './views/use-changes.ts';

const LATEST = 4;

/** The page of each project. */
export async function projectPaths() {
  const { registers } = await getDisclosures();
  return inLanguages(registers.projects.map(({ id }) => ({ params: { project: id }, props: { id } })));
}

function headlineOf(project: Project, paid: number, language?: string): string {
  const { headline } = messages(language).projects.page;
  const { title, budget, raised, used, residual } = project;
  const words = (fen: number): string => inWords(fen, language);
  if (project.status === 'planned') return headline.planned(title, words(budget));
  if (project.status === 'ended') return headline.ended(title, words(paid));
  if (raised !== undefined && used !== undefined && residual !== undefined)
    return headline.closed(title, words(raised), words(used), words(residual));
  return headline.running(title, words(paid), words(budget));
}

/** The fields of a project beside its goal, which is the lede, and what goes with them. */
function factsOf(project: Project, { registers }: Disclosures, language?: string) {
  const { facts: t, yuan: inYuan } = messages(language).projects.page;
  const contact = registers.contacts.find((one) => one.id === project.contactId);
  return [
    [t.who, project.whoText],
    [t.standard, project.standardText],
    [t.procedure, project.procedureText],
    [t.budget, inYuan(yuan(project.budget))],
    [t.days, days(project.startsOn, project.endsOn)],
    [t.status, projectStatus[project.status][0]],
    [t.responsible, project.responsible],
    [t.contact, contact?.number],
    [t.kind, projectKinds[project.kind][0]],
    [t.id, project.id],
  ] as const;
}

function progressEntry(
  { id, reportedOn, outputText, used, documentId }: ProjectProgress,
  disclosures: Disclosures,
  language?: string,
): ProgressEntry {
  const document = disclosures.documents.find((one) => one.id === documentId);
  return {
    id,
    on: reportedOn,
    text: outputText,
    used: messages(language).projects.page.usedSoFar(yuan(used)),
    explained: explainedOf([id], disclosures, language),
    document: document && { label: document.title, href: href(paperAddress(document)) },
  };
}

/** What was raised, used and left, proved by the payments; undefined while the project is open. */
function closeOf(project: Project, proof: Proof, language?: string) {
  const { closedOn, raised, used, residual, outputText, residualUseText } = project;
  if (raised === undefined || used === undefined || residual === undefined) return undefined;
  const t = messages(language).projects.page;
  return {
    heading: closedOn === undefined ? t.close : t.closedOn(day(closedOn)),
    proved: proof.differenceFen === 0 && closeDifference({ raised, used, residual }) === 0,
    equation: t.equation(yuan(raised), yuan(used), yuan(residual)),
    facts: [
      [t.output, outputText],
      [t.residualUse, residualUseText],
    ] as const,
  };
}

/** The field of work that a kind of project belongs to. */
async function serviceOf({ kind }: Project) {
  const text = (await entries('sections')).find((one) => one.data.front.projectKinds.includes(kind));
  return text && { label: text.data.front.title, href: href(serviceAddress(text.id)) };
}

/** Everything on the page of a project. Throws when there is none of this id. */
export async function getProject(id: string, language?: string) {
  const disclosures = await getDisclosures();
  const project = disclosures.registers.projects.find((one) => one.id === id);
  if (!project) throw new Error(`no project ${id}`);
  const t = messages(language).projects;
  const { received, paid } = flowsFor(disclosures.ledger, { projectId: id });
  const proof = rowProof(disclosures, (books) => flowsFor(books, { projectId: id }).paid, {
    stated: project.used,
    explanation: explainedOf([id], disclosures, language)[0]?.label,
    href: '#payments',
  });
  const tree = (table: LedgerTable) =>
    treeView(tableTree(disclosures.ledger, table, { projectId: id }), disclosures, language);
  const progress = progressOf(disclosures, id).map((one) => progressEntry(one, disclosures, language));
  const headline = headlineOf(project, paid.fen, language);
  return {
    head: await sectionHead(
      {
        address: projectAddress(id),
        current: 'projects',
        place: 'projects',
        title: project.title,
        description: headline,
        under: [stepTo('projects', projectsAddress, language)],
        filing: { on: progress[0]?.on },
      },
      language,
    ),
    report: reportOf('projects', id),
    title: project.title,
    when: days(project.startsOn, project.endsOn),
    status: projectStatus[project.status][0],
    headline,
    standfirst: project.goalText,
    stamp: paid.rows > 0 ? stamp(disclosures, disclosures.dataTo, t.page.stampSource, language) : undefined,
    facts: factsOf(project, disclosures, language),
    service: await serviceOf(project),
    proof: paid.rows > 0 ? proof : undefined,
    close: closeOf(project, proof, language),
    progress: { latest: progress.slice(0, LATEST), earlier: progress.slice(LATEST) },
    payments: paid.rows > 0 ? tree('disbursements') : undefined,
    gifts: received.rows > 0 ? tree('donations') : undefined,
    goods: (['goods-received', 'goods-issued'] as const).flatMap(
      (table) => purposeGoods({ table, projectId: id }, project.title, disclosures, language) ?? [],
    ),
    changes: useChangesAt({ projectId: id }, disclosures, language),
    articles: await articlesAbout([projectSubject(id)]),
  };
}
