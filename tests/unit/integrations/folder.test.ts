import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestFolders, listFolder } from '../../../src/integrations/folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-'));
  mkdirSync(join(root, 'b'));
  writeFileSync(join(root, 'b', '一.txt'), '1');
  writeFileSync(join(root, 'a.txt'), '2');
  writeFileSync(join(root, '.hidden'), '3');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a folder is listed in order, hidden files too', () => {
  expect(listFolder(root)).toEqual(['.hidden', 'a.txt', 'b/一.txt']);
  expect(listFolder(join(root, 'absent'))).toEqual([]);
});

test('the digest follows names and contents, not hidden files', () => {
  const before = digestFolders({ data: root });
  writeFileSync(join(root, '.hidden'), 'x');
  expect(digestFolders({ data: root })).toBe(before);
  expect(digestFolders({ content: root })).not.toBe(before);
  writeFileSync(join(root, 'a.txt'), 'x');
  expect(digestFolders({ data: root })).not.toBe(before);
});
