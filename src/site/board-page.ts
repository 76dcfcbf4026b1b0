import type { BoardFilter, BoardGroup, CellRow } from '../components/props/board.ts';
import type { Link } from '../components/props/links.ts';
import { boardFileAddress, boardLogAddress, setAddress, transparency } from '../core/addresses/address.ts';
import type { AssessedSet, Assessment } from '../core/indicators/assess.ts';
import { type Dimension, dimensions, dutyKinds } from '../core/schemas/indicator.ts';
import { addMonths } from '../core/values/calendar-steps.ts';
import {
  countStates,
  getBoardEntry,
  getBoardOf,
  getBoards,
  getOtherBoards,
  namedSet,
  worstFirst,
} from './boards.ts';
import { type Disclosures, getDisclosures } from './disclosures.ts';
import { count, day } from './format.ts';
import { href, inLanguages, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { boardChanges } from './views/board/changes.ts';
import { markOf } from './views/board/days.ts';
import { boardRow } from './views/board/row.ts';

/** The board, when the chapter has a set of indicators. */
export const boardPaths = async () => ((await getBoardEntry()) ? languagePaths() : []);

/** A board for every other set. */
export const setPaths = async () =>
  inLanguages(
    (await getOtherBoards()).map(({ set: { id } }) => ({ params: { set: id }, props: { set: id } })),
  );

/** Steps to a board: to the main one, and from there to that of another set. */
export async function stepsTo(set: string | undefined, language?: string) {
  const first = stepTo('transparency', transparency, language);
  if (set === undefined) return [first];
  const { title } = (await getBoardOf(set)).set;
  return [first, { label: title.zh, address: setAddress(set) }];
}

/** The dimensions that a set uses, in their lasting order. */
const dimensionsOf = (assessments: readonly Assessment[]): Dimension[] =>
  (Object.keys(dimensions) as Dimension[]).filter((one) =>
    assessments.some(({ indicator }) => indicator.dimension === one),
  ); // the keys of a literal

/** How many of each state, as a sentence: faults are named, and a state without any is not. */
function boardHeadline(assessments: readonly Assessment[], language?: string): string {
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

function groupsOf(board: AssessedSet, disclosures: Disclosures, language?: string): BoardGroup[] {
  const t = messages(language).board;
  const { assessments } = board;
  return worstFirst.flatMap((state) => {
    // What is late the longest comes first, what is due next before what is due later.
    const own = assessments
      .filter((one) => one.state === state)
      .sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
    const sorted =
      state === 'overdue' || state === 'due-soon' ? own : assessments.filter((one) => one.state === state);
    if (sorted.length === 0) return [];
    const rows = sorted.map((one) => boardRow(one, namedSet(board), disclosures, language));
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

/** Files that take the board home; the pack and the calendar are those of the main set. */
const files = ['evidence.zip', 'indicators.csv', 'indicators.json', 'changes.json', 'calendar.ics'] as const;
const ofEverySet: readonly string[] = ['indicators.csv', 'indicators.json', 'changes.json'];

function downloadsOf(set: string | undefined, { boardLog }: Disclosures, language?: string) {
  const t = messages(language).board;
  const own = files
    .filter((file) => set === undefined || ofEverySet.includes(file))
    .map((file) => ({ words: t.files[file], address: boardFileAddress(file, set) }));
  const log = boardLog.length > 0 ? [{ words: t.files['board.csv'], address: boardLogAddress }] : [];
  return [...own, ...log].map(({ words, address }) => ({
    type: (address.split('.').at(-1) ?? '').toUpperCase(),
    words,
    href: href(address),
  }));
}

/** The ways to the boards of the other sets. */
const otherSets = async (set: string | undefined): Promise<Link[]> =>
  (await getBoards())
    .filter((one) => namedSet(one) !== set)
    .map((one) => ({ label: one.set.title.zh, href: href(setAddress(namedSet(one))) }));

/** Everything on the board of a set, which is named unless it is the main one. Throws for a set that is not there. */
export async function getBoard(set?: string, language?: string) {
  const board = await getBoardOf(set);
  const disclosures = await getDisclosures();
  const { asOf, site } = disclosures;
  const { assessments } = board;
  const { title, version, note } = board.set;
  const t = messages(language).board;
  const kinds = (['law', 'analogy', 'target', 'none'] as const).filter((kind) =>
    assessments.some(({ indicator }) => indicator.duty.kind === kind),
  );
  const later = addMonths(asOf, 2);
  const headline = boardHeadline(assessments, language);
  return {
    head: await sectionHead(
      {
        address: setAddress(set),
        place: 'transparency',
        ...(set === undefined ? {} : { title: title.zh, under: await stepsTo(undefined, language) }),
        filing: { on: asOf },
        description: headline,
      },
      language,
    ),
    when: t.computed(day(asOf)),
    headline,
    standfirst: t.standfirst,
    note: `${title.zh}，${t.version(version)}。${note.zh}`,
    sets: await otherSets(set),
    changes: boardChanges(board, disclosures, language),
    cells: cellRows(assessments, disclosures, language),
    key: kinds.map((kind) => ({ kind, label: dutyKinds[kind][0], words: t.basisKey[kind] })),
    filters: filtersOf(assessments, language),
    groups: groupsOf(board, disclosures, language),
    matrix: matrixOf(assessments, language),
    files: downloadsOf(set, disclosures, language),
    ageing: {
      asOf,
      stopped: site.demonstration,
      /** A day to try, in a demonstration: how the board looks when nobody renews it. */
      later: site.demonstration ? { href: `?on=${later}`, label: day(later) } : undefined,
    },
  };
}
