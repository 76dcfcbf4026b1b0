import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST } from './dist.ts';

const SOFTWARE = join(import.meta.dirname, '..', '..');

/** Runs the command as a person would. */
function verify(...args: readonly string[]) {
  const command = join(SOFTWARE, 'src', 'cli', 'verify.ts');
  const { status, stdout } = spawnSync(process.execPath, [command, ...args], {
    cwd: SOFTWARE,
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('npm run verify', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'copy-'));
    cpSync(DIST, copy, { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('finds a copy of the site whole', () => {
    const { status, stdout } = verify(copy);
    expect(stdout).toMatch(/^\d+ 个文件和清单一样，封存记录 \d+ 行一行接一行。/);
    expect(status).toBe(0);
  });

  test('names the file in which one byte changed', () => {
    appendFileSync(join(copy, 'rss.xml'), ' ');
    const { status, stdout } = verify(copy);
    expect(stdout).toBe('rss.xml：内容变了，和清单里的 SHA-256 不一样。\n发现 1 处不同。\n');
    expect(status).toBe(1);
  });

  test('says how it is used when no copy is named', () => {
    expect(verify().status).toBe(2);
  });
});
