import { addressOf } from '../checks/sealed-texts.ts';
import { decodeUtf8 } from '../ingest/decode.ts';
import type { ChainLine } from '../schemas/chain.ts';
import { lastingAddresses } from '../seal/addresses.ts';
import { appended, chainText, type NewLine } from '../seal/chain.ts';
import { ADDRESSES_FILE, CHAIN_FILE, copyText } from '../seal/copy.ts';
import { planList, planSeal } from '../seal/plan.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Chapter } from './chapter.ts';
import { readChain } from './read-published.ts';
import { openLists, sealableOf } from './sealable.ts';
import type { Source } from './source.ts';

/** What a seal writes. */
export interface Sealed {
  /** The lines that were appended. */
  readonly lines: readonly ChainLine[];
  /** Changed files, by path: texts, and copies as bytes. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** The chain of a chapter; undefined when it has none. Throws when it cannot be read: the check says why. */
export async function chainOf(source: Source): Promise<readonly ChainLine[] | undefined> {
  if (!(await source.list()).includes(CHAIN_FILE)) return undefined;
  const decoded = decodeUtf8(await source.read(CHAIN_FILE));
  const lines = await readChain('text' in decoded ? decoded.text : '', CHAIN_FILE, () => true);
  if (!lines) throw new Error(`${CHAIN_FILE} cannot be read`);
  return lines.map(({ value }) => value);
}

async function addresses(source: Source, chapter: Chapter): Promise<string> {
  const there = (await source.list()).includes(ADDRESSES_FILE);
  const before = there ? new TextDecoder().decode(await source.read(ADDRESSES_FILE)).split(/\r?\n/) : [];
  const { ledger, documents, registers, news, pages } = chapter;
  const articles = [...news, ...pages].map(addressOf);
  const now = lastingAddresses({ ...registers, ledger, documents, articles });
  return `${[...new Set([...before.filter(Boolean), ...now])].sort().join('\n')}\n`;
}

/** Seals what a chapter in order has published and not sealed yet. Of copies only the compressed bytes are kept. */
export async function sealChapter(
  source: Source,
  chapter: Chapter,
  on: CalendarDate,
  zip: (text: string) => Uint8Array,
): Promise<Sealed> {
  const chain = (await chainOf(source)) ?? [];
  const newHasher = () => source.hasher();
  const files = new Map<string, string | Uint8Array>();
  const lines: NewLine[] = [];
  for await (const list of openLists(source, chapter, chain)) {
    const { line, path } = planList(list, on, newHasher);
    lines.push(line);
    files.set(path, zip(copyText(list.rows)));
  }
  const rest = planSeal(await sealableOf(source, chapter, chain, on), newHasher);
  for (const [path, records] of rest.copies) files.set(path, zip(copyText(records)));
  const all = appended(chain, [...lines, ...rest.lines], newHasher);
  if (all.length > chain.length) files.set(CHAIN_FILE, chainText(all));
  files.set(ADDRESSES_FILE, await addresses(source, chapter));
  return { lines: all.slice(chain.length), files };
}
