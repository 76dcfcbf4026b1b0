import { describe, expect, test } from 'vitest';
import {
  addCells,
  type Cell,
  type CellKey,
  emptyCell,
  keyText,
  parseKey,
  sumCells,
} from '../../../../src/core/ledger/cell.ts';
import { type Entry, Summarizer, totalOf } from '../../../../src/core/ledger/summary.ts';
import { numbers, shuffled } from '../shuffle.ts';
import { mergeCells } from './merged.ts';

const key = (more: Partial<CellKey> = {}): CellKey => ({
  fund: 'flood',
  restriction: 'restricted',
  project: '',
  campaign: '',
  state: 'received',
  month: '2026-01',
  ...more,
});

/** Two hundred entries over a few keys, refunds among them. */
function entriesOf(seed: number): Entry[] {
  const below = numbers(seed);
  return Array.from({ length: 200 }, (_, i) => {
    const month = `2026-0${1 + below(3)}`;
    return {
      key: key({ fund: ['flood', 'study'][below(2)] ?? '', project: ['', 'tents'][below(2)] ?? '', month }),
      gifts: 1 + below(3),
      fen: (below(10) === 0 ? -1 : 1) * below(1_000_000),
      on: `${month}-${String(1 + (i % 28)).padStart(2, '0')}`,
    };
  });
}

function summaryOf(entries: readonly Entry[], batch = '2026-01') {
  const sums = new Summarizer();
  for (const entry of entries) sums.add(entry);
  return sums.summary('donations', batch);
}

describe('a cell', () => {
  test('keeps its key as text and gets it back, empty parts too', () => {
    for (const one of [key(), key({ state: 'paid', project: 'tents', campaign: 'flood-2026' })])
      expect(parseKey(keyText(one))).toEqual(one);
  });

  test('adds rows, gifts and fen', () => {
    const a: Cell = { rows: 1, gifts: 412, fen: 824_050 };
    const b: Cell = { rows: 2, gifts: 2, fen: -50 };
    expect(addCells(a, b)).toEqual({ rows: 3, gifts: 414, fen: 824_000 });
    expect(sumCells([a, b, emptyCell])).toEqual({ rows: 3, gifts: 414, fen: 824_000 });
    expect(sumCells([])).toEqual(emptyCell);
  });

  test('never leaves the safe integers', () => {
    const most: Cell = { rows: 1, gifts: 1, fen: Number.MAX_SAFE_INTEGER };
    expect(() => addCells(most, { rows: 1, gifts: 1, fen: 1 })).toThrow(
      'a sum of 分 beyond the safe integers',
    );
  });
});

describe('a summary', () => {
  test('is the same for every order of its rows', () => {
    const entries = entriesOf(7);
    const below = numbers(11);
    const first = [...summaryOf(entries).cells];
    for (let i = 0; i < 20; i++) expect([...summaryOf(shuffled(entries, below)).cells]).toEqual(first);
  });

  test('that is split into two, anywhere, merges into the whole', () => {
    const entries = entriesOf(3);
    const whole = new Map(summaryOf(entries).cells);
    for (const at of [0, 1, 77, 199, 200]) {
      const [a, b] = [summaryOf(entries.slice(0, at)), summaryOf(entries.slice(at), '2026-02')];
      expect(mergeCells([a, b])).toEqual(whole);
      expect(mergeCells([b, a])).toEqual(whole);
      expect(addCells(totalOf(a), totalOf(b))).toEqual(totalOf(summaryOf(entries)));
    }
  });

  test('merges in any grouping, and the empty one changes nothing', () => {
    const [a, b, c] = [summaryOf(entriesOf(1)), summaryOf(entriesOf(2)), summaryOf(entriesOf(5))];
    const all = mergeCells([a, b, c]);
    expect(mergeCells([c, summaryOf([]), a, b])).toEqual(all);
    const ab = { ...a, cells: mergeCells([a, b]) };
    expect(mergeCells([ab, c])).toEqual(all);
    expect(mergeCells([])).toEqual(new Map());
  });
});
