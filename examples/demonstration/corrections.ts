import { byNumber, recordsIn } from '../../src/core/chapter/sealable.ts';
import type { LedgerTable } from '../../src/core/values/record-id.ts';
import { APPROVER, type CorrectionLine, type Row, type Story, stories } from './stories.ts';
import { writeTable } from './table.ts';
import { formatYuan } from './yuan.ts';

const columns = ['id', 'record_id', 'field', 'old', 'new', 'kind', 'reason', 'decided_on', 'approved_by'];

/** A list as it was published, where that is not what it is. */
export interface PublishedList {
  readonly rows: readonly Row[];
  /** Rows of version 2, where something was redacted; the day it was. */
  readonly redacted?: { readonly rows: readonly Row[]; readonly on: string };
  /** Cells of its register line that were otherwise. */
  readonly totals: ReadonlyMap<string, string>;
}

/** The corrections of the fictional chapter and what its lists were before them. */
export interface Corrected {
  /** `corrections.csv`. */
  readonly text: string;
  readonly lines: readonly CorrectionLine[];
  /** By `table/id`. */
  readonly published: ReadonlyMap<string, PublishedList>;
}

type Files = ReadonlyMap<string, string>;

const fen = (yuan: string): number => Math.round(Number(yuan) * 100);

/** Lines of the list's register for one step: totals before and after it. */
function totalSteps(
  list: string,
  batch: Row,
  deltas: Readonly<Record<string, number>>,
  step: Story['steps'][number],
) {
  const before = new Map<string, string>();
  const lines = Object.entries(deltas)
    .filter(([, delta]) => delta !== 0)
    .map(([field, delta]): CorrectionLine => {
      const now = batch.get(field) ?? '0';
      const old = field === 'total' ? formatYuan(fen(now) - delta) : String(Number(now) - delta);
      before.set(field, old);
      return line(`batches/${list}`, { field, old, new: now }, 'fix', step);
    });
  return { before, lines };
}

const line = (
  record_id: string,
  cell: { field: string; old: string; new: string },
  kind: string,
  { on, reason }: Story['steps'][number],
): CorrectionLine => ({ record_id, ...cell, kind, reason, decided_on: on, approved_by: APPROVER });

function tell(story: Story, files: Files): { list: PublishedList; lines: CorrectionLine[] } | undefined {
  const text = files.get(`ledgers/${story.list}.csv`);
  const table = story.list.split('/')[0] as LedgerTable; // the stories name tables
  const rows = byNumber(recordsIn(text ?? '', table));
  const at = rows.findIndex((row) => story.fits(row));
  const row = rows[at];
  if (!row) return undefined;
  if (story.kind === 'withdraw') return withdrawn(story, files, rows, row);
  const now = row.get(story.field) ?? '';
  const values = [...story.before(now), now];
  const held = (value: string): Row[] =>
    rows.map((one) => (one === row ? new Map([...row, [story.field, value]]) : one));
  const id = row.get('id') ?? '';
  if (story.kind === 'redact') {
    const [step] = story.steps;
    if (!step) return undefined;
    const list = { rows: held(values[0] ?? ''), redacted: { rows, on: step.on }, totals: new Map() };
    return { list, lines: [line(id, { field: story.field, old: '', new: now }, 'redact', step)] };
  }
  const summed = story.field === 'amount';
  let batch = batchOf(files, story.list);
  const lines: CorrectionLine[] = [];
  let totals: ReadonlyMap<string, string> = new Map();
  // From the last step back to the first: only what stands now is known.
  for (let i = story.steps.length - 1; i >= 0; i--) {
    const step = story.steps[i]!;
    const [old, next] = [values[i]!, values[i + 1]!];
    const deltas = summed ? { total: fen(next) - fen(old) } : {};
    const more = totalSteps(story.list, batch, deltas, step);
    lines.unshift(line(id, { field: story.field, old, new: next }, 'fix', step), ...more.lines);
    batch = new Map([...batch, ...more.before]);
    totals = new Map([...totals, ...more.before]);
  }
  return { list: { rows: held(values[0]!), totals }, lines };
}

/** A row that stood in the list twice: the second one, at its end, was taken out. */
function withdrawn(story: Story, files: Files, rows: readonly Row[], row: Row) {
  const [step] = story.steps;
  if (!step) return undefined;
  const id = (row.get('id') ?? '').replace(/\d+$/, String(rows.length + 1));
  const amount = row.get('amount') ?? '0.00';
  const deltas = { rows: -1, gifts: -Number(row.get('gifts')), total: -fen(amount) };
  const { before, lines } = totalSteps(story.list, batchOf(files, story.list), deltas, step);
  return {
    list: { rows: [...rows, new Map([...row, ['id', id]])], totals: before },
    lines: [line(id, { field: story.field, old: amount, new: '' }, 'withdraw', step), ...lines],
  };
}

function batchOf(files: Files, list: string): Row {
  const batches = recordsIn(files.get('batches.csv') ?? '', 'batches');
  const found = batches.find((one) => `${one.get('table')}/${one.get('id')}` === list);
  if (!found) throw new Error(`no list ${list}`);
  return found;
}

/** Tells the stories whose lists the chapter has. */
export function describeCorrections(files: Files): Corrected {
  const published = new Map<string, PublishedList>();
  const told: CorrectionLine[] = [];
  for (const story of stories) {
    const found = tell(story, files);
    if (!found) continue;
    published.set(story.list, found.list);
    told.push(...found.lines);
  }
  const numbers = new Map<string, number>();
  const lines = [...told]
    .sort((a, b) => (a.decided_on < b.decided_on ? -1 : a.decided_on > b.decided_on ? 1 : 0))
    .map((one) => {
      const year = one.decided_on.slice(0, 4);
      const n = (numbers.get(year) ?? 0) + 1;
      numbers.set(year, n);
      return { id: `c-${year}-${String(n).padStart(3, '0')}`, ...one };
    });
  return { text: writeTable(columns, lines), lines, published };
}
