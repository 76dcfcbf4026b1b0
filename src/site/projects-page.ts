import type { RecordGroup, RecordTableProps } from '../components/props/records.ts';
import { projects as address } from '../core/addresses/address.ts';
import { booksFrom, totalIn } from '../core/ledger/ledger.ts';
import { totalOfProjects } from '../core/ledger/purpose.ts';
import { projectKinds, projectStatus } from '../core/schemas/project.ts';
import { getDisclosures } from './disclosures.ts';
import { count, day } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead } from './section-head.ts';
import { inWords } from './views/amount.ts';
import { purposesChart } from './views/charts/money.ts';
import { projectColumns, projectRows } from './views/projects.ts';
import { rowProof } from './views/proof.ts';
import { stamp } from './views/statement.ts';

/** The overview, when there are projects. */
export const projectsPaths = async () =>
  (await getDisclosures()).registers.projects.length > 0 ? languagePaths() : [];

/** Everything on the overview of the projects. */
export async function getProjects(language?: string) {
  const disclosures = await getDisclosures();
  const { registers, ledger, dataTo } = disclosures;
  const { projects } = registers;
  const t = messages(language);
  const words = t.projects;
  const { budget, paid } = totalOfProjects(ledger, projects);
  // Every payment belongs to a project: what the projects paid is what the whole table holds.
  const proof = rowProof(disclosures, (books) => totalIn(books, { table: 'disbursements' }), {
    stated: paid.fen,
    href: href('/disclosures/disbursements/'),
  });
  const counts = Object.entries(projectStatus).flatMap(([status, [name]]) => {
    const own = projects.filter((one) => one.status === status).length;
    return own > 0 ? [words.statusCount(name, count(own))] : [];
  });
  const groups = Object.entries(projectKinds).flatMap(([kind, [title]]): RecordGroup[] => {
    const own = projects.filter((one) => one.kind === kind);
    return own.length > 0 ? [{ id: kind, title, rows: projectRows(own, disclosures) }] : [];
  });
  const table: RecordTableProps = {
    caption: words.caption(t.sections.places.projects.name),
    columns: projectColumns(language),
    rows: [],
    groups,
    total: [words.page.total, '', '', budget, paid.fen],
    proved: proof.differenceFen === 0,
  };
  const headline = words.headline(
    count(projects.length),
    inWords(budget, language),
    inWords(paid.fen, language),
  );
  return {
    head: await sectionHead(
      { address, current: 'projects', place: 'projects', description: headline },
      language,
    ),
    headline,
    when: t.disclosures.upTo(day(dataTo)),
    standfirst: words.statusCounts(counts.join(words.joiner)) + words.standfirst,
    proof,
    stamp: stamp(disclosures, dataTo, words.page.stampSource, language),
    chart: purposesChart(disclosures, { from: booksFrom(ledger) ?? dataTo, to: dataTo }, language),
    table,
  };
}
