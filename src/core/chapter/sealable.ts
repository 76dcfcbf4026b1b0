import { sealedTexts } from '../checks/sealed-texts.ts';
import { readCsv } from '../ingest/csv.ts';
import { decodeUtf8 } from '../ingest/decode.ts';
import type { ChainLine } from '../schemas/chain.ts';
import type { RegisterName } from '../schemas/tables.ts';
import { type SealedCells, sealedCells } from '../seal/canonical.ts';
import { latestLines } from '../seal/chain.ts';
import { copyPath, readCopy } from '../seal/copy.ts';
import { drawnFigures } from '../seal/figures.ts';
import type { OpenList, OpenRegister, Sealable } from '../seal/plan.ts';
import { sealedColumns, sealedRegisters } from '../seal/sealed-columns.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { yuanText } from '../values/money.ts';
import { type LedgerTable, parseRowId } from '../values/record-id.ts';
import type { Chapter } from './chapter.ts';
import type { Source } from './source.ts';

/** Sealed cells of each record of a table, in the order of its text. */
export function recordsIn(text: string, table: LedgerTable | RegisterName): SealedCells[] {
  const { has } = sealedColumns(table);
  const records: SealedCells[] = [];
  let header: readonly string[] | undefined;
  readCsv(text, ({ cells }) => {
    if (header) records.push(sealedCells(header, cells, has));
    else header = cells;
  });
  return records;
}

/** Rows of a list in the order of their numbers. */
export const byNumber = (rows: readonly SealedCells[]): SealedCells[] =>
  rows
    .map((cells) => ({ n: parseRowId(cells.get('id') ?? '')?.n ?? 0, cells }))
    .sort((a, b) => a.n - b.n)
    .map(({ cells }) => cells);

async function textOf(source: Source, path: string): Promise<string> {
  const decoded = decodeUtf8(await source.read(path));
  if ('text' in decoded) return decoded.text;
  throw new Error(`${path}: ${decoded.code}`);
}

/** The lists that a chapter in order has published and not yet sealed, one by one. Throws when a file has changed since the check. */
export async function* openLists(
  source: Source,
  { ledger, asOf }: Chapter,
  chain: readonly ChainLine[],
): AsyncGenerator<OpenList> {
  const latest = latestLines(chain);
  for (const { table, id, total, publishedOn } of ledger.batches) {
    const key = `${table}/${id}`;
    if (latest.has(`batch ${key}`) || publishedOn > asOf) continue;
    const rows = byNumber(recordsIn(await textOf(source, `data/ledgers/${key}.csv`), table));
    yield { key, total: total === undefined ? undefined : yuanText(total), rows };
  }
}

/** What else a chapter in order has published and not yet sealed. Throws when a file has changed since the check. */
export async function sealableOf(
  source: Source,
  chapter: Chapter,
  chain: readonly ChainLine[],
  on: CalendarDate,
): Promise<Sealable> {
  const there = new Set(await source.list());
  const open: OpenRegister[] = [];
  for (const name of sealedRegisters) {
    const path = copyPath('register', name);
    const copy = there.has(path) ? await source.unzip(path) : undefined;
    open.push({
      name,
      grows: sealedColumns(name).grows,
      records: recordsIn(await textOf(source, `data/${name}.csv`), name),
      log: copy === undefined ? [] : readCopy(copy),
    });
  }
  const figures = drawnFigures(chapter.ledger, chapter.figures);
  const texts = sealedTexts({ ...chapter, accounts: chapter.organization.accounts }, () => source.hasher());
  return { on, chain, registers: open, figures, texts };
}
