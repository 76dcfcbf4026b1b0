import { expect, test, vi } from 'vitest';

vi.mock('astro:content', () => ({ getCollection: async () => [] }));
const { statedColumns } = await import('../../../src/site/quality-page.ts');
const { quality } = await import('../../../src/site/messages/zh/quality.ts');

test('every column that nothing proves says why, and no other does', () => {
  expect(Object.keys(quality.whys).toSorted()).toEqual(
    statedColumns()
      .map(({ key }) => key)
      .toSorted(),
  );
});
