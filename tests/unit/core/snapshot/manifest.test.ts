import { expect, test } from 'vitest';
import { formatManifest, formatSums } from '../../../../src/core/snapshot/manifest.ts';

const files = new Map([
  ['news/index.html', 'bb'],
  ['404.html', 'aa'],
]);

test('the manifest lists files in order, whatever the order they came in', () => {
  expect(
    JSON.parse(
      formatManifest({ asOf: '2026-10-31', number: 1, commit: null, inputs: 'cc' }, undefined, files),
    ),
  ).toEqual({
    snapshot: { as_of: '2026-10-31', number: 1, commit: null, inputs: 'cc' },
    previous: null,
    files: { '404.html': 'aa', 'news/index.html': 'bb' },
  });
});

test('the sums have the form that sha256sum reads', () => {
  expect(formatSums(files)).toBe('aa  404.html\nbb  news/index.html\n');
});
