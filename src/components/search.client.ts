import { isLikelyName } from '../core/lookup/likely-name.ts';
import { phrases } from '../site/format/phrases.ts';

/** The search page's script: asks the index, shows what it finds, and keeps question and filters in the address. */

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  filters(): Promise<Counts>;
  search(
    question: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: { data(): Promise<Found> }[]; filters: Counts }>;
}

interface Words {
  readonly results: string;
  readonly none: string;
  readonly idle: string;
  readonly loading: string;
  readonly broken: string;
  readonly all: string;
  readonly unit: string;
}

const FILTERS = ['section', 'year'] as const;
const PAGE = 10;

const page = document.querySelector<HTMLElement>('[data-search]');
const list = document.querySelector<HTMLElement>('[data-hits]');
const note = document.querySelector<HTMLElement>('[data-status]');
const names = document.querySelector<HTMLElement>('[data-names]');
const more = document.querySelector<HTMLButtonElement>('[data-more]');
const form = document.querySelector<HTMLFormElement>('form[role="search"]');
const input = form?.querySelector<HTMLInputElement>('input[name="q"]');

let index: Promise<Pagefind> | undefined;
// Only the answer to the last question is shown.
let turn = 0;

function load(address: string): Promise<Pagefind> {
  index ??= import(/* @vite-ignore */ address);
  return index;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function hit({ url, excerpt, meta }: Found, words: Words): HTMLElement {
  const { title, kind, when, label, amount, proof } = meta;
  const link = element('a', '', ...phrases(title ?? url).map((phrase) => element('span', 'phrase', phrase)));
  link.href = url;
  const head = element('p', 'kicker', element('b', '', kind ?? ''), when ?? '');
  const found = element('li', 'hit', head, element('h3', '', link));
  if (amount) {
    const figure = element('p', 'hit-figure', `${label ?? ''} `, element('b', '', amount), ` ${words.unit}`);
    if (proof) figure.append(' ', element('span', 'proof', `\u2713 ${proof}`));
    found.append(figure);
  }
  const text = element('p', 'aside');
  // Pagefind escapes the text of the page; the only markup in it are its marks.
  text.innerHTML = excerpt;
  found.append(text);
  return found;
}

/** Names are looked up elsewhere: the way there takes the question along, behind `#`, which no browser sends. */
function pointToNames(question: string | null, found: number): void {
  const link = names?.querySelector('a');
  if (!names || !link) return;
  names.hidden = question === null || !(found === 0 || isLikelyName(question));
  link.hash = question === null ? '' : String(new URLSearchParams({ name: question }));
}

/** Years from the last to the first, sections by their number of hits; what is neither comes last. */
function inOrder([a, manyA]: readonly [string, number], [b, manyB]: readonly [string, number]): number {
  const [yearA, yearB] = [/^\d/.test(a), /^\d/.test(b)];
  if (yearA && yearB) return b.localeCompare(a);
  return yearA === yearB ? manyB - manyA : yearA ? -1 : 1;
}

/** The values of a filter as links, each with what it would show. */
function facets(name: string, counts: Readonly<Record<string, number>>, words: Words): void {
  const query = new URLSearchParams(location.search);
  const chosen = query.get(name);
  const link = (label: string, value: string | null, count: number): HTMLElement => {
    const next = new URLSearchParams(query);
    if (value === null) next.delete(name);
    else next.set(name, value);
    const number = element('span', value === null ? 'all' : 'count', String(count));
    const made = element('a', '', label, ' ', number);
    made.href = `?${next}`;
    if (chosen === value) made.setAttribute('aria-current', 'true');
    return element('li', '', made);
  };
  const values = Object.entries(counts).filter(([value, count]) => count > 0 || value === chosen);
  const all = values.reduce((sum, [, count]) => sum + count, 0);
  document
    .querySelector(`[data-facet="${name}"]`)
    ?.replaceChildren(
      link(words.all, null, all),
      ...values.sort(inOrder).map(([value, count]) => link(value, value, count)),
    );
}

async function show(address: string, words: Words): Promise<void> {
  if (!list || !note || !more) return;
  const own = ++turn;
  const query = new URLSearchParams(location.search);
  const question = query.get('q')?.trim() || null;
  const chosen = (but?: string): Record<string, string> =>
    Object.fromEntries(
      FILTERS.flatMap((name) => {
        const value = name === but ? null : query.get(name);
        return value === null ? [] : [[name, value]];
      }),
    );
  note.textContent = words.loading;
  const pagefind = await load(address);
  // Until they have been asked for once, a search counts no filters.
  await pagefind.filters();
  // Without a question the filters list what there is, the newest first.
  const sort = question === null ? { sort: { date: 'desc' as const } } : {};
  const ask = (filters: Record<string, string>) => pagefind.search(question, { filters, ...sort });
  const { results } = await ask(chosen());
  // What a value of a filter would show depends on the other filters alone.
  const counts = [];
  for (const name of FILTERS) counts.push([name, (await ask(chosen(name))).filters[name] ?? {}] as const);
  const asked = question !== null || Object.keys(chosen()).length > 0;
  const part = (from: number) =>
    Promise.all(results.slice(from, from + PAGE).map(async (result) => hit(await result.data(), words)));
  const hits = asked ? await part(0) : [];
  if (own !== turn) return;
  // All at once, so that what is said and what is shown belong together.
  for (const [name, values] of counts) facets(name, values, words);
  list.replaceChildren(...hits);
  pointToNames(question, results.length);
  more.hidden = !asked || results.length <= PAGE;
  more.onclick = () =>
    void part(list.children.length).then((next) => {
      if (own !== turn) return;
      list.append(...next);
      more.hidden = list.children.length >= results.length;
    });
  note.textContent = !asked
    ? words.idle
    : results.length === 0
      ? words.none
      : words.results.replace('{count}', String(results.length));
}

if (page && form && input && note) {
  const address = page.dataset['index'] ?? '';
  const words: Words = JSON.parse(page.dataset['words'] ?? '{}');
  const run = (): void => {
    show(address, words).catch(() => {
      index = undefined;
      note.textContent = words.broken;
    });
  };
  const visit = (query: URLSearchParams, keep: boolean): void => {
    const text = String(query);
    const target = text === '' ? location.pathname : `?${text}`;
    if (keep) history.pushState(null, '', target);
    else history.replaceState(null, '', target);
    run();
  };
  const restore = (): void => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
  };
  const ask = (keep: boolean): void => {
    const query = new URLSearchParams(location.search);
    if (input.value.trim() === '') query.delete('q');
    else query.set('q', input.value.trim());
    visit(query, keep);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(true);
  });
  // While an input method composes, the text is not the question yet.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => ask(false), 300);
  });
  input.addEventListener('compositionend', () => ask(false));
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.closest('[data-facet]') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    visit(new URL(link.href).searchParams, true);
  });
  addEventListener('popstate', () => {
    restore();
    run();
  });
  restore();
  run();
}
