import { hashOf, type NewHasher } from '../values/hasher.ts';

/** A text that was published: it changes only with a day and a note, or not at all. */
export interface SealableText {
  /** Where it lies in the chapter, without its ending: `news/flood-2025`, `indicators/mingzhang-2026`. */
  readonly place: string;
  /** "2026-02-10 09:30"; empty for a text that has no such time. */
  readonly publishedAt: string;
  /** Empty until it was changed. */
  readonly updatedAt: string;
  /** All that a reader gets of it; the order of fields is of no account. */
  readonly content: unknown;
}

/** What the chain calls a version of a text: each may be sealed once. */
export const textKey = ({ place, publishedAt, updatedAt }: Omit<SealableText, 'content'>): string =>
  [place, publishedAt, updatedAt].join('|');

/** The parts of such a key. */
export function parseTextKey(key: string): Omit<SealableText, 'content'> {
  const [place = '', publishedAt = '', updatedAt = ''] = key.split('|');
  return { place, publishedAt, updatedAt };
}

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The digest of a text: of its fields as JSON, in the order of their names. */
export const textDigest = (newHasher: NewHasher, { content }: SealableText): string =>
  hashOf(newHasher, JSON.stringify(content, inOrder));
