import type { RecordTableProps } from '../components/props/records.ts';
import { disclosures as accounts, quality as address, rowAddress } from '../core/addresses/address.ts';
import type { Explained, Settled } from '../core/chapter/explanations.ts';
import { columnsOf } from '../core/ingest/shape.ts';
import { addCounts, filledCells, rowCells, sumOfCounts } from '../core/ledger/proved.ts';
import type { Problem } from '../core/problems/problem.ts';
import { severityOf } from '../core/problems/report.ts';
import { sentencesOf } from '../core/problems/sentences.ts';
import { ledgers, type RegisterName, registers, tableTitles } from '../core/schemas/tables.ts';
import { identities as titles } from '../core/schemas/vocabulary.ts';
import { identities } from '../core/values/identity.ts';
import { ledgerTables } from '../core/values/record-id.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead, stepTo } from './section-head.ts';

/** Something that the check found, as a reader sees it. */
export interface QualityItem {
  readonly id: string;
  readonly code: string;
  readonly found: string;
  /** Why it stands nevertheless, and who says so. */
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
  readonly href?: string | undefined;
}

/** Columns of a table that say what proves them. */
const provedColumns = (schema: Parameters<typeof columnsOf>[0]) =>
  [...columnsOf(schema).values()].flatMap(({ name, property, optional, meta: { proof, title } }) =>
    proof === undefined ? [] : [{ name, property, optional, proof, title }],
  );

const registerNames = Object.keys(registers) as RegisterName[]; // the keys of a literal

/** How many cells each identity holds, or nothing can. */
function cellsByProof({ ledger, registers: records }: Disclosures): Map<string, number> {
  return addCounts([
    ...registerNames.map((name) => filledCells(provedColumns(registers[name]), records[name])),
    ...ledgerTables.map((table) =>
      rowCells(
        provedColumns(ledgers[table]),
        ledger.batches.filter((one) => one.table === table),
      ),
    ),
  ]);
}

function identityTable(cells: ReadonlyMap<string, number>, language?: string): RecordTableProps {
  const { heads, meanings, total, identities: caption } = messages(language).quality;
  const used = identities.filter((identity) => (cells.get(identity) ?? 0) > 0);
  const proved = new Map(used.map((identity) => [identity, cells.get(identity) ?? 0]));
  return {
    caption,
    columns: [
      { head: heads.identity, kind: 'text' },
      { head: heads.meaning, kind: 'text' },
      { head: heads.cells, kind: 'count', named: true },
    ],
    rows: used.map((identity) => ({
      id: identity,
      cells: [titles[identity][0], meanings[identity], proved.get(identity)],
    })),
    total: [total, '', sumOfCounts(proved)],
  };
}

/** Columns that nothing proves, with the reason. */
export const statedColumns = () =>
  [
    ...registerNames.map((name) => [name, registers[name]] as const),
    ...ledgerTables.map((table) => [table, ledgers[table]] as const),
  ].flatMap(([table, schema]) =>
    provedColumns(schema)
      .filter(({ proof }) => proof === 'stated')
      .map(({ name, title }) => ({ key: `${table}.${name}`, title: `${tableTitles[table].zh}：${title}` })),
  );

function statedTable(language?: string): RecordTableProps {
  const { heads, whys, stated: caption } = messages(language).quality;
  return {
    caption,
    columns: [
      { head: heads.column, kind: 'text' },
      { head: heads.why, kind: 'text' },
    ],
    rows: statedColumns().map(({ key, title }) => ({ id: key, cells: [title, whys[key] ?? ''] })),
  };
}

/** Where what was found can be seen; undefined where it is no row of a list. */
function placeOf({ subject }: Problem): string | undefined {
  const address = subject === undefined ? undefined : rowAddress(subject);
  return address && href(address);
}

const found = (problem: Problem): QualityItem => ({
  id: problem.subject ?? problem.at.file,
  code: problem.code,
  found: sentencesOf(problem).found,
  href: placeOf(problem),
});

function explainedItem({ problem, variance }: Explained, language?: string): QualityItem {
  const t = messages(language).quality;
  const { id, difference, reasonText, datedOn, approvedBy } = variance;
  return {
    ...found(problem),
    id,
    code: t.difference(difference),
    reason: reasonText,
    by: t.approved(day(datedOn), approvedBy),
  };
}

function settledItem({ problem, settlement }: Settled, language?: string): QualityItem {
  const { id, reasonText, settledOn, settledBy } = settlement;
  const by = messages(language).quality.settledBy(day(settledOn), settledBy);
  return { ...found(problem), id, reason: reasonText, by };
}

/** Everything on the page of the data's quality. */
export async function getQuality(language?: string) {
  const disclosures = await getDisclosures();
  const { read, explained, settled, warnings } = disclosures.quality;
  const t = messages(language).quality;
  const open = warnings.filter((problem) => severityOf(problem) === 'warning');
  const cells = cellsByProof(disclosures);
  const { stated: _unproved, ...proved } = Object.fromEntries(cells);
  const sums = count(sumOfCounts(new Map(Object.entries(proved))));
  const headline = open.length > 0 ? t.headline(sums, count(open.length)) : t.headlineClean(sums);
  return {
    head: await sectionHead(
      {
        address,
        current: 'accounts',
        place: 'quality',
        under: [stepTo('accounts', accounts, language)],
        description: headline,
      },
      language,
    ),
    headline,
    standfirst: t.standfirst(count(read.files), count(read.rows)),
    open: open.map(found),
    explained: explained.map((one) => explainedItem(one, language)),
    settled: settled.map((one) => settledItem(one, language)),
    identities: identityTable(cells, language),
    stated: statedTable(language),
    statedNote: t.statedNote(count(statedColumns().length)),
  };
}
