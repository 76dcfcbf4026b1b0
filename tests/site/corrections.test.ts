import { describe, expect, test } from 'vitest';
import { IS_DEMONSTRATION, PATHS, readText } from './dist.ts';

/** The corrections as the site publishes them for programs. */
interface Correction {
  readonly id: string;
  readonly record_id: string;
  readonly field: string;
  readonly old: string | null;
  readonly kind: string;
  readonly reason: string;
  readonly url: string | null;
}

const corrections = (): Correction[] =>
  JSON.parse(readText('corrections/corrections.json')).corrections as Correction[];

const page = (): string => readText('corrections/index.html');

/** The markup of an element with an id, up to the end of its kind. */
const elementAt = (html: string, id: string, end: string): string => {
  const from = html.indexOf(`id="${id}"`);
  return html.slice(from, html.indexOf(end, from));
};

const digits = (html: string): string => html.replace(/<[^>]*>|,/g, '');

describe.runIf(IS_DEMONSTRATION)('what was corrected', () => {
  test('stands in its list, the old amount struck through, with the reason and a link', () => {
    const amounts = corrections().filter(
      ({ field, kind, url }) => field === 'amount' && kind !== 'redact' && url,
    );
    expect(amounts.length).toBeGreaterThan(2);
    for (const { id, record_id, old, reason, url } of amounts) {
      const { pathname, hash } = new URL(url ?? '');
      const row = elementAt(readText(`${pathname.slice(1)}index.html`), hash.slice(1), '</tr>');
      const struck = [...row.matchAll(/<del\b[^>]*>(.*?)<\/del>/gs)].map(([, inner]) => digits(inner ?? ''));
      expect(
        struck.some((text) => text.includes(old ?? '?')),
        `${record_id} ${old}`,
      ).toBe(true);
      expect(row).toContain(reason);
      expect(row).toContain(`/corrections/#${id}`);
    }
  });

  test('stands on the page of corrections and in the feed', () => {
    const feed = readText('corrections/feed.xml');
    const own = corrections().filter(({ record_id }) => !record_id.startsWith('batches/'));
    for (const { id, reason } of own) {
      expect(elementAt(page(), id, '</article>')).toContain(reason);
      expect(feed).toContain(`/corrections/#${id}`);
    }
  });

  test('adds nothing where it was withdrawn, and says nothing where it was redacted', () => {
    const gone = corrections().find(({ kind }) => kind === 'withdraw');
    const { pathname, hash } = new URL(gone?.url ?? '');
    const html = readText(`${pathname.slice(1)}index.html`);
    expect(elementAt(html, hash.slice(1), '>')).not.toContain('data-fen');
    for (const { kind, old } of corrections()) if (kind === 'redact') expect(old).toBeNull();
  });

  test('leads on from old addresses, without script', () => {
    expect(PATHS).toContain('juanzeng/2025-07-30/index.html');
    const moved = readText('juanzeng/2025-07-30/index.html');
    expect(moved).toContain('http-equiv="refresh"');
    expect(moved).toContain('/disclosures/donations/2025-07-30-flood/');
  });
});
