import type { BoardFilter, BoardGroup, CellRow } from '../components/props/board.ts';
import { boardFileAddress, transparency } from '../core/addresses/address.ts';
import type { Assessment } from '../core/indicators/assess.ts';
import { type Dimension, dimensions, dutyKinds } from '../core/schemas/indicator.ts';
import { addMonths } from '../core/values/calendar-steps.ts';
import { countStates, getBoardEntry, worstFirst } from './boards.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead } from './section-head.ts';
import { markOf } from './views/board/days.ts';
import { boardRow } from './views/board/row.ts';

/** The board, when the chapter has a set of indicators. */
export const boardPaths = async () => ((await getBoardEntry()) ? languagePaths() : []);

/** The dimensions that a set uses, in their lasting order. */
const dimensionsOf = (assessments: readonly Assessment[]): Dimension[] =>
  (Object.keys(dimensions) as Dimension[]).filter((one) =>
    assessments.some(({ indicator }) => indicator.dimension === one),
  ); // the keys of a literal

/** How many of each state, as a sentence: faults are named, and a state without any is not. */
export function boardHeadline(assessments: readonly Assessment[], language?: string): string {
  const t = messages(language).board;
  const counts = countStates(assessments);
  const some = (number: number, words: (count: string) => string): string =>
    number > 0 ? words(count(number)) : '';
  return t.headline(
    count(assessments.length),
    count(counts.published),
    some(counts['due-soon'], t.headlineSoon),
    some(counts.overdue, t.headlineOverdue),
    some(counts.missing, t.headlineMissing),
  );
}

function cellRows(assessments: readonly Assessment[], { asOf }: Disclosures, language?: string): CellRow[] {
  return dimensionsOf(assessments).map((dimension) => ({
    dimension,
    label: dimensions[dimension][0],
    cells: assessments
      .filter(({ indicator }) => indicator.dimension === dimension)
      .map((one) => {
        const { id, title } = one.indicator;
        const mark = markOf(one, asOf, language);
        return {
          ...mark,
          id,
          href: `#${id}`,
          label: messages(language).board.cell(id, title.zh, mark.label),
        };
      }),
  }));
}

function groupsOf(
  assessments: readonly Assessment[],
  disclosures: Disclosures,
  language?: string,
): BoardGroup[] {
  const t = messages(language).board;
  return worstFirst.flatMap((state) => {
    // What is late the longest comes first, what is due next before what is due later.
    const own = assessments
      .filter((one) => one.state === state)
      .sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
    const sorted =
      state === 'overdue' || state === 'due-soon' ? own : assessments.filter((one) => one.state === state);
    if (sorted.length === 0) return [];
    const rows = sorted.map((one) => boardRow(one, disclosures, language));
    return [{ state, title: t.states[state], count: t.items(count(rows.length)), rows }];
  });
}

function filtersOf(assessments: readonly Assessment[], language?: string) {
  const t = messages(language).board;
  const counts = countStates(assessments);
  const states = worstFirst
    .filter((state) => counts[state] > 0)
    .map(
      (state): BoardFilter => ({
        target: `only-${state}`,
        label: t.states[state],
        count: count(counts[state]),
        state,
      }),
    );
  const parts = dimensionsOf(assessments).map(
    (dimension): BoardFilter => ({
      target: `only-${dimension}`,
      label: dimensions[dimension][0],
      count: count(assessments.filter(({ indicator }) => indicator.dimension === dimension).length),
    }),
  );
  return {
    all: { target: 'only-all', label: t.all, count: count(assessments.length) },
    states,
    dimensions: parts,
  };
}

function matrixOf(assessments: readonly Assessment[], language?: string) {
  const t = messages(language).board;
  const line = (own: readonly Assessment[]): number[] => {
    const counts = countStates(own);
    return [...worstFirst.map((state) => counts[state]), own.length];
  };
  return {
    caption: t.matrix,
    columns: [
      { head: t.matrixHead, kind: 'text' as const },
      ...worstFirst.map((state) => ({ head: t.states[state], kind: 'number' as const, named: true })),
      { head: t.total, kind: 'number' as const, named: true },
    ],
    rows: dimensionsOf(assessments).map((dimension) => ({
      cells: [
        dimensions[dimension][0],
        ...line(assessments.filter(({ indicator }) => indicator.dimension === dimension)),
      ],
    })),
    total: [t.total, ...line(assessments)],
  };
}

/** Files that take the board home. */
const files = ['evidence.zip', 'indicators.csv', 'indicators.json', 'calendar.ics'] as const;

/** Everything on the board. Throws without a set, for which `boardPaths` makes no page. */
export async function getBoard(language?: string) {
  const entry = await getBoardEntry();
  if (!entry) throw new Error('no set of indicators');
  const disclosures = await getDisclosures();
  const { asOf, site } = disclosures;
  const { set, assessments } = entry;
  const t = messages(language).board;
  const kinds = (['law', 'analogy', 'target', 'none'] as const).filter((kind) =>
    assessments.some(({ indicator }) => indicator.duty.kind === kind),
  );
  const later = addMonths(asOf, 2);
  const headline = boardHeadline(assessments, language);
  return {
    head: await sectionHead(
      {
        address: transparency,
        place: 'transparency',
        filing: { on: asOf },
        description: headline,
      },
      language,
    ),
    when: t.computed(day(asOf)),
    headline,
    standfirst: t.standfirst,
    note: `${set.title.zh}，${t.version(set.version)}。${set.note.zh}`,
    cells: cellRows(assessments, disclosures, language),
    key: kinds.map((kind) => ({ kind, label: dutyKinds[kind][0], words: t.basisKey[kind] })),
    filters: filtersOf(assessments, language),
    groups: groupsOf(assessments, disclosures, language),
    matrix: matrixOf(assessments, language),
    files: files.map((file) => ({
      type: (file.split('.').at(-1) ?? '').toUpperCase(),
      words: t.files[file],
      href: href(boardFileAddress(file)),
    })),
    ageing: {
      asOf,
      stopped: site.demonstration,
      /** A day to try, in a demonstration: how the board looks when nobody renews it. */
      later: site.demonstration ? { href: `?on=${later}`, label: day(later) } : undefined,
    },
  };
}
