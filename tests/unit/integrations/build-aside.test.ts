import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareNext, publishNext, restoreSite, workPlace } from '../../../src/integrations/build-aside.ts';

let root: string;
const places = () => ({
  out: join(root, 'dist'),
  next: join(root, 'dist.next'),
  previous: join(root, 'dist.previous'),
});

function site(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}
const read = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a finished site takes the place of the old one and leaves nothing behind', () => {
  const { out, next } = places();
  site(out, 'old');
  site(next, 'new');
  publishNext(places(), next);
  expect(read(out)).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the first site needs no old one', () => {
  site(places().next, 'new');
  publishNext(places(), places().next);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a site built beside the software is brought to the chapter', () => {
  const work = join(root, 'software', '.astro', 'outside');
  site(work, 'new');
  publishNext(places(), work);
  expect(read(places().out)).toBe('new');
  expect(existsSync(work)).toBe(false);
});

test('without a finished site the old one comes back', () => {
  site(places().out, 'old');
  expect(() => publishNext(places(), places().next)).toThrow();
  expect(read(places().out)).toBe('old');
});

test('a swap that was killed half-way is undone', () => {
  site(places().previous, 'old');
  restoreSite(places());
  expect(read(places().out)).toBe('old');
});

test('a swap that was killed at its very end is not undone', () => {
  site(places().out, 'new');
  site(places().previous, 'old');
  restoreSite(places());
  expect(read(places().out)).toBe('new');
});

test('a build begins without the leftover of a killed one', () => {
  site(places().previous, 'old');
  site(places().next, 'half');
  prepareNext(places(), places().next);
  expect(read(places().out)).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('only a chapter inside the software is built in its own place', () => {
  expect(workPlace('/a/main', '/a/main/dist.next')).toBe('/a/main/dist.next');
  expect(workPlace('/a/main', '/a/main-2/dist.next')).toBe(join('/a/main', '.astro', 'outside'));
});
