import { expect, test } from 'vitest';
import { isNeeded } from '../../../src/integrations/search-index.ts';

test('of the index, everything is published; of the ready-made interfaces, nothing', () => {
  const paths = [
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-ui.js',
    'pagefind-ui.css',
    'index/a.pf_index',
  ];
  expect(paths.filter(isNeeded)).toEqual(['pagefind.js', 'pagefind-worker.js', 'index/a.pf_index']);
});
