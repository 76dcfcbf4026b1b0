import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemCode } from '../core/problems/catalogue.ts';
import { dictionary } from './docs/dictionary.ts';
import { type Examples, problemList } from './docs/problem-list.ts';

const USAGE = `用法：node src/cli/docs.ts [--check]
  写出 data/README.md 和 docs/problems.md；--check 只看它们是不是最新的，不是时退出码为 1。`;

/** The printed messages of a code, from `tests/problems/<code>/` or the folders in it. */
function examplesIn(root: string, code: ProblemCode): Examples {
  const folder = join(root, 'tests', 'problems', code);
  const own = join(folder, 'expected.txt');
  if (existsSync(own)) return { first: readFileSync(own, 'utf8'), count: 1 };
  const names = readdirSync(folder).sort();
  return { first: readFileSync(join(folder, names[0] ?? '', 'expected.txt'), 'utf8'), count: names.length };
}

/** The generated pages, by their path in the repository. */
export const generated = (root: string): ReadonlyMap<string, string> =>
  new Map([
    ['data/README.md', dictionary()],
    ['docs/problems.md', problemList((code) => examplesIn(root, code))],
  ]);

/** Generated pages that are not as they would be written now. */
export const stale = (root: string): string[] =>
  [...generated(root)]
    .filter(([path, text]) => {
      const file = join(root, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== text;
    })
    .map(([path]) => path);

function main(args: readonly string[]): number {
  const root = process.cwd();
  const [wish, more] = args;
  if (more !== undefined || (wish !== undefined && wish !== '--check')) {
    console.error(USAGE);
    return 2;
  }
  const old = stale(root);
  if (wish === '--check') {
    for (const path of old) console.error(`${path} 不是最新的：运行 node src/cli/docs.ts。`);
    return old.length === 0 ? 0 : 1;
  }
  for (const [path, text] of generated(root)) writeFileSync(join(root, path), text);
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
