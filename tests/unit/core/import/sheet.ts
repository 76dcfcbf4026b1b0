import { strToU8, zipSync } from 'fflate';

/** A cell as Excel writes it: a text, a number, a day's serial number in a date style, or nothing. */
export type SheetCell = string | number | { readonly day: number } | undefined;

const LETTERS = 'ABCDEFGHIJ';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The bytes of a workbook with one sheet, as small as Excel still reads it. Texts stand in the shared list, one with a reading. */
export function workbook(
  rows: readonly (readonly SheetCell[])[],
  { merged = [], hidden = [] }: { merged?: readonly string[]; hidden?: readonly number[] } = {},
): Uint8Array {
  const texts: string[] = [];
  const cellXml = (cell: SheetCell, ref: string): string => {
    if (cell === undefined) return `<c r="${ref}" s="0"/>`;
    if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
    if (typeof cell === 'object') return `<c r="${ref}" s="1"><v>${cell.day}</v></c>`;
    texts.push(cell);
    return `<c r="${ref}" t="s"><v>${texts.length - 1}</v></c>`;
  };
  const sheetRows = rows.map((cells, i) => {
    const inside = cells.map((cell, c) => cellXml(cell, `${LETTERS.charAt(c)}${i + 1}`)).join('');
    return `<row r="${i + 1}"${hidden.includes(i + 1) ? ' hidden="1"' : ''}>${inside}</row>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const shared = texts.map(
    (text) => `<si><t>${escaped(text)}</t><rPh sb="0" eb="1"><t>reading</t></rPh></si>`,
  );
  const files = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst>${shared.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetRows.join('')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
