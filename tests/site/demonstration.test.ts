import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DEMONSTRATION_COLUMN, DEMONSTRATION_MARK } from '../../src/core/schemas/demonstration.ts';
import { messages } from '../../src/site/messages.ts';
import { IS_DEMONSTRATION, PAGES, PATHS, readBytes, readText } from './dist.ts';
import { pdfPages } from './pdf-text.ts';

const { badge } = messages().frame.demonstration;

const files = (ending: RegExp): readonly string[] => {
  const found = PATHS.filter((path) => ending.test(path));
  expect(found.length).toBeGreaterThan(0);
  return found;
};

describe.runIf(IS_DEMONSTRATION)('the demonstration says what it is', () => {
  test('on every page, before anything else', () => {
    for (const path of PAGES) {
      const html = readText(path);
      const strip = html.indexOf('<aside class="strip"');
      expect(strip, path).toBeGreaterThan(0);
      expect(strip, path).toBeLessThan(html.indexOf('<main'));
      expect(html.slice(strip, html.indexOf('</aside>', strip)), path).toContain(badge);
    }
  });

  test('in every row of every table', () => {
    let marked = 0;
    // The chain is published byte for byte, and so is what it seals as it stands: what is hashed cannot carry a mark.
    for (const path of files(/^data\/.*(?<!chain|board)\.csv$/)) {
      const { data } = Papa.parse<string[]>(
        readText(path)
          .trimEnd()
          .replace(/^\uFEFF/, ''),
        { delimiter: ',' },
      );
      const [head, ...rows] = data;
      const at = head?.indexOf(DEMONSTRATION_COLUMN) ?? -1;
      expect(at, path).toBeGreaterThan(0);
      if (rows.length === 0) continue;
      marked++;
      expect(new Set(rows.map((row) => row[at])), path).toEqual(new Set([DEMONSTRATION_MARK]));
    }
    expect(marked).toBeGreaterThan(30);
  });

  test('in every file for programs', () => {
    for (const path of files(/^data\/.*\.json$/))
      expect(JSON.parse(readText(path)), path).toMatchObject({ demonstration: DEMONSTRATION_MARK });
  });

  test('in the feed', () => {
    for (const path of files(/^[^/]*\.xml$/)) expect(readText(path), path).toMatch(/<description>[^<]*虚构/);
  });

  test('on every page of every document, in text that can be searched; a scan has a page that says the same', () => {
    const { records } = JSON.parse(readText('data/v1/documents.json')) as {
      records: { id: string; twin?: string }[];
    };
    for (const path of files(/\.pdf$/)) {
      const pages = pdfPages(readBytes(path));
      expect(pages.length, path).toBeGreaterThan(0);
      const twin = records.find(({ id }) => path.endsWith(`/${id}.pdf`))?.twin;
      // A picture of a paper has no text: its twin has.
      if (twin !== undefined) expect(readText(`${twin.slice(1)}index.html`), path).toContain('演示');
      // A printed glyph may be mapped to its radical form (⽰), which NFKC takes back.
      else
        for (const page of pages)
          expect(page.normalize('NFKC').replaceAll('\ufffd', ''), path).toContain('演示');
    }
  });
});
