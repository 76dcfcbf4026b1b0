import { read, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeAny, readTextGrid } from '../../../../src/core/import/text-grid.ts';
import { isBinary, readWorkbook } from '../../../../src/core/import/workbook.ts';
import { workbook } from './sheet.ts';

const cellsOf = (rows: readonly { readonly cells: readonly string[] }[] = []) =>
  rows.map(({ cells }) => cells);

describe('a workbook', () => {
  test.each(['xlsx', 'biff8', 'ods'] as const)(
    'of kind %s gives numbers as they are meant, days as days, texts without what nobody sees',
    (kind) => {
      const rows = [
        ['姓名', '金额', '日期'],
        ['\u200B王\u00A0小明 ', 51.310000000000002, { day: 46086 }],
        ['A & <B>', 3e5, { day: 46086.75 }],
      ];
      const [grid] = readWorkbook(workbook(rows, { kind })) ?? [];
      expect(grid?.name).toBe('名单');
      expect(cellsOf(grid?.rows)).toEqual([
        ['姓名', '金额', '日期'],
        ['王 小明', '51.31', '2026-03-05'],
        ['A & <B>', '300000', '2026-03-05'],
      ]);
    },
  );

  test('fills cells that were merged downwards, and says which rows are hidden', () => {
    const rows = [
      ['题目', undefined],
      ['渠道', '金额'],
      ['微信', 1],
      [undefined, 2],
      ['现金', 3],
    ] as const;
    const [grid] = readWorkbook(workbook(rows, { merged: ['A1:B1', 'A3:A4'], hidden: [4] })) ?? [];
    expect(cellsOf(grid?.rows).slice(2)).toEqual([
      ['微信', '1'],
      ['微信', '2'],
      ['现金', '3'],
    ]);
    expect(grid?.merged).toBe(1);
    expect(grid?.rows.filter(({ hidden }) => hidden).map(({ number }) => number)).toEqual([4]);
  });

  test('that counts its days from 1904 gives the same days', () => {
    const book = read(workbook([[{ day: 46086 - 1462 }]]), { cellNF: true });
    book.Workbook = { WBProps: { date1904: true } };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    expect(cellsOf(readWorkbook(bytes)?.[0]?.rows)).toEqual([['2026-03-05']]);
  });

  test('is told from text, and is nothing when it is cut off or another packed file', () => {
    const bytes = workbook([['a']]);
    expect(isBinary(bytes)).toBe(true);
    expect(isBinary(workbook([['a']], { kind: 'biff8' }))).toBe(true);
    expect(isBinary(new TextEncoder().encode('姓名,金额'))).toBe(false);
    expect(readWorkbook(bytes.slice(0, 40))).toBeUndefined();
    expect(readWorkbook(zipSync({ 'word/document.xml': new Uint8Array(4) }))).toBeUndefined();
  });
});

describe('a text of cells', () => {
  // GBK has no encoder in the platform: 姓名,金额 as its bytes.
  const GBK = new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xbd, 0xf0, 0xb6, 0xee]);
  const utf16 = (text: string): Uint8Array =>
    new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((one) => one.charCodeAt(0))]).buffer);

  test.each([
    ['UTF-8', new TextEncoder().encode('姓名,金额')],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFF姓名,金额')],
    ['GBK', GBK],
    ['UTF-16', utf16('姓名,金额')],
  ])('is read from %s', (_, bytes) => {
    expect(decodeAny(bytes)).toBe('姓名,金额');
    expect(cellsOf(readTextGrid(bytes, 'a.csv')?.rows)).toEqual([['姓名', '金额']]);
  });

  test('is parted by what parts most of it: tabs of a pasted table, semicolons, commas inside quotes stay', () => {
    const read = (text: string) => cellsOf(readTextGrid(new TextEncoder().encode(text), 'a')?.rows);
    expect(read('姓名\t金额\n王小明\t1,200\n')).toEqual([['姓名', '金额'], ['王小明', '1,200'], ['']]);
    expect(read('姓名;金额;日期\n王;5;x')).toEqual([
      ['姓名', '金额', '日期'],
      ['王', '5', 'x'],
    ]);
    expect(read('姓名,金额\n王,"1,200"')).toEqual([
      ['姓名', '金额'],
      ['王', '1,200'],
    ]);
  });

  test('is nothing when its quotes do not pair or its bytes are no text', () => {
    expect(readTextGrid(new TextEncoder().encode('a,"b'), 'a')).toBeUndefined();
    expect(readTextGrid(new Uint8Array([0, 1, 0, 2]), 'a')).toBeUndefined();
  });
});
