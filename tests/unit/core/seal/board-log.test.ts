import { describe, expect, test } from 'vitest';
import { newHasher } from '../../../../src/core/files/hasher.ts';
import type { BoardLine } from '../../../../src/core/schemas/board-line.ts';
import type { ChainLine } from '../../../../src/core/schemas/chain.ts';
import {
  boardFault,
  boardGrowth,
  boardSeal,
  boardText,
  lastBoard,
  type Standing,
  standingChanges,
  standingsIn,
} from '../../../../src/core/seal/board-log.ts';
import { appended } from '../../../../src/core/seal/chain.ts';
import { sha256 } from '../../../../src/integrations/folder.ts';

const first = { key: '2026-03-31-01', asOf: '2026-03-31' };
const second = { key: '2026-04-30-02', asOf: '2026-04-30' };
const standing = (id: string, state: Standing['state'], more: Partial<Standing> = {}): Standing => ({
  set: 'small',
  id,
  state,
  ...more,
});
const audit = standing('B06', 'published', { dueOn: '2026-05-31', publishedOn: '2025-04-10' });
const march = [audit, standing('B12', 'missing'), standing('D01', 'published')];
const april = [
  standing('B06', 'due-soon', { dueOn: '2026-05-31', publishedOn: '2025-04-10' }),
  standing('B12', 'missing'),
  standing('E01', 'published'),
];
const log: BoardLine[] = boardGrowth([], march, first);
const grown: BoardLine[] = [...log, ...boardGrowth(log, april, second)];

/** The chain after these logs were sealed, one snapshot each. */
const sealed = (...logs: [BoardLine[], typeof first][]): ChainLine[] =>
  appended(
    [],
    logs.map(([lines, snapshot]) => boardSeal(lines, snapshot, newHasher)),
    newHasher,
  );
const chain = sealed([log, first], [grown, second]);

describe('the log of the board', () => {
  test('holds every indicator at the first snapshot, and then only what stands otherwise', () => {
    expect(boardText(grown)).toBe(
      [
        'snapshot,as_of,set,id,state,due_on,published_on',
        '2026-03-31-01,2026-03-31,small,B06,published,2026-05-31,2025-04-10',
        '2026-03-31-01,2026-03-31,small,B12,missing,,',
        '2026-03-31-01,2026-03-31,small,D01,published,,',
        '2026-04-30-02,2026-04-30,small,B06,due-soon,2026-05-31,2025-04-10',
        '2026-04-30-02,2026-04-30,small,E01,published,,',
        '2026-04-30-02,2026-04-30,small,D01,removed,,',
        '',
      ].join('\n'),
    );
    expect(boardGrowth(grown, april, second)).toEqual([]);
  });

  test('says how the indicators stood last', () => {
    expect(standingsIn(log)).toMatchObject(march);
    expect(standingsIn(grown).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'B06 due-soon',
      'B12 missing',
      'E01 published',
    ]);
  });

  test('tells a changed state, day or evidence, what is new and what left', () => {
    const later = { ...audit, publishedOn: '2026-04-09' };
    expect(standingChanges([audit], [later])).toEqual([{ before: audit, now: later }]);
    const due = { ...audit, dueOn: '2027-05-31' };
    expect(standingChanges([audit], [due])).toEqual([{ before: audit, now: due }]);
    expect(standingChanges([audit], [])).toEqual([{ before: audit }]);
    expect(standingChanges([], [audit])).toEqual([{ now: audit }]);
    expect(standingChanges([audit], [{ ...audit, set: 'other' }])).toEqual([
      { now: { ...audit, set: 'other' } },
      { before: audit },
    ]);
  });

  test('can be checked by hand: its first lines have the hash that stands in the chain', () => {
    const head = boardText(grown)
      .split('\n')
      .slice(0, 1 + log.length)
      .join('\n');
    expect(sha256(`${head}\n`)).toBe(chain[0]?.sha256);
    expect(sha256(boardText(grown))).toBe(chain[1]?.sha256);
  });
});

describe('a log that is not what was sealed', () => {
  test('is found whatever cell, line or order was changed, in the lines of its snapshot', () => {
    expect(boardFault(grown, chain, newHasher)).toBeUndefined();
    const changed = (at: number): BoardLine[] =>
      grown.map((line, i) => (i === at ? { ...line, state: 'published', dueOn: '2026-06-30' } : line));
    expect(boardFault(changed(1), chain, newHasher)).toEqual({ from: 1, upTo: 3 });
    expect(boardFault(changed(4), chain, newHasher)).toEqual({ from: 4, upTo: 6 });
    expect(boardFault([...grown].reverse(), chain, newHasher)).toEqual({ from: 1, upTo: 3 });
    expect(boardFault(grown.slice(0, -1), chain, newHasher)).toEqual({ from: 4, upTo: 6 });
    expect(boardFault(grown.slice(1), chain, newHasher)).toEqual({ from: 1, upTo: 3 });
    expect(boardFault([], chain, newHasher)).toEqual({ from: 1, upTo: 3 });
  });

  test('is found when nothing sealed its last lines', () => {
    expect(boardFault(grown, sealed([log, first]), newHasher)).toEqual({ from: 4 });
    expect(boardFault(log, [], newHasher)).toEqual({ from: 1 });
    expect(boardFault([], [], newHasher)).toBeUndefined();
  });
});

test('a board is held against the last snapshot, even if nothing had changed by then', () => {
  expect(lastBoard(grown, chain)).toEqual(second);
  const snapshot = {
    on: '2026-05-31',
    kind: 'snapshot',
    key: '2026-05-31-03',
    version: 1,
    sha256: '',
  } as const;
  const list = { on: '2026-06-03', kind: 'batch', key: 'donations/2026-05', version: 1, sha256: '' } as const;
  expect(lastBoard(grown, appended(chain, [snapshot, list], newHasher))).toEqual({
    key: '2026-05-31-03',
    asOf: '2026-05-31',
  });
  expect(lastBoard([], appended([], [snapshot], newHasher))).toBeUndefined();
});
