import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FoundRow } from '../../../../src/core/lookup/entry.ts';
import { nameKey } from '../../../../src/core/lookup/name-key.ts';
import type { LookupRow } from '../../../../src/core/lookup/shelf.ts';
import { yuanText } from '../../../../src/core/values/money.ts';
import { numbers, shuffled } from '../shuffle.ts';
import { makeLookup } from './library.ts';

const below = numbers(20_261_031);
const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T; // never empty here

const FAMILIES = [...'王王王王王李李张刘陈杨诸'];
const day = (year: number): string =>
  `${year}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;

/** A gift as a chapter may have it: every kind of name, amounts that repeat and amounts that do not, lists beside those of the months. */
function anyGift(i: number): LookupRow {
  const on = i % 9 === 0 ? '2025-07-30' : day(2024 + below(3));
  const organization = below(6) === 0;
  const word = organization
    ? `示范市第${below(40)}${pick(['中学', '纺织厂', '供水公司'])}${pick(['', '（集团）'])}`
    : pick(['爱心人士', '匿名', '网络平台汇总', '王演示', ...FAMILIES.map((family) => `${family}**`)]);
  return {
    batch: on === '2025-07-30' ? '2025-07-30-qr' : on.slice(0, 7),
    n: i + 1,
    on,
    fen: (below(20) === 0 ? -1 : 1) * (below(2) === 0 ? 10_000 : 1 + below(500_000)),
    gifts: word === '网络平台汇总' ? 2 + below(500) : 1,
    words: [word],
    organization,
    ...(below(3) > 0 ? { tail: String(below(10_000)).padStart(4, '0') } : {}),
  };
}

const gifts = Array.from({ length: 6000 }, (_, i) => anyGift(i));
let lookup: ReturnType<typeof makeLookup>;

beforeAll(() => {
  lookup = makeLookup('donations', gifts);
});

const same = (found: FoundRow, row: LookupRow): boolean => found.batch === row.batch && found.n === row.n;

/** Follows what the look-up counts, the way a donor who knows the day does, until it lists rows. */
async function find(name: string, row: LookupRow): Promise<readonly FoundRow[]> {
  const amount = yuanText(Math.abs(row.fen));
  for (const asked of [
    { name },
    { name, day: row.on.slice(0, 7) },
    { name, day: row.on },
    { name, day: row.on, amount },
  ]) {
    const { answer } = await lookup.ask(asked);
    if (answer.kind === 'rows') return answer.rows;
    expect(['tally', 'many'], `${name} ${row.on}`).toContain(answer.kind);
  }
  return [];
}

const sample = gifts.filter((_, i) => i % 7 === 0);

describe('in a chapter with names of every kind', () => {
  test('every row is found by its name, and by nothing that is not in it', async () => {
    for (const row of sample) {
      const [name = ''] = row.words;
      const found = await find(name, row);
      expect(
        found.some((one) => same(one, row)),
        `${row.batch} r${row.n}`,
      ).toBe(true);
      expect(new Set(found.map(({ words }) => words[0]))).toEqual(new Set([name]));
    }
  });

  test('every row is found by its amount and day, as it is written', async () => {
    for (const row of sample) {
      const { answer } = await lookup.ask({ day: row.on, amount: yuanText(Math.abs(row.fen)) });
      if (answer.kind !== 'rows') throw new Error(answer.kind);
      const { batch, n, on, fen, gifts: many, words } = row;
      expect(answer.rows.find((one) => same(one, row))).toEqual({ batch, n, on, fen, gifts: many, words });
      for (const one of answer.rows) expect([one.on, Math.abs(one.fen)]).toEqual([on, Math.abs(fen)]);
    }
  });

  test('every row with a receipt is found by its last digits', async () => {
    for (const row of sample.filter(({ tail }) => tail !== undefined)) {
      const { answer } = await lookup.ask({ tail: row.tail ?? '' });
      expect(answer.kind === 'rows' && answer.rows.some((one) => same(one, row))).toBe(true);
    }
  });

  test('months count exactly the rows of a name', async () => {
    const { answer } = await lookup.ask({ name: '王**' });
    const own = gifts.filter(({ words }) => words[0] === '王**');
    expect(own.length).toBeGreaterThan(1000);
    if (answer.kind !== 'tally') throw new Error(answer.kind);
    for (const { at, rows } of answer.tallied)
      expect(rows).toBe(own.filter(({ on }) => on.startsWith(at)).length);
    expect(answer.tallied.reduce((sum, { rows }) => sum + rows, 0)).toBe(own.length);
  });

  test('both generations together stay below 12 KB for any two of their files', () => {
    const largest = (files: readonly string[]): number =>
      Math.max(...files.map((text) => gzipSync(text, { level: 6 }).length));
    expect(largest(lookup.files.closed) + largest(lookup.files.current)).toBeLessThanOrEqual(12 * 1024);
  });

  test('every whole name finds its rows or those of its masked form, alone and with an amount', async () => {
    const named = (word: string, fen: number): LookupRow[] =>
      gifts.filter((row) => row.words[0] === word && Math.abs(row.fen) === fen);
    for (const row of sample.filter(({ words }) => words[0]?.endsWith('**')).slice(0, 300)) {
      const [masked = ''] = row.words;
      const fen = Math.abs(row.fen);
      const { answer, rounds, name } = await lookup.ask({
        name: masked.replace('**', '某甲'),
        amount: yuanText(fen),
      });
      expect([name, rounds.length]).toEqual([masked, 1]);
      const rows =
        answer.kind === 'rows'
          ? answer.rows.length
          : answer.kind === 'tally' && answer.tallied.reduce((sum, one) => sum + one.rows, 0);
      expect(rows).toBe(named(masked, fen).length);
    }
    const whole = gifts.filter(({ words }) => words[0] === '王演示');
    expect((await lookup.ask({ name: '王演示' })).answer).toMatchObject({ by: 'name' });
    for (const row of whole.filter((_, i) => i % 9 === 0))
      expect(
        (await find('王演示', row)).some((one) => same(one, row)),
        `${row.batch} r${row.n}`,
      ).toBe(true);
  });

  test('every organisation is found by any part of its name that tells it from most', async () => {
    const names = new Set(gifts.filter((one) => one.organization).map((one) => one.words[0] ?? ''));
    for (const name of [...names].slice(0, 60))
      for (const part of [name.slice(3), name.slice(0, 7), name.slice(3, 9)]) {
        const { answer, rounds } = await lookup.ask({ name: part, part: true });
        expect(rounds.length).toBe(1);
        if (answer.kind === 'many-names') continue;
        const holding = [...names].filter((one) => nameKey(one).includes(nameKey(part))).sort();
        expect(answer.kind === 'names' && answer.names.map((one) => one.name)).toEqual(holding);
        expect(answer.kind === 'names' && answer.names.find((one) => one.name === name)?.rows).toBe(
          gifts.filter(({ words }) => words[0] === name).length,
        );
      }
  });

  test('the files hold no word that the lists do not print', () => {
    const printed = new Set(gifts.flatMap(({ words }) => words));
    const held = [...lookup.files.closed, ...lookup.files.current].flatMap(
      (text) => (JSON.parse(text) as { words: string[] }).words,
    );
    expect(held.filter((word) => !printed.has(word))).toEqual([]);
  });

  test('the order in which rows come changes no byte', () => {
    expect(makeLookup('donations', shuffled(gifts, numbers(7))).files).toEqual(lookup.files);
  });

  test('a gift of this year changes no file of the years before', () => {
    const later = { ...anyGift(1), batch: '2026-12', n: 99_999, on: '2026-12-30' };
    expect(makeLookup('donations', [...gifts, later]).files.closed).toEqual(lookup.files.closed);
  });
});
