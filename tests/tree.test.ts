import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Paths of files below a folder, with `/`, from the root of the repository. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

describe('the tree of files', () => {
  const own = ['src', 'tests', 'examples']
    .flatMap(filesIn)
    .filter((file) => !/^tests\/(?:fixtures|problems\/[^/]+\/)/.test(file));

  test('has no drawer for what has no place', () => {
    const drawers = own.filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|libs?|common|misc)(?:\/|\.[a-z]+$)/.test(file),
    );
    expect(drawers).toEqual([]);
  });

  test('has no file that is too long to read', () => {
    const long = own
      .filter((file) => /\.(?:ts|astro|css|mjs)$/.test(file))
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
      .map(({ file, lines }) => `${file}: ${lines}`);
    expect(long).toEqual([]);
  });

  test('has names in small letters with hyphens, components in capitals', () => {
    const code = own.filter((file) => /^(?:src|examples)\/.*\.(?:ts|astro)$/.test(file));
    const wrong = code.filter((file) => {
      const name = posix.basename(file);
      if (file.startsWith('src/pages/')) return false;
      return name.endsWith('.astro')
        ? !/^[A-Z][A-Za-z0-9]*\.astro$/.test(name)
        : !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:client|config|d))?\.ts$/.test(name);
    });
    expect(wrong).toEqual([]);
  });
});
