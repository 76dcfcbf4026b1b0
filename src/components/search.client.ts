import { joinHan } from '../core/values/han-words.ts';
import { phrases } from '../site/format/phrases.ts';
import { askIndex, FILTERS, type Filter, type Found } from './search-index.client.ts';
import { pointToNames } from './search-names.client.ts';
import { showWays, type Way } from './search-ways.client.ts';

/** The search page's script: asks the index, shows what it finds, and keeps question and filters in the address. */

interface Words {
  readonly results: string;
  readonly none: string;
  readonly instead: string;
  readonly idle: string;
  readonly loading: string;
  readonly broken: string;
  readonly all: string;
  readonly byRelevance: string;
  readonly byDate: string;
  readonly unit: string;
  /** Kinds of pages that come after others which fit as well. */
  readonly lesser: readonly string[];
  readonly ways: readonly Way[];
}

const PAGE = 10;

const page = document.querySelector<HTMLElement>('[data-search]');
const list = document.querySelector<HTMLElement>('[data-hits]');
const note = document.querySelector<HTMLElement>('[data-status]');
const lost = document.querySelector<HTMLElement>('[data-lost]');
const kinds = document.querySelector<HTMLDetailsElement>('[data-kinds]');
// Where they stand above the hits, they are folded until they are wanted.
if (kinds)
  kinds.open = matchMedia('(min-width: 60em)').matches || new URLSearchParams(location.search).has('kind');
const more = document.querySelector<HTMLButtonElement>('[data-more]');
const form = document.querySelector<HTMLFormElement>('form[role="search"]');
const input = form?.querySelector<HTMLInputElement>('input[name="q"]');

// Only the answer to the last question is shown.
let turn = 0;

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
  const link = element(
    'a',
    '',
    ...phrases(joinHan(title ?? url)).map((phrase) => element('span', 'phrase', phrase)),
  );
  link.href = url;
  const head = element('p', 'kicker', element('b', '', joinHan(kind ?? '')), when ?? '');
  const found = element('li', 'hit', head, element('h3', '', link));
  if (amount) {
    const figure = element('p', 'hit-figure', `${label ?? ''} `, element('b', '', amount), ` ${words.unit}`);
    if (proof) figure.append(' ', element('span', 'proof', `\u2713 ${proof}`));
    found.append(figure);
  }
  const text = element('p', 'aside');
  // Pagefind escapes the text of the page; the only markup in it are its marks.
  text.innerHTML = joinHan(excerpt);
  found.append(text);
  return found;
}

/** Years from the last to the first, sections by their number of hits; what is neither comes last. */
function inOrder([a, manyA]: readonly [string, number], [b, manyB]: readonly [string, number]): number {
  const [yearA, yearB] = [/^\d/.test(a), /^\d/.test(b)];
  if (yearA && yearB) return b.localeCompare(a);
  return yearA === yearB ? manyB - manyA : yearA ? -1 : 1;
}

/** A link that changes one word of the question's address. */
function choice(
  label: string,
  name: string,
  value: string | null,
  chosen: boolean,
  ...more: Node[]
): HTMLElement {
  const next = new URLSearchParams(location.search);
  if (value === null) next.delete(name);
  else next.set(name, value);
  const link = element('a', '', label, ...more);
  link.href = `?${next}`;
  if (chosen) link.setAttribute('aria-current', 'true');
  return element('li', '', link);
}

/** The values of a filter as links, each with what it would show. */
function facets(name: Filter, counts: ReadonlyMap<string, number>, words: Words): void {
  const chosen = new URLSearchParams(location.search).get(name);
  const link = (label: string, value: string | null, count: number): HTMLElement =>
    choice(
      label,
      name,
      value,
      chosen === value,
      document.createTextNode(' '),
      element('span', value === null ? 'all' : 'count', String(count)),
    );
  const values = [...counts].filter(([value, count]) => count > 0 || value === chosen);
  const all = values.reduce((sum, [, count]) => sum + count, 0);
  document
    .querySelector(`[data-facet="${name}"]`)
    ?.replaceChildren(
      link(words.all, null, all),
      ...values.sort(inOrder).map(([value, count]) => link(value, value, count)),
    );
}

/** The two orders, when there is more than one hit to order. */
function orders(byDate: boolean, several: boolean, words: Words): void {
  const links = [
    choice(words.byRelevance, 'sort', null, !byDate),
    choice(words.byDate, 'sort', 'date', byDate),
  ];
  document.querySelector('[data-orders]')?.replaceChildren(...(several ? links : []));
}

async function show(address: string, words: Words): Promise<void> {
  if (!list || !note || !more) return;
  const own = ++turn;
  const query = new URLSearchParams(location.search);
  const question = query.get('q')?.trim() ?? '';
  const chosen = new Map<Filter, string>();
  for (const name of FILTERS) {
    const value = query.get(name);
    if (value !== null) chosen.set(name, value);
  }
  const byDate = query.get('sort') === 'date';
  note.textContent = words.loading;
  const { instead, results, counts } = await askIndex(address, words.lesser, question, chosen, byDate);
  const asked = question !== '' || chosen.size > 0;
  const part = (from: number) =>
    Promise.all(results.slice(from, from + PAGE).map(async (result) => hit(await result.data(), words)));
  const hits = asked ? await part(0) : [];
  if (own !== turn) return;
  // All at once, so that what is said and what is shown belong together.
  for (const [name, values] of counts) facets(name, values, words);
  // Some thirty kinds help to narrow what was found, and hide what is above and below before anything was asked.
  if (kinds) kinds.hidden = !asked;
  orders(byDate, question !== '' && results.length > 1, words);
  list.replaceChildren(...hits);
  pointToNames(question, results.length);
  showWays(question, words.ways);
  more.hidden = !asked || results.length <= PAGE;
  more.onclick = () =>
    void part(list.children.length).then((next) => {
      if (own !== turn) return;
      list.append(...next);
      more.hidden = list.children.length >= results.length;
    });
  const nothing = asked && results.length === 0;
  if (lost) lost.hidden = !nothing;
  note.textContent = !asked
    ? words.idle
    : nothing
      ? words.none
      : (instead.length > 0 ? words.instead : words.results)
          .replace('{question}', question)
          .replace('{words}', instead.map((word) => `“${word}”`).join(''))
          .replace('{count}', String(results.length));
}

if (page && form && input && note) {
  const address = page.dataset['index'] ?? '';
  const words: Words = JSON.parse(page.dataset['words'] ?? '{}');
  const run = (): void => {
    show(address, words).catch(() => {
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
  let waiting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // What was typed is asked now: asked once more, it would take the hits away from under the reader.
    clearTimeout(waiting);
    ask(true);
  });
  // While an input method composes, the text is not the question yet.
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => ask(false), 300);
  });
  input.addEventListener('compositionend', () => ask(false));
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.closest('[data-facet], [data-orders]') || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
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
