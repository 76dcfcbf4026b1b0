import type { ChainLine } from '../schemas/chain.ts';
import type { Correction } from '../schemas/correction.ts';
import type { SealedCells } from '../seal/canonical.ts';
import { appended, chainText, latestLines } from '../seal/chain.ts';
import { CHAIN_FILE, copyPath, copyText, readCopy } from '../seal/copy.ts';
import { findRecord, withRecord } from '../seal/edit.ts';
import { planRewrite } from '../seal/plan.ts';
import { registerKey } from '../seal/register-log.ts';
import { parseRecordId } from '../values/record-id.ts';
import { chainOf } from './seal-chapter.ts';
import type { Source } from './source.ts';

const CORRECTIONS = 'data/corrections.csv';

/** Earlier corrections of a cell that still hold what it held. */
const isBefore = (wish: Pick<Correction, 'recordId' | 'field'>) => (cell: (column: string) => string) =>
  cell('record_id') === wish.recordId &&
  cell('field') === wish.field &&
  cell('kind') !== 'redact' &&
  `${cell('old')}${cell('new')}` !== '';

/** A copy with one cell of some records rewritten. */
const rewritten = (
  records: readonly SealedCells[],
  isIt: (cells: SealedCells) => boolean,
  changes: Readonly<Record<string, string>>,
): SealedCells[] =>
  records.map((cells) => {
    if (!isIt(cells)) return cells;
    const next = new Map(cells);
    for (const [column, cell] of Object.entries(changes))
      if (cell === '') next.delete(column);
      else if (next.has(column)) next.set(column, cell);
    return next;
  });

/** Takes what was redacted out of the copies and of earlier corrections: texts by path, with the chain's new lines. */
export async function redactCopies(
  source: Source,
  files: ReadonlyMap<string, string>,
  {
    recordId,
    field,
    new: now = '',
    decidedOn: on,
  }: Pick<Correction, 'recordId' | 'field' | 'new' | 'decidedOn'>,
): Promise<Map<string, string>> {
  const ref = parseRecordId(recordId);
  const chain = await chainOf(source);
  const more = new Map(files);
  if (!ref || !chain) return more;
  const latest = latestLines(chain);
  const lines: Parameters<typeof appended>[1][number][] = [];
  const rewrite = async (
    line: ChainLine | undefined,
    isIt: (cells: SealedCells) => boolean,
    changes: Readonly<Record<string, string>>,
  ): Promise<void> => {
    if (!line || (line.kind !== 'batch' && line.kind !== 'register')) return;
    const path = copyPath(line.kind, line.key);
    const before = readCopy((await source.unzip(path)) ?? '');
    const records = rewritten(before, isIt, changes);
    if (copyText(records) === copyText(before)) return;
    more.set(path, copyText(records));
    const last = chain.at(-1)?.on ?? on;
    lines.push(planRewrite({ ...line, on: on > last ? on : last }, records, () => source.hasher()));
  };
  const emptied: string[] = [];
  let text = more.get(CORRECTIONS) ?? '';
  for (
    let found = findRecord(text, isBefore({ recordId, field }));
    found;
    found = findRecord(text, isBefore({ recordId, field }))
  ) {
    const { header, cells } = found;
    emptied.push(cells[header.indexOf('id')] ?? '');
    text = withRecord(
      text,
      found,
      header.map((column, i) => (column === 'old' || column === 'new' ? '' : (cells[i] ?? ''))),
    );
  }
  more.set(CORRECTIONS, text);
  if (ref.kind === 'row')
    await rewrite(latest.get(`batch ${ref.table}/${ref.batch}`), (cells) => cells.get('id') === recordId, {
      [field]: now,
    });
  else
    await rewrite(
      latest.get(`register ${ref.register}`),
      (cells) => registerKey(ref.register, cells) === ref.id,
      { [field]: now },
    );
  const isEmptied = (cells: SealedCells): boolean => emptied.includes(cells.get('id') ?? '');
  await rewrite(latest.get('register corrections'), isEmptied, { old: '', new: '' });
  if (lines.length > 0) more.set(CHAIN_FILE, chainText(appended(chain, lines, () => source.hasher())));
  return more;
}
