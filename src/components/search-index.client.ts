import { searchPhrases } from '../core/values/han-words.ts';
import { cutApart, inOwnWords, withoutAsking } from '../core/values/question-words.ts';

/** The index of the search, as the search page asks it. */

export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface Result {
  readonly id: string;
  /** How well the page fits: a word of its title counts most. Phrases fit all alike. */
  readonly score: number;
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
  /** Ids of the pages that come after others which fit as well. */
  readonly lesser: ReadonlySet<string>;
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

async function open(address: string, lesser: readonly string[]): Promise<Index> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: EXCERPT });
  const members = await membersOf(pagefind);
  const ids = lesser.flatMap((kind) => [...(members.get('kind')?.get(kind) ?? [])]);
  return { pagefind, members, lesser: new Set(ids) };
}

/** Loads the index once; after a failure it is asked for again. */
function load(address: string, lesser: readonly string[]): Promise<Index> {
  opened ??= open(address, lesser).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** What an answer holds: which words were asked for instead, when the question itself stands nowhere; pages in order; and for each filter what each of its values would show. */
export interface Answer {
  readonly instead: readonly string[];
  readonly results: readonly Result[];
  readonly counts: ReadonlyMap<Filter, ReadonlyMap<string, number>>;
}

const BY_DATE: Sort = { date: 'desc' };

/** Pages of long lists and of single duties count half: many of them hold any word, and few are what somebody looks for. */
const LESS = 0.5;

/** Pages in which every word of the question stands; all pages, the newest first, without a question. */
async function pagesWith({ pagefind, lesser }: Index, question: string, byDate: boolean): Promise<Result[]> {
  if (question === '') return (await pagefind.search(null, { sort: BY_DATE })).results;
  const phrases = searchPhrases(question);
  const [first = [], ...others] = await Promise.all(
    phrases.map(async (phrase) => (await pagefind.search(phrase, byDate ? { sort: BY_DATE } : {})).results),
  );
  const sets = others.map((results) => new Set(results.map(({ id }) => id)));
  const found = first.filter(({ id }) => sets.every((set) => set.has(id)));
  if (byDate || found.length < 2) return found;
  // Phrases fit all alike: how well a page fits says the same question without quotation marks.
  const { results } = await pagefind.search(phrases.join(' ').replace(/"/g, ''), {});
  const scores = new Map(results.map(({ id, score }) => [id, score]));
  const score = ({ id }: Result): number => (scores.get(id) ?? 0) * (lesser.has(id) ? LESS : 1);
  return found.sort((a, b) => score(b) - score(a));
}

/** What to ask for when a question stands nowhere: without the words around it, in the site's own words, cut apart. */
async function otherWords(index: Index, question: string): Promise<readonly string[]> {
  const stands = async (words: string): Promise<boolean> => (await pagesWith(index, words, true)).length > 0;
  const plain = withoutAsking(question);
  for (const words of new Set([plain, inOwnWords(plain)])) {
    if (words !== question && (await stands(words))) return words.split(/\s+/);
    const parts = /^\p{Script=Han}{4,16}$/u.test(words) ? await cutApart(words, stands) : undefined;
    // Where no page holds all the parts, one that holds all but one is better than none.
    const fewer = (parts ?? []).map((_, left) => (parts ?? []).filter((_part, i) => i !== left));
    for (const some of parts ? [parts, ...fewer.reverse()] : [])
      if (some.length > 0 && (await stands(some.join(' ')))) return some;
  }
  return [];
}

/** Asks the index. What a value of a filter would show depends on the other filters alone. `lesser`: kinds that come last. */
export async function askIndex(
  address: string,
  lesser: readonly string[],
  question: string,
  chosen: ReadonlyMap<Filter, string>,
  byDate: boolean,
): Promise<Answer> {
  const index = await load(address, lesser);
  const literal = await pagesWith(index, question, byDate);
  const instead = literal.length > 0 ? [] : await otherWords(index, question);
  const pages = instead.length > 0 ? await pagesWith(index, instead.join(' '), byDate) : literal;
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
  return { instead, results: pages.filter(({ id }) => passes(id)), counts };
}
