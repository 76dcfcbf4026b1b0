import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generated, stale } from '../../../src/cli/docs.ts';
import { problemCodes } from '../../../src/core/problems/catalogue.ts';
import { registers } from '../../../src/core/schemas/tables.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const pages = generated(ROOT);

test('the generated pages are up to date (node src/cli/docs.ts)', () => {
  expect(stale(ROOT)).toEqual([]);
});

test('every problem has its section, with its whole message', () => {
  const headings = [...(pages.get('docs/problems.md') ?? '').matchAll(/^### (.+)$/gm)].map(
    ([, code]) => code,
  );
  expect(headings.toSorted()).toEqual(problemCodes.toSorted());
});

test('every register has its table', () => {
  for (const name of Object.keys(registers))
    expect(pages.get('data/README.md')).toContain(`### ${name}.csv：`);
});

test('no word for programs gets into a page for editors', () => {
  for (const text of pages.values()) expect(text).not.toMatch(/undefined|\[object|NaN/);
});
