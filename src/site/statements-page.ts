import type { RecordColumn, RecordRow } from '../components/props/records.ts';
import type { RegisterPart } from '../components/props/register.ts';
import { disclosures as accounts, statements as address, auditAddress } from '../core/addresses/address.ts';
import type { RegisterRecords } from '../core/chapter/chapter.ts';
import { auditedBeside } from '../core/ledger/audited.ts';
import { linesInOrder } from '../core/ledger/lines.ts';
import {
  computedOf,
  differenceOf,
  type Equation,
  equationsOf,
  type YearStatements,
  yearsOfStatements,
} from '../core/ledger/statements.ts';
import type { ActivityLine, BalanceSheetLine } from '../core/schemas/financial-statement.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { inWords } from './views/amount.ts';
import { totalInCapitals } from './views/capitals.ts';
import { withExplained } from './views/explained.ts';
import { registerSource } from './views/register-source.ts';
import { stamp } from './views/statement.ts';

export const hasStatements = (registers: RegisterRecords): boolean =>
  registers['balance-sheets'].length + registers['activity-statements'].length > 0;

/** The page, when there are statements. */
export const statementsPaths = async () =>
  hasStatements((await getDisclosures()).registers) ? languagePaths() : [];

const money = (head: string): RecordColumn => ({ head, kind: 'money', named: true });
/** The amount that stands beside the name on a phone. */
const main = (head: string): RecordColumn => ({ head, kind: 'money' });

/** Notes on what is not held against the lists, each once, after the lines that it is about. */
function notesOf(lines: readonly (BalanceSheetLine | ActivityLine)[], language?: string): string {
  const { notes, and } = messages(language).money.statements;
  const texts = [...new Set(lines.flatMap((one) => one.note ?? []))];
  return texts
    .map((text) => {
      const titles = lines.filter((one) => one.note === text).map((one) => one.title);
      return notes(titles.join(and), text);
    })
    .join('');
}

const rowsOf = <T extends BalanceSheetLine | ActivityLine>(
  lines: readonly T[],
  amounts: (line: T) => readonly number[],
): RecordRow[] =>
  linesInOrder(lines).map(({ line, depth }) => ({
    id: line.id,
    depth,
    cells: [line.title, ...amounts(line)],
  }));

function balanceOf(own: YearStatements, disclosures: Disclosures, language?: string): RegisterPart[] {
  const t = messages(language).money.statements;
  if (own.balance.length === 0) return [];
  const title = t.balance(own.year);
  return [
    {
      kind: 'table',
      id: `${own.year}-balance`,
      title,
      caption: t.caption(title),
      columns: [{ head: t.heads.line, kind: 'text' }, money(t.heads.opening), main(t.heads.closing)],
      rows: rowsOf(own.balance, (line) => [line.opening, line.closing]),
      points: own.balance
        .filter((one) => one.side === 'asset' && one.parentId === undefined)
        .map((one) => totalInCapitals(one.title, one.closing, language)),
      note: notesOf(own.balance, language),
      source: registerSource('balance-sheets', disclosures, language),
    },
  ];
}

function activityOf(own: YearStatements, disclosures: Disclosures, language?: string): RegisterPart[] {
  const t = messages(language).money.statements;
  if (own.activity.length === 0) return [];
  const title = t.activity(own.year);
  return [
    {
      kind: 'table',
      id: `${own.year}-activity`,
      title,
      caption: t.caption(title),
      columns: [
        { head: t.heads.line, kind: 'text' },
        money(t.heads.unrestricted),
        money(t.heads.restricted),
        main(t.heads.total),
      ],
      rows: rowsOf(own.activity, (line) => [line.unrestricted, line.restricted, line.total]),
      points: own.activity
        .filter((one) => one.parentId === undefined)
        .map((one) => totalInCapitals(one.title, one.total, language)),
      note: notesOf(own.activity, language),
      source: registerSource('activity-statements', disclosures, language),
    },
  ];
}

function nameOf({ name, stated }: Equation, language?: string): string {
  const { equations } = messages(language).money.statements;
  return name === 'carried' ? equations.carried(stated.line.title) : equations[name];
}

/** Every equation with its two sides, then what auditors signed for the same year. */
function proofOf(
  own: YearStatements,
  all: readonly YearStatements[],
  { registers }: Disclosures,
  language?: string,
): RegisterPart {
  const t = messages(language).money.statements;
  const { equationHeads: heads } = t;
  const audited = auditedBeside(own, registers.audits).map(({ audit, name, fen, stated, difference }) => ({
    cells: [
      { label: t.equations.audited(t.audited[name]), href: href(auditAddress(audit.id)) },
      fen,
      stated,
      difference,
    ],
  }));
  return {
    kind: 'table',
    id: `${own.year}-proof`,
    title: t.equationTitle(own.year),
    caption: t.equationCaption(own.year),
    columns: [
      { head: heads.what, kind: 'text' },
      main(heads.stated),
      money(heads.computed),
      money(heads.difference),
    ],
    rows: [
      ...equationsOf(own, all)
        // What is carried over is proved line by line; the totals stand for it here.
        .filter(({ name, stated }) => name !== 'carried' || stated.line.parentId === undefined)
        .map((one) => ({
          cells: [nameOf(one, language), one.stated.fen, computedOf(one), differenceOf(one)],
        })),
      ...audited,
    ],
    note: t.ledgerNote,
  };
}

/** Everything on the page of the annual statements, the latest year first. */
export async function getStatements(language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).money.statements;
  const { registers } = disclosures;
  const years = yearsOfStatements(registers['balance-sheets'], registers['activity-statements']);
  const [latest] = years;
  const assets =
    latest?.balance.find((one) => one.side === 'asset' && one.parentId === undefined)?.closing ?? 0;
  const change = latest?.activity.find((one) => one.side === 'change')?.total ?? 0;
  const moved = inWords(Math.abs(change), language);
  const headline = t.headline(
    latest?.year ?? '',
    inWords(assets, language),
    change >= 0 ? t.grew(moved) : t.shrank(moved),
  );
  return {
    head: await sectionHead(
      {
        address,
        current: 'accounts',
        place: 'statements',
        under: [stepTo('accounts', accounts, language)],
        filing: { on: `${latest?.year}-12-31` },
        description: headline,
      },
      language,
    ),
    headline,
    standfirst: t.standfirst,
    stamp: stamp(disclosures, `${latest?.year}-12-31`, t.source, language),
    parts: withExplained(
      years.flatMap((own) => [
        ...balanceOf(own, disclosures, language),
        ...activityOf(own, disclosures, language),
        proofOf(own, years, disclosures, language),
      ]),
      disclosures,
      language,
    ),
  };
}
