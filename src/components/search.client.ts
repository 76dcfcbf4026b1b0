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
}

const FILTERS = ['section', 'year'] as const;
const PAGE = 10;

const page = document.querySelector<HTMLElement>('[data-search]');
const list = document.querySelector<HTMLElement>('[data-hits]');
const note = document.querySelector<HTMLElement>('[data-status]');
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

function hit({ url, excerpt, meta }: Found): HTMLElement {
  const link = element('a', '', meta['title'] ?? url);
  link.href = url;
  const text = element('p', 'aside-text');
  // Pagefind escapes the text of the page; the only markup in it are its marks.
  text.innerHTML = excerpt;
  const facts = [meta['kind'], meta['date']].filter((fact) => fact !== undefined);
  return element(
    'li',
    'hit',
    element('h2', 'hit-title', link),
    text,
    element('p', 'caption', facts.join(' · ')),
  );
}

function facets(box: HTMLElement, name: string, counts: Readonly<Record<string, number>>, all: string): void {
  const query = new URLSearchParams(location.search);
  const chosen = query.get(name);
  const link = (label: string, value: string | undefined, count: number | undefined): HTMLElement => {
    const next = new URLSearchParams(query);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    const made = element('a', '', label);
    if (count !== undefined) made.append(' ', element('span', 'count', String(count)));
    made.href = `?${next}`;
    if ((chosen ?? undefined) === value) made.setAttribute('aria-current', 'true');
    return element('li', '', made);
  };
  const values = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => b.localeCompare(a));
  box.replaceChildren(
    link(all, undefined, undefined),
    ...values.map(([value, count]) => link(value, value, count)),
  );
}

async function show(address: string, words: Words): Promise<void> {
  if (!list || !note || !more) return;
  const own = ++turn;
  const query = new URLSearchParams(location.search);
  const question = query.get('q')?.trim() ?? '';
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  note.textContent = words.loading;
  const pagefind = await load(address);
  const asked = question !== '' || Object.keys(filters).length > 0;
  // Without a question the filters list what there is, the newest first.
  const sort = question === '' ? { sort: { date: 'desc' as const } } : {};
  const [found, every] = [
    await pagefind.search(question || null, { filters, ...sort }),
    await pagefind.filters(),
  ];
  if (own !== turn) return;
  for (const name of FILTERS) {
    const box = document.querySelector<HTMLElement>(`[data-facet="${name}"]`);
    if (box) facets(box, name, (asked ? found.filters[name] : every[name]) ?? {}, words.all);
  }
  list.replaceChildren();
  if (!asked) {
    note.textContent = words.idle;
    more.hidden = true;
    return;
  }
  const { results } = found;
  note.textContent =
    results.length === 0 ? words.none : words.results.replace('{count}', String(results.length));
  let shown = 0;
  const next = async (): Promise<void> => {
    const part = await Promise.all(results.slice(shown, shown + PAGE).map((result) => result.data()));
    if (own !== turn) return;
    list.append(...part.map(hit));
    shown += part.length;
    more.hidden = shown >= results.length;
  };
  more.onclick = () => void next();
  await next();
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
    const target = query.size > 0 ? `?${query}` : location.pathname;
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
