import { searchPhrases } from '../core/values/han-words.ts';

/** The index of the search, as the search page asks it. */

export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface Result {
  readonly id: string;
  data(): Promise<Found>;
}

type Sort = Readonly<Record<string, 'asc' | 'desc'>>;

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  search(
    question: string | null,
    options: { filters?: Record<string, string>; sort?: Sort },
  ): Promise<{ results: Result[] }>;
}

/** Filters of the search, in the order in which they are shown. */
export const FILTERS = ['section', 'year', 'kind'] as const;
export type Filter = (typeof FILTERS)[number];

/** Ids of the pages with each value of each filter. */
type Members = ReadonlyMap<Filter, ReadonlyMap<string, ReadonlySet<string>>>;

interface Index {
  readonly pagefind: Pagefind;
  readonly members: Members;
}

/** Characters around a hit. */
const EXCERPT = 70;

async function membersOf(pagefind: Pagefind): Promise<Members> {
  const values = await pagefind.filters();
  const members = new Map<Filter, Map<string, Set<string>>>();
  for (const name of FILTERS) {
    const sets = new Map<string, Set<string>>();
    for (const value of Object.keys(values[name] ?? {})) {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      sets.set(value, new Set(results.map(({ id }) => id)));
    }
    members.set(name, sets);
  }
  return members;
}

let opened: Promise<Index> | undefined;

async function open(address: string): Promise<Index> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: EXCERPT });
  return { pagefind, members: await membersOf(pagefind) };
}

/** Loads the index once; after a failure it is asked for again. */
function load(address: string): Promise<Index> {
  opened ??= open(address).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** What an answer holds: pages in order, and for each filter what each of its values would show. */
export interface Answer {
  readonly results: readonly Result[];
  readonly counts: ReadonlyMap<Filter, ReadonlyMap<string, number>>;
}

/** Pages in which every word of the question stands; all pages, the newest first, without a question. */
async function pagesWith({ pagefind }: Index, question: string, byDate: boolean): Promise<Result[]> {
  const sort: { sort?: Sort } = byDate || question === '' ? { sort: { date: 'desc' } } : {};
  const phrases = question === '' ? [null] : searchPhrases(question);
  const [first = [], ...others] = await Promise.all(
    phrases.map(async (phrase) => (await pagefind.search(phrase, sort)).results),
  );
  const sets = others.map((results) => new Set(results.map(({ id }) => id)));
  return first.filter(({ id }) => sets.every((set) => set.has(id)));
}

/** Asks the index. What a value of a filter would show depends on the other filters alone. */
export async function askIndex(
  address: string,
  question: string,
  chosen: ReadonlyMap<Filter, string>,
  byDate: boolean,
): Promise<Answer> {
  const index = await load(address);
  const pages = await pagesWith(index, question, byDate);
  const passes = (id: string, but?: Filter): boolean =>
    [...chosen].every(
      ([name, value]) => name === but || index.members.get(name)?.get(value)?.has(id) === true,
    );
  const counts = new Map<Filter, Map<string, number>>();
  for (const [name, values] of index.members) {
    const open = pages.filter(({ id }) => passes(id, name));
    const counted = [...values].map(
      ([value, ids]) => [value, open.filter(({ id }) => ids.has(id)).length] as const,
    );
    counts.set(name, new Map(counted));
  }
  return { results: pages.filter(({ id }) => passes(id)), counts };
}
