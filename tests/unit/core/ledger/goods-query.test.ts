import { expect, test } from 'vitest';
import { goodsOf, goodsTotal } from '../../../../src/core/ledger/goods-query.ts';
import { chapterOf } from '../balanced.ts';

const { ledger } = await chapterOf();
const quilts = { item: 'quilt', spec: '2×2.3 米', unit: 'blanket' } as const;
const namesOf = (filter: Parameters<typeof goodsOf>[1]): string[] =>
  goodsOf(ledger, filter).map(({ table, batch, key }) => `${table}/${batch} ${key.on} ${key.item}`);

test('a lot is an item of one specification in one unit: nothing else is chosen with it', () => {
  expect(namesOf({ table: 'goods-received', lot: quilts })).toEqual([
    'goods-received/2025-08 2025-08-05 quilt',
    'goods-received/2025-08 2025-08-02 quilt',
  ]);
  expect(goodsTotal(ledger, { table: 'goods-received', lot: quilts })).toMatchObject({
    rows: 2,
    qty: 210_000,
  });
  for (const other of [{ item: 'rice' }, { spec: '1.5×2 米' }, { unit: 'kg' as const }])
    expect(namesOf({ lot: { ...quilts, ...other } })).toEqual([]);
});

test('days are inclusive at both ends', () => {
  const days = { table: 'goods-received', lot: quilts } as const;
  expect(namesOf({ ...days, from: '2025-08-02', to: '2025-08-05' })).toHaveLength(2);
  expect(namesOf({ ...days, from: '2025-08-03', to: '2025-08-05' })).toHaveLength(1);
  expect(namesOf({ ...days, from: '2025-08-02', to: '2025-08-04' })).toHaveLength(1);
});
