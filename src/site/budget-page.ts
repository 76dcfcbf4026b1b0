import type { RecordColumn, RecordRow } from '../components/props/records.ts';
import type { RegisterPart } from '../components/props/register.ts';
import { disclosures as accounts, budget as address, documentAddress } from '../core/addresses/address.ts';
import { differenceOfPair, type LinePair, pairedLines } from '../core/ledger/lines.ts';
import {
  type BudgetLine,
  budgetKinds,
  budgetParts,
  type PublicExpense,
  publicExpenseItems,
} from '../core/schemas/budget.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { inWords } from './views/amount.ts';
import { totalInCapitals } from './views/capitals.ts';
import { functionsChart } from './views/charts/money-steps.ts';
import { withExplained } from './views/explained.ts';
import { registerSource } from './views/register-source.ts';
import { stamp } from './views/statement.ts';

/** The page, when there is a budget. */
export const budgetPaths = async () =>
  (await getDisclosures()).registers['budget-lines'].length > 0 ? languagePaths() : [];

const sides = ['income', 'expense', 'basic'] as const;

/** A year's lines, and whether there are accounts beside the budget. */
interface Year {
  readonly year: string;
  readonly budget: readonly BudgetLine[];
  readonly final: readonly BudgetLine[];
}

function yearsOf({ registers }: Disclosures): Year[] {
  const lines = registers['budget-lines'];
  return [...new Set(lines.map((one) => one.year))]
    .sort()
    .reverse()
    .map((year) => ({
      year,
      budget: lines.filter((one) => one.year === year && one.kind === 'budget'),
      final: lines.filter((one) => one.year === year && one.kind === 'final'),
    }));
}

const totalOf = (lines: readonly BudgetLine[], side: BudgetLine['side']): BudgetLine | undefined =>
  lines.find((one) => one.side === side && one.parentId === undefined);

/** Columns of the kinds that a year has; the difference only where both are there. */
function columnsOf({ budget, final }: Year, language?: string): RecordColumn[] {
  const { heads } = messages(language).money.budget;
  const money = (head: string, named: boolean): RecordColumn => ({ head, kind: 'money', named });
  const both = budget.length > 0 && final.length > 0;
  return [
    { head: heads.subject, kind: 'text' },
    ...(budget.length > 0 ? [money(heads.budget, both)] : []),
    ...(final.length > 0 ? [money(heads.final, false)] : []),
    ...(both ? [money(heads.difference, true)] : []),
  ];
}

function rowOf(pair: LinePair<BudgetLine>, { budget, final }: Year, language?: string): RecordRow {
  const { code } = messages(language).money.budget;
  const line = pair.final ?? pair.budget;
  const title = line?.code === undefined ? (line?.title ?? '') : code(line.code, line.title);
  const part = line?.part === undefined ? undefined : budgetParts[line.part][0];
  const both = pair.final && pair.budget;
  return {
    id: line?.id,
    also: both ? pair.budget?.id : undefined,
    depth: pair.depth,
    cells: [
      { label: title, sub: part },
      ...(budget.length > 0 ? [pair.budget?.amount] : []),
      ...(final.length > 0 ? [pair.final?.amount] : []),
      ...(budget.length > 0 && final.length > 0 ? [differenceOfPair(pair)] : []),
    ],
  };
}

function tablesOf(own: Year, disclosures: Disclosures, language?: string): RegisterPart[] {
  const t = messages(language).money.budget;
  const papers = new Set([...own.budget, ...own.final].map((one) => one.documentId));
  const documents = disclosures.documents.filter((one) => papers.has(one.id));
  return sides.flatMap((side, at): RegisterPart[] => {
    const [left, right] = [own.budget, own.final].map((lines) => lines.filter((one) => one.side === side));
    const pairs = pairedLines(left ?? [], right ?? [], (one) => one.code ?? one.title);
    if (pairs.length === 0) return [];
    return [
      {
        kind: 'table',
        id: `${own.year}-${side}`,
        title: t.title(own.year, t.sides[side]),
        caption: t.caption(own.year, t.sides[side]),
        columns: columnsOf(own, language),
        rows: pairs.map((pair) => rowOf(pair, own, language)),
        points: [...(left ?? []), ...(right ?? [])]
          .filter((one) => one.level === 'total')
          .map((one) => totalInCapitals(`${budgetKinds[one.kind][0]}${one.title}`, one.amount, language)),
        ...(at === sides.length - 1
          ? {
              source: {
                ...registerSource('budget-lines', disclosures, language),
                files: [
                  ...registerSource('budget-lines', disclosures, language).files,
                  ...documents.map((one) => ({ label: one.title, href: href(documentAddress(one.id)) })),
                ],
              },
            }
          : {}),
      },
    ];
  });
}

