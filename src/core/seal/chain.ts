import type { ChainLine } from '../schemas/chain.ts';
import { hashOf, type NewHasher } from '../values/hasher.ts';

/** What the first line holds in place of the hash of a line before it. */
const GENESIS = '0'.repeat(64);

const CHAIN_COLUMNS = ['seq', 'on', 'kind', 'key', 'version', 'rows', 'total', 'sha256', 'previous'] as const;

/** A line as it stands in the file: no cell of it needs quotes. */
export const lineText = (line: ChainLine): string =>
  CHAIN_COLUMNS.map((column) => String(line[column] ?? '')).join(',');

/** The file of a chain. */
export const chainText = (lines: readonly ChainLine[]): string =>
  [CHAIN_COLUMNS.join(','), ...lines.map(lineText), ''].join('\n');

/** What a line seals, whatever its version: `batch donations/2026-03`. */
export const subjectOf = ({ kind, key }: Pick<ChainLine, 'kind' | 'key'>): string => `${kind} ${key}`;

/** The last line of each subject. */
export const latestLines = (lines: readonly ChainLine[]): ReadonlyMap<string, ChainLine> =>
  new Map(lines.map((line) => [subjectOf(line), line]));

/** A line that does not follow from the lines before it. */
export interface ChainFault {
  /** Index in the chain. */
  readonly index: number;
  readonly kind: 'number' | 'previous' | 'version' | 'order';
  readonly found: string;
  readonly expected: string;
}

/** What is wrong with a chain: a line was deleted, changed, moved or put in between. */
export function chainFaults(lines: readonly ChainLine[], newHasher: NewHasher): ChainFault[] {
  const faults: ChainFault[] = [];
  const versions = new Map<string, number>();
  let [previous, on] = [GENESIS, ''];
  for (const [index, line] of lines.entries()) {
    const add = (kind: ChainFault['kind'], found: string | number, expected: string | number): void => {
      if (found !== expected) faults.push({ index, kind, found: String(found), expected: String(expected) });
    };
    const version = (versions.get(subjectOf(line)) ?? 0) + 1;
    add('number', line.seq, index + 1);
    add('previous', line.previous, previous);
    if (line.kind !== 'snapshot') add('version', line.version, version);
    if (line.on < on) add('order', line.on, on);
    versions.set(subjectOf(line), version);
    previous = hashOf(newHasher, lineText(line));
    on = line.on;
  }
  return faults;
}

/** What a new line says; number and hash follow from the chain. */
export type NewLine = Omit<ChainLine, 'seq' | 'previous'>;

/** The chain with lines appended. */
export function appended(
  chain: readonly ChainLine[],
  lines: readonly NewLine[],
  newHasher: NewHasher,
): ChainLine[] {
  const all = [...chain];
  for (const line of lines) {
    const last = all.at(-1);
    const previous = last ? hashOf(newHasher, lineText(last)) : GENESIS;
    all.push({ ...line, seq: all.length + 1, previous });
  }
  return all;
}

/** Whether a chain still begins with another, line for line: published lines are never taken back. */
export const beginsWith = (chain: readonly ChainLine[], published: readonly ChainLine[]): boolean =>
  published.every((line, i) => {
    const own = chain[i];
    return own !== undefined && lineText(own) === lineText(line);
  });
