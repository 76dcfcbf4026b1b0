import type { ChainLine } from '../schemas/chain.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { NewHasher } from '../values/hasher.ts';
import type { SealedCells } from './canonical.ts';
import { latestLines, type NewLine } from './chain.ts';
import { copyPath } from './copy.ts';
import { digestOf } from './digest.ts';
import type { DrawnFigure } from './figures.ts';
import { growth, inOrder, joined } from './register-log.ts';
import { type SealableText, textDigest, textKey } from './texts.ts';

/** A list that is not sealed yet. */
export interface OpenList {
  /** `donations/2026-03`. */
  readonly key: string;
  /** As the register of lists states it, 元. */
  readonly total: string | undefined;
  /** Its rows in the order of their numbers. */
  readonly rows: readonly SealedCells[];
}

/** A register with what its copy holds, which is nothing before it is first sealed. */
export interface OpenRegister {
  readonly name: string;
  readonly grows: (column: string) => boolean;
  readonly records: readonly SealedCells[];
  readonly log: readonly SealedCells[];
}

/** What a chapter has published by a day, beside its lists. */
export interface Sealable {
  readonly on: CalendarDate;
  readonly chain: readonly ChainLine[];
  readonly registers: readonly OpenRegister[];
  readonly figures: readonly DrawnFigure[];
  readonly texts: readonly SealableText[];
}

/** A list as it is sealed. */
export interface SealedList {
  readonly line: NewLine;
  /** Where its copy lies. */
  readonly path: string;
}

/** Seals one list. Lists are sealed one by one, so that never more than one is in memory. */
export const planList = (
  { key, total, rows }: OpenList,
  on: CalendarDate,
  newHasher: NewHasher,
): SealedList => ({
  line: {
    on,
    kind: 'batch',
    key,
    version: 1,
    rows: rows.length,
    total,
    sha256: digestOf(newHasher, rows),
  },
  path: copyPath('batch', key),
});

/** What sealing writes, beside the lists. */
export interface SealPlan {
  readonly lines: readonly NewLine[];
  /** New copies, by path. */
  readonly copies: ReadonlyMap<string, readonly SealedCells[]>;
}

/** Seals what is not sealed yet, beside the lists: a line for each register that grew, each figure of a closed period and each text or version of one. */
export function planSeal({ on, chain, registers, figures, texts }: Sealable, newHasher: NewHasher): SealPlan {
  const latest = latestLines(chain);
  const lines: NewLine[] = [];
  const copies = new Map<string, readonly SealedCells[]>();
  for (const { name, grows, records, log } of registers) {
    const more = growth(name, joined(name, log), records, grows);
    if (more.length === 0) continue;
    const grown = [...log, ...more];
    const version = (latest.get(`register ${name}`)?.version ?? 0) + 1;
    const sha256 = digestOf(newHasher, inOrder(joined(name, grown)));
    lines.push({ on, kind: 'register', key: name, version, rows: grown.length, sha256 });
    copies.set(copyPath('register', name), grown);
  }
  for (const { key, value, cells } of figures) {
    if (latest.has(`figure ${key}`)) continue;
    const sha256 = digestOf(newHasher, [cells]);
    lines.push({ on, kind: 'figure', key, version: 1, total: value, sha256 });
  }
  for (const text of texts) {
    const key = textKey(text);
    if (latest.has(`text ${key}`)) continue;
    lines.push({ on, kind: 'text', key, version: 1, sha256: textDigest(newHasher, text) });
  }
  return { lines, copies };
}

/** The copy of a list or register with one cell rewritten, and the line that seals it: what was there is no longer kept. */
export function planRewrite(
  {
    kind,
    key,
    version,
    rows,
    total,
    on,
  }: Pick<ChainLine, 'kind' | 'key' | 'version' | 'rows' | 'total' | 'on'>,
  records: readonly SealedCells[],
  newHasher: NewHasher,
): NewLine {
  const ordered = kind === 'register' ? inOrder(joined(key, records)) : records;
  return { on, kind, key, version: version + 1, rows, total, sha256: digestOf(newHasher, ordered) };
}
