import { fields, readAddress, writeAddress } from '../../core/lookup/address-bar.ts';
import { type Asked, type Fault, isEmpty, type Question, readQuestion } from '../../core/lookup/question.ts';
import { count } from '../../site/format/money.ts';
import { shown } from './answer.client.ts';
import { element, say } from './element.client.ts';
import { search } from './search.client.ts';
import { type Piece, Shards } from './shards.client.ts';
import type { FindData } from './words.ts';

/**
 * The page where a gift or a payment is looked up. The question stands behind `#` in the address: it can be kept, sent and
 * gone back to, and no browser sends that part to a server. A question behind `?` is moved there at once.
 */
const page = document.querySelector<HTMLElement>('[data-find]');
const form = page?.querySelector<HTMLFormElement>('form');
const status = page?.querySelector<HTMLElement>('[data-status]');
const content = page?.querySelector<HTMLElement>('[data-content]');
const fetched = page?.querySelector<HTMLElement>('[data-fetched]');

function faultText(fault: Fault, { words }: FindData): string {
  if (fault.why === 'private') return words.private;
  return fault.why === 'tail'
    ? say(words.tail, { digits: String(fault.digits) })
    : say(words[fault.why], { found: fault.found });
}

const hasPrivate = (faults: readonly Fault[]): boolean => faults.some(({ why }) => why === 'private');

function piecesText(pieces: readonly Piece[], { words, shards }: FindData): string {
  const one = ({ generation, shard }: Piece): string =>
    say(words[generation], { year: shards.year, shard: String(shard) });
  const text = [...pieces].map(one).join(words.join);
  return pieces.length === 0 ? '' : say(words.fetched, { count: count(pieces.length), pieces: text });
}

function start(
  root: HTMLElement,
  fieldset: HTMLFormElement,
  said: HTMLElement,
  below: HTMLElement,
  taken: HTMLElement,
): void {
  const data = JSON.parse(root.dataset['find'] ?? '{}') as FindData; // written by this page
  const shards = new Shards(data.base);
  // Only the answer to the last question is shown.
  let turn = 0;

  const input = (name: string): HTMLInputElement | null => fieldset.querySelector(`input[name="${name}"]`);
  const fill = (asked: Asked): void => {
    for (const name of fields) {
      const field = input(name);
      if (field) field.value = asked[name];
    }
    const kind = fieldset.querySelector<HTMLInputElement>(
      `input[name="kind"][value="${asked.table === 'donations' ? 'donations' : 'payments'}"]`,
    );
    if (kind) kind.checked = true;
    dress();
  };
  const typed = (): Asked => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(fieldset)) if (typeof value === 'string') query.set(name, value);
    return readAddress(String(query)) ?? { table: 'donations', name: '', amount: '', day: '', tail: '' };
  };
  /** Labels and fields of the ledger that was chosen. */
  function dress(): void {
    const { table } = typed();
    for (const part of fieldset.querySelectorAll<HTMLElement>('[data-of]'))
      part.hidden = part.dataset['of'] !== table;
  }
  const tell = (text: string, children: readonly HTMLElement[] = [], pieces: readonly Piece[] = []): void => {
    said.textContent = text;
    below.replaceChildren(...children);
    taken.textContent = piecesText(pieces, data);
  };
  /** On a phone the answer stands below the form, out of sight. */
  const reveal = (): void => {
    if (said.getBoundingClientRect().bottom > innerHeight) said.scrollIntoView();
  };
  const mark = (faults: readonly Fault[]): void => {
    const wrong = new Set<string>(faults.map(({ field }) => field));
    for (const name of fields) {
      if (wrong.has(name)) input(name)?.setAttribute('aria-invalid', 'true');
      else input(name)?.removeAttribute('aria-invalid');
    }
    const [first] = wrong;
    if (first !== undefined) input(first)?.focus();
  };

  async function find(question: Question, asked: Asked): Promise<void> {
    const own = ++turn;
    tell(data.words.loading);
    try {
      const result = await search(question, data.shards, shards);
      if (own !== turn) return;
      const { status: text, content: children } = shown(result, question, asked, data);
      tell(text, children, result.pieces);
      reveal();
    } catch {
      if (own === turn) tell(data.words.broken);
    }
  }
  function refuse(faults: readonly Fault[]): void {
    turn++;
    mark(faults);
    const texts = new Set(faults.map((fault) => faultText(fault, data)));
    tell(
      '',
      [...texts].map((text) => element('p', 'fault', text)),
    );
  }
  /** Answers what the address asks. */
  function run(): void {
    const asked = readAddress(location.hash.includes('=') ? location.hash : '');
    if (!asked) return;
    fill(asked);
    const question = readQuestion(asked);
    if ('length' in question) {
      if (hasPrivate(question)) history.replaceState(null, '', location.pathname);
      refuse(question);
      return;
    }
    mark([]);
    turn++;
    if (isEmpty(question)) tell('');
    else void find(question, asked);
  }

  fieldset.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = typed();
    const next = `#${writeAddress(asked)}`;
    const question = readQuestion(asked);
    // What nobody should write down anywhere does not go into the address either.
    if ('length' in question && hasPrivate(question)) refuse(question);
    else if (fields.every((name) => asked[name] === '')) {
      turn++;
      mark([]);
      tell(data.words.empty);
      input('name')?.focus();
    } else if (next === location.hash) run();
    else location.hash = next;
  });
  fieldset.addEventListener('change', dress);
  addEventListener('hashchange', run);
  const behindMark = readAddress(location.search);
  if (behindMark) history.replaceState(null, '', `${location.pathname}#${writeAddress(behindMark)}`);
  dress();
  run();
}

if (page && form && status && content && fetched) start(page, form, status, content, fetched);
