import { byNumber, recordsIn } from '../../src/core/chapter/sealable.ts';
import { newHasher } from '../../src/core/files/hasher.ts';
import type { BoardLine } from '../../src/core/schemas/board-line.ts';
import type { ChainLine } from '../../src/core/schemas/chain.ts';
import { BOARD_FILE, boardSeal, boardText } from '../../src/core/seal/board-log.ts';
import { appended, chainText, latestLines } from '../../src/core/seal/chain.ts';
import { copyPath, copyText } from '../../src/core/seal/copy.ts';
import { planList, planRewrite, planSeal } from '../../src/core/seal/plan.ts';
import { sealedColumns, sealedRegisters } from '../../src/core/seal/sealed-columns.ts';
import { ledgerTables } from '../../src/core/values/record-id.ts';
import type { Corrected } from './corrections.ts';
import type { Row } from './stories.ts';

/** Columns that tell when a record was made public, the first that is filled. */
export const DAYS = [
  'published_on',
  'decided_on',
  'stated_on',
  'signed_on',
  'reported_on',
  'evaluated_on',
  'compared_on',
  'checked_on',
  'counted_on',
  'held_on',
  'granted_on',
];

interface DatedList {
  readonly key: string;
  readonly on: string;
  readonly total: string | undefined;
  readonly rows: readonly Row[];
}

/** Registers as they were published: lists with the totals that they had. */
function registersOf(files: ReadonlyMap<string, string>, { published }: Corrected) {
  return sealedRegisters.map((name) => {
    const records = recordsIn(files.get(`${name}.csv`) ?? '', name);
    const were =
      name === 'batches'
        ? records.map(
            (one) =>
              new Map([...one, ...(published.get(`${one.get('table')}/${one.get('id')}`)?.totals ?? [])]),
          )
        : records;
    return { name, records: were };
  });
}

const dayOf = (record: Row): string =>
  DAYS.map((column) => record.get(column)).find((day) => day !== undefined) ?? '';

function listsOf(
  files: ReadonlyMap<string, string>,
  batches: readonly Row[],
  { published }: Corrected,
): DatedList[] {
  return ledgerTables.flatMap((table) =>
    batches
      .filter((batch) => batch.get('table') === table)
      .map((batch) => {
        const key = `${table}/${batch.get('id')}`;
        const rows =
          published.get(key)?.rows ?? byNumber(recordsIn(files.get(`ledgers/${key}.csv`) ?? '', table));
        return { key, on: batch.get('published_on') ?? '', total: batch.get('total'), rows };
      }),
  );
}

const inData = (path: string): string => path.replace(/^data\//, '');

/** What the fictional chapter sealed, one run on each day on which it published a list or decided a correction: files below `published/`. */
export function describePublished(
  files: ReadonlyMap<string, string>,
  corrected: Corrected,
  board: readonly BoardLine[],
): ReadonlyMap<string, string> {
  const registers = registersOf(files, corrected);
  const batches = registers.find(({ name }) => name === 'batches')?.records ?? [];
  const lists = listsOf(files, batches, corrected);
  const days = new Set([
    ...lists.map(({ on }) => on),
    ...corrected.lines.map((line) => line.decided_on),
    ...board.map(({ asOf }) => asOf),
  ]);
  const copies = new Map<string, readonly Row[]>();
  let chain: readonly ChainLine[] = [];
  for (const day of [...days].sort()) {
    const rewrites = [...corrected.published].flatMap(([key, { redacted }]) => {
      const line = latestLines(chain).get(`batch ${key}`);
      if (redacted?.on !== day || !line) return [];
      copies.set(copyPath('batch', key), redacted.rows);
      return [planRewrite({ ...line, on: day }, redacted.rows, newHasher)];
    });
    chain = appended(chain, rewrites, newHasher);
    const open = registers.map(({ name, records }) => ({
      name,
      grows: sealedColumns(name).grows,
      records: records.filter((record) => dayOf(record) <= day),
      log: copies.get(copyPath('register', name)) ?? [],
    }));
    const own = lists
      .filter(({ on }) => on === day)
      .map((list) => ({ ...planList(list, day, newHasher), rows: list.rows }));
    const plan = planSeal({ on: day, chain, registers: open, figures: [], texts: [] }, newHasher);
    for (const { path, rows } of own) copies.set(path, rows);
    for (const [path, records] of plan.copies) copies.set(path, records);
    chain = appended(chain, [...own.map(({ line }) => line), ...plan.lines], newHasher);
    const [first] = board.filter(({ asOf }) => asOf === day);
    const log = board.filter(({ asOf }) => asOf <= day);
    if (first)
      chain = appended(chain, [boardSeal(log, { key: first.snapshot, asOf: day }, newHasher)], newHasher);
  }
  return new Map([
    ['published/chain.csv', chainText(chain)],
    [inData(BOARD_FILE), boardText(board)],
    ...[...copies].map(([path, records]) => [inData(path), copyText(records)] as const),
  ]);
}
