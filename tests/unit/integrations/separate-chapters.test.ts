import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetOtherChapter } from '../../../src/integrations/separate-chapters.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what Astro kept of one chapter is forgotten for another, and kept for the same', () => {
  const assets = join(folder, 'content-assets.mjs');
  forgetOtherChapter(folder, '/a');
  writeFileSync(assets, '');
  forgetOtherChapter(folder, '/a');
  expect(existsSync(assets)).toBe(true);
  forgetOtherChapter(folder, '/b');
  expect(existsSync(assets)).toBe(false);
});
