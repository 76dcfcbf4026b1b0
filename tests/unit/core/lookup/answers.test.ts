import { describe, expect, test } from 'vitest';
import type { FoundRow } from '../../../../src/core/lookup/entry.ts';
import { gift, makeLookup } from './library.ts';

const place = ({ batch, n }: FoundRow): string => `${batch} r${n}`;
const day = (n: number): string =>
  `2025-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;

const COMPANY = '示范云科（示范市）信息技术有限公司';

/** 王** on 600 days, one 诸葛**, a company, an anonymous donor, a summary and a return. */
const small = makeLookup(
  'donations',
  [
    ...Array.from({ length: 600 }, (_, i) => gift({ n: i + 1, on: day(i), fen: 100 * (i + 1) })),
    gift({ n: 1, on: '2026-03-05', words: ['诸葛**'], fen: 8800, tail: '0042' }),
    gift({ n: 2, on: '2026-03-05', words: [COMPANY], fen: 500_000, organization: true }),
    gift({ n: 3, on: '2026-03-05', words: ['爱心人士'], fen: 8800 }),
    gift({ n: 4, on: '2026-03-06', words: ['网络平台汇总'], fen: 12_345, gifts: 412 }),
    gift({ n: 5, on: '2026-03-09', words: ['诸葛**'], fen: -8800 }),
    gift({ n: 1, on: '2026-03-05', words: ['王小明'], batch: '2026-03-05-qr' }),
  ],
  { '2026-03': '第 48 期', '2026-03-05-qr': '扫码专项' },
);

const rowsOf = async (asked: Parameters<typeof small.ask>[0]): Promise<string[]> => {
  const { answer } = await small.ask(asked);
  return answer.kind === 'rows' ? answer.rows.map(place) : [answer.kind];
};

describe('the look-up', () => {
  test.each([
    ['a masked name', { name: '诸葛**' }, ['2026-03 r5', '2026-03 r1']],
    ['a whole name that is published masked', { name: '诸葛示例' }, ['2026-03 r5', '2026-03 r1']],
    ['a whole name that is published', { name: '王 小明' }, ['2026-03-05-qr r1']],
    ['an organisation with other brackets', { name: '示范云科(示范市)信息技术有限公司' }, ['2026-03 r2']],
    ['an amount and a day', { amount: '88', day: '2026-03-05' }, ['2026-03 r1', '2026-03 r3']],
    [
      'an amount alone, with the return of it',
      { amount: '88' },
      ['2026-03 r5', '2026-03 r1', '2026-03 r3', '2025-04 r88'],
    ],
    ['a receipt', { tail: '0042' }, ['2026-03 r1']],
    ['a day', { day: '2026-03-06' }, ['2026-03 r4']],
    ['a name that stands for nobody, with a day', { name: '爱心人士', day: '2026-03-05' }, ['2026-03 r3']],
    ['a masked name in a month', { name: '诸葛**', day: '2026-03' }, ['2026-03 r5', '2026-03 r1']],
    ['a masked name with an amount', { name: '王某', amount: '3.00' }, ['2025-03 r3']],
    ['a name and an amount that are not together', { name: '诸葛**', amount: '87' }, ['none']],
    ['a name that is not there', { name: '查无此人' }, ['none']],
  ])('finds %s', async (_what, asked, places) => {
    expect(await rowsOf(asked)).toEqual(places);
  });

  test('tells what the row shows: its day, its amount with sign, its gifts', async () => {
    const { answer } = await small.ask({ day: '2026-03-06' });
    expect(answer).toEqual({
      kind: 'rows',
      rows: [{ batch: '2026-03', n: 4, on: '2026-03-06', fen: 12_345, gifts: 412, words: ['网络平台汇总'] }],
    });
  });

  test('counts a name of too many rows by month, and a month of too many by day', async () => {
    const { answer } = await small.ask({ name: '王**' });
    if (answer.kind !== 'tally') throw new Error(answer.kind);
    expect(answer).toMatchObject({ of: 'month', by: 'name' });
    expect(answer.tallied[0]).toEqual({ at: '2025-12', rows: 50 });
    expect(answer.tallied.reduce((sum, { rows }) => sum + rows, 0)).toBe(600);
    expect(await rowsOf({ name: '王**', day: '2025-12' })).toHaveLength(50);
    expect((await small.ask({ day: '2025-12' })).answer).toMatchObject({
      kind: 'tally',
      of: 'day',
      by: 'all',
    });
  });

  test('only counts the rows of a name that stands for nobody, down to the day', async () => {
    const counted = (of: 'month' | 'day', at: string) => ({
      kind: 'tally',
      of,
      by: 'name',
      tallied: [{ at, rows: 1 }],
    });
    expect((await small.ask({ name: '爱心人士' })).answer).toEqual(counted('month', '2026-03'));
    expect((await small.ask({ name: '爱心人士', day: '2026-03' })).answer).toEqual(
      counted('day', '2026-03-05'),
    );
  });

  test('names the organisations whose names hold a part, and no person', async () => {
    const company = { kind: 'names', names: [{ name: COMPANY, rows: 1 }] };
    expect((await small.ask({ name: '云科示范' })).answer).toEqual(company);
    expect((await small.ask({ name: '信息技术' })).answer).toEqual(company);
    expect((await small.ask({ name: '云科' })).answer).toEqual(company);
    expect((await small.ask({ name: '平台汇总' })).answer).toEqual({ kind: 'none' });
    expect((await small.ask({ name: '示范云科公司' })).answer).toEqual({ kind: 'none' });
  });

  test('names organisations by a part that may be a person’s name when it is asked for as a part', async () => {
    const both = makeLookup('donations', [
      gift({ n: 1, on: '2025-03-05', words: ['金**'] }),
      gift({ n: 2, on: '2025-03-05', words: ['示范市金利纺织厂'], organization: true }),
      gift({ n: 1, on: '2026-03-05', words: ['示范市金利纺织厂'], organization: true }),
      gift({ n: 2, on: '2026-03-06', words: ['金桥'], organization: true }),
    ]);
    expect(await both.ask({ name: '金利' })).toMatchObject({ name: '金**', answer: { kind: 'rows' } });
    expect((await both.ask({ name: '金利', part: true })).answer).toEqual({
      kind: 'names',
      names: [{ name: '示范市金利纺织厂', rows: 2 }],
    });
    expect(await both.ask({ name: '金桥' })).toMatchObject({ name: '金桥', answer: { kind: 'rows' } });
    expect((await both.ask({ name: '金桥', part: true })).answer).toMatchObject({
      names: [{ name: '金桥', rows: 1 }],
    });
  });

  test('lists the rows of a day whose organisations’ names hold a part', async () => {
    expect(await rowsOf({ name: '云科', day: '2026-03-05' })).toEqual(['2026-03 r2']);
    expect(await rowsOf({ name: '小明', day: '2026-03-05' })).toEqual(['none']);
  });

  test('does not offer a name that is there under another amount as another name', async () => {
    expect((await small.ask({ name: COMPANY, amount: '1' })).answer).toEqual({ kind: 'none' });
  });

  test('knows lists by title and by id, and rows by id if they exist', async () => {
    expect((await small.ask({ name: '第48期' })).answer).toEqual({
      kind: 'lists',
      lists: [{ id: '2026-03', rows: 5, numbers: 5 }],
    });
    expect((await small.ask({ name: '2026-03-05-qr' })).answer).toMatchObject({ kind: 'lists' });
    expect((await small.ask({ name: 'd-2026-03-r5' })).answer).toEqual({ kind: 'row', id: 'd-2026-03-r5' });
    expect((await small.ask({ name: 'd-2026-03-r6' })).answer).toEqual({ kind: 'none' });
    expect((await small.ask({ name: 'd-2019-03-r1' })).answer).toEqual({ kind: 'none' });
  });

  test.each([
    [{ name: '王**' }, 2],
    [{ name: '王小明' }, 2],
    [{ name: '王不在' }, 2],
    [{ name: '王不在', amount: '3' }, 2],
    [{ name: '王不在', amount: '3', day: '2025-03' }, 2],
    [{ name: COMPANY }, 2],
    [{ name: '云科示范' }, 2],
    [{ name: '云科' }, 2],
    [{ name: '金利', part: true }, 2],
    [{ name: '爱心人士' }, 2],
    [{ name: '第48期' }, 2],
    [{ name: 'd-2026-03-r5' }, 2],
    [{ tail: '0042' }, 2],
    [{ amount: '88' }, 2],
    [{ amount: '88', day: '2026-03-05' }, 1],
    [{ name: '云科', day: '2026-03-05' }, 1],
    [{ day: '2026-03-05' }, 1],
    [{ day: '2026-03' }, 1],
    [{ name: '王**', amount: '3' }, 2],
    [{ name: '王**', day: '2025-03' }, 1],
  ])('answers %j in one round of at most %i files', async (asked, most) => {
    const { rounds } = await small.ask(asked);
    expect(rounds).toHaveLength(1);
    expect(rounds[0]).toBeGreaterThan(0);
    expect(rounds[0]).toBeLessThanOrEqual(most);
  });
});

describe('a day with more rows than one file can hold', () => {
  const crowd = makeLookup('donations', [
    ...Array.from({ length: 3000 }, (_, i) =>
      gift({
        n: i + 1,
        on: '2026-05-12',
        words: [i % 5 === 0 ? '李**' : '王**'],
        fen: i % 2 === 0 ? 10_000 : 100 * i,
      }),
    ),
  ]);

  test('asks for more when only the day is known', async () => {
    expect((await crowd.ask({ day: '2026-05-12' })).answer).toEqual({ kind: 'many', rows: 3000 });
    expect((await crowd.ask({ day: '2026-05-12', amount: '100' })).answer).toEqual({
      kind: 'many',
      rows: 1500,
    });
  });

  test('is told apart by name and amount, in one file', async () => {
    const { answer, rounds } = await crowd.ask({ day: '2026-05-12', name: '王**', amount: '1001' });
    expect(answer.kind === 'rows' && answer.rows.map(place)).toEqual(['2026-05 r1002']);
    expect(rounds).toEqual([1]);
    const both = await crowd.ask({ day: '2026-05-12', name: '李**', amount: '100' });
    expect(both.answer.kind === 'rows' && both.answer.rows.length).toBe(300);
  });
});

describe('payments', () => {
  const paid = makeLookup('disbursements', [
    gift({ n: 1, on: '2026-03-05', words: ['示范市演示医院', '大病救助', '白鹭区'], organization: true }),
    gift({ n: 2, on: '2026-03-06', words: ['大病患者', '大病救助', '南渡区'], fen: 20_000 }),
    gift({ n: 3, on: '2026-03-06', words: ['南渡区', '博爱助学', '南渡区'], fen: 30_000 }),
  ]);
  test.each([
    ['payee', '示范市演示医院', ['2026-03 r1']],
    ['project', '大病救助', ['2026-03 r2', '2026-03 r1']],
    ['area, once where payee and area are one', '南渡区', ['2026-03 r2', '2026-03 r3']],
  ])('are found by %s', async (_what, name, places) => {
    const { answer } = await paid.ask({ name });
    expect(answer.kind === 'rows' && answer.rows.map(place)).toEqual(places);
  });

  test('keep payee, project and area in their places', async () => {
    const { answer } = await paid.ask({ day: '2026-03-05' });
    expect(answer.kind === 'rows' && answer.rows[0]?.words).toEqual(['示范市演示医院', '大病救助', '白鹭区']);
  });
});