function threeOf(year: string, disclosures: Disclosures, language?: string): RegisterPart[] {
  const t = messages(language).money.budget;
  const rows = disclosures.registers['public-expenses'].filter((one) => one.year === year);
  if (rows.length === 0) return [];
  const counted = ({ item, count: number, people }: PublicExpense): string =>
    [
      number === undefined ? '' : t.counts[item](count(number)),
      people === undefined ? '' : t.people(count(people)),
    ]
      .filter((part) => part !== '')
      .join(messages(language).articles.comma);
  const hasActual = rows.some((one) => one.actual !== undefined);
  const cells = (one: PublicExpense) => [
    publicExpenseItems[one.item][0],
    one.budget,
    ...(hasActual
      ? [
          one.actual,
          differenceOfPair({
            depth: 0,
            budget: { id: one.id, amount: one.budget },
            final: { id: one.id, amount: one.actual ?? one.budget },
          }),
          counted(one),
        ]
      : []),
  ];
  const total = rows.find((one) => one.item === 'total');
  const notes = rows.flatMap((one) => (one.note === undefined ? [] : [one.note]));
  return [
    {
      kind: 'table',
      id: `${year}-three`,
      title: t.title(year, t.three),
      caption: t.caption(year, t.three),
      columns: [
        { head: t.threeHeads.item, kind: 'text' },
        { head: t.heads.budget, kind: 'money', named: hasActual },
        ...(hasActual
          ? ([
              { head: t.heads.final, kind: 'money' },
              { head: t.heads.difference, kind: 'money', named: true },
              { head: t.threeHeads.count, kind: 'short' },
            ] as const)
          : []),
      ],
      rows: rows.filter((one) => one.item !== 'total').map((one) => ({ id: one.id, cells: cells(one) })),
      total: total && cells(total),
      totalId: total?.id,
      note: [
        t.threeRule,
        ...(notes.length > 0 ? [t.threeNote(notes.join(messages(language).money.joiner))] : []),
      ].join(''),
      source: registerSource('public-expenses', disclosures, language),
    },
  ];
}

function chartOf({ year, budget }: Year, language?: string): RegisterPart[] {
  const chart = functionsChart(year, budget, language);
  const title = messages(language).money.budget.chart(year);
  return chart ? [{ kind: 'chart', id: `${year}-chart`, title, chart }] : [];
}

/** A table of an earlier year, which opens when it is asked for. */
const foldedPart = (part: RegisterPart, language?: string): RegisterPart =>
  part.kind === 'table'
    ? { ...part, folded: messages(language).money.unfold(count(part.rows.length)) }
    : part;

/** Everything on the page of budget and accounts, the latest year first; earlier years are folded. */
export async function getBudget(language?: string) {
  const disclosures = await getDisclosures();
  const t = messages(language).money.budget;
  const years = yearsOf(disclosures);
  const [latest] = years;
  const amount =
    latest && totalOf(latest.budget.length > 0 ? latest.budget : latest.final, 'expense')?.amount;
  const headline = t.headline(latest?.year ?? '', inWords(amount ?? 0, language));
  return {
    head: await sectionHead(
      {
        address,
        current: 'accounts',
        place: 'budget',
        under: [stepTo('accounts', accounts, language)],
        filing: { on: disclosures.asOf },
        description: headline,
      },
      language,
    ),
    headline,
    standfirst: t.standfirst,
    stamp: stamp(disclosures, disclosures.asOf, t.source, language),
    parts: withExplained(
      years.flatMap((own, at) => [
        ...(at === 0 ? chartOf(own, language) : []),
        ...[...tablesOf(own, disclosures, language), ...threeOf(own.year, disclosures, language)].map(
          (part) => (at === 0 ? part : foldedPart(part, language)),
        ),
      ]),
      disclosures,
      language,
    ),
  };
}
