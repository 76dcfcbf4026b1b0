import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Grid } from '../core/import/grid.ts';
import { findHeading, type Heading } from '../core/import/heading.ts';
import { readTextGrid } from '../core/import/text-grid.ts';
import { isBinary, readWorkbook } from '../core/import/workbook.ts';
import { shapeOf } from '../core/ingest/table.ts';
import { ledgers } from '../core/schemas/tables.ts';
import { isLedgerTable, type LedgerTable, ledgerTables } from '../core/values/record-id.ts';

/** Why nothing can be brought in, in words for who brings it. */
export class CannotImport extends Error {}

/** `name=value` parts by name. */
export const pairs = (parts: readonly string[] = []): Map<string, string> =>
  new Map(
    parts.map((part) => {
      const at = part.indexOf('=');
      if (at < 1) throw new CannotImport(`“${part}”要写成 名称=值。`);
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    }),
  );

/** The sheets of a file, whatever Excel, WPS or Notepad wrote. */
export function readGrids(file: string): Grid[] {
  if (!existsSync(file)) throw new CannotImport(`没有找到 ${file}。文件名里有空格时，用双引号包住。`);
  const bytes = readFileSync(file);
  if (isBinary(bytes)) {
    const sheets = readWorkbook(bytes);
    if (!sheets)
      throw new CannotImport(
        `${file} 读不出来：不是 Excel 表格，或者加了密码，或者没有下载完整。在 Excel 或 WPS 里打开，另存为“Excel 工作簿（.xlsx）”，不设密码，再来一次。`,
      );
    return sheets;
  }
  const grid = readTextGrid(bytes, path.basename(file));
  if (!grid)
    throw new CannotImport(
      `${file} 读不出来：编码认不出，或者双引号不成对。用 Excel 打开，另存为 .xlsx，再来一次。`,
    );
  return [grid];
}

/** Where the list stands, and what it is. */
export interface Place {
  readonly grid: Grid;
  readonly table: LedgerTable;
  readonly heading: Heading;
}

const width = ({ columns }: Heading): number => columns.filter((column) => column !== undefined).length;

interface SheetWishes {
  readonly table?: string | undefined;
  readonly sheet?: string | undefined;
  readonly map?: readonly string[] | undefined;
}

/** The sheet and the table whose columns are found in its heading. */
export function findPlace(grids: readonly Grid[], wishes: SheetWishes): Place {
  const named = wishes.sheet === undefined ? grids : grids.filter(({ name }) => name === wishes.sheet);
  if (named.length === 0)
    throw new CannotImport(`没有工作表“${wishes.sheet}”。有：${grids.map(({ name }) => name).join('、')}。`);
  if (wishes.table !== undefined && !isLedgerTable(wishes.table))
    throw new CannotImport(`--table 写 ${ledgerTables.join('、')} 中的一个，不是“${wishes.table}”。`);
  const own = pairs(wishes.map);
  const tables = ledgerTables.filter((table) => wishes.table === undefined || table === wishes.table);
  const places = named.flatMap((grid) =>
    tables.flatMap((table) => {
      const heading = findHeading(grid, shapeOf(ledgers[table]), own);
      return heading ? [{ grid, table, heading }] : [];
    }),
  );
  const [best] = [...places].sort((a, b) => width(b.heading) - width(a.heading));
  if (!best)
    throw new CannotImport(
      '没有找到表头：前 30 行里没有一行写着“捐赠人、金额、日期”这样的列名。在表格里加上列名，或者用 --map 表头=列 说明。',
    );
  const sheets = new Set(places.map(({ grid }) => grid.name));
  if (sheets.size > 1 && wishes.sheet === undefined)
    throw new CannotImport(
      `有几张工作表都像名单：${[...sheets].join('、')}。一次读一张，写上 --sheet 工作表。`,
    );
  return best;
}
