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

interface Import {
  readonly file: string;
  /** Another file of ours, from the root of the repository, or the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm;

/** `{ type A, type B }` brings nothing but types either. */
const onlyTypes = (names: string): boolean =>
  /^\{[^}]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, type, names = '', specifier = '']) => ({
    file,
    target: specifier.startsWith('.')
      ? posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''))
      : specifier,
    typeOnly: type !== undefined || onlyTypes(names),
  }));
}

const sources = filesIn('src').filter((file) => /\.(?:ts|astro)$/.test(file));
/** Loaded only for a reader who points at a chart. */
const CHART_SCRIPT = 'src/components/charts/chart-draw.client.ts';
/** Scripts that look up a gift: what writes the files of the look-up does not ship. */
const LOOKUP_SCRIPT = /^src\/components\/(?:find\/|search-names\.client)/;
const LOOKUP_PARTS =
  'address-bar answer entry likely-name name-key organizations places plan question shards typed'
    .split(' ')
    .map((name) => `src/core/lookup/${name}.ts`);
const isClient = (file: string): boolean => file.endsWith('.client.ts');

interface Part {
  /** Beginnings of paths and names that its files may import. */
  readonly imports: readonly string[];
  /** The same, for types alone. */
  readonly types?: readonly string[];
}

const DATA = ['src/core/ledger/', 'src/core/values/', 'src/core/addresses/', 'src/core/schemas/'];

/** Who may import what: the table of docs/architecture.md. Its own files every part may import. */
const parts: Readonly<Record<string, Part>> = {
  'src/core/values/': { imports: [] },
  'src/core/addresses/': { imports: ['src/core/values/'] },
  'src/core/problems/': { imports: ['src/core/values/', 'fastest-levenshtein', 'string-width'] },
  'src/core/rasters/': { imports: [] },
  'src/core/privacy/': { imports: ['src/core/values/'] },
  'src/core/schemas/': { imports: ['src/core/values/', 'zod'] },
  'src/core/ingest/': {
    imports: [
      'src/core/schemas/',
      'src/core/values/',
      'src/core/problems/',
      'src/core/privacy/',
      'papaparse',
      'yaml',
      'zod',
    ],
  },
  'src/core/import/': {
    imports: [
      'src/core/ingest/',
      'src/core/schemas/',
      'src/core/privacy/',
      'src/core/values/',
      '@e965/xlsx',
      'papaparse',
    ],
    types: ['src/core/problems/'],
  },
  'src/core/ledger/': { imports: ['src/core/values/', 'src/core/addresses/'], types: ['src/core/schemas/'] },
  'src/core/snapshot/': {
    imports: ['src/core/seal/', 'src/core/values/', 'zod'],
    types: ['src/core/schemas/'],
  },
  'src/core/seal/': {
    imports: ['addresses', 'ingest', 'ledger', 'schemas', 'values']
      .map((name) => `src/core/${name}/`)
      .concat('papaparse'),
    types: ['zod'],
  },
  'src/core/lookup/': {
    imports: ['src/core/values/', 'src/core/privacy/'],
    types: ['src/core/schemas/'],
  },
  'src/core/prose/': {
    imports: ['src/core/values/', 'src/core/ledger/', 'markdown-it', 'satteri'],
    types: ['src/core/schemas/'],
  },
  'src/core/indicators/': {
    imports: ['src/core/values/', 'src/core/schemas/', 'src/core/addresses/', 'zod'],
  },
  'src/core/charts/': { imports: DATA },
  'src/core/exports/': { imports: [...DATA, 'papaparse', 'zod'] },
  'src/core/checks/': {
    imports: [
      'src/core/ledger/',
      'src/core/prose/',
      'src/core/privacy/',
      'src/core/values/',
      'src/core/addresses/',
      'src/core/problems/',
      'src/core/schemas/',
      'src/core/seal/',
      'src/core/indicators/',
      // Where a record came from and what columns it has, and no reading.
      'src/core/ingest/shape.ts',
      'src/core/ingest/source.ts',
      'src/core/ingest/yaml-source.ts',
    ],
    types: ['zod', 'src/core/rasters/'],
  },
  'src/core/chapter/': {
    imports: [
      'addresses',
      'checks',
      'ingest',
      'ledger',
      'problems',
      'prose',
      'rasters',
      'schemas',
      'seal',
      'values',
    ].map((name) => `src/core/${name}/`),
    types: ['zod'],
  },
  'src/core/files/': { imports: ['node:', 'src/core/values/', 'unpdf'], types: ['src/core/chapter/'] },
  'src/site/': {
    imports: ['src/core/', 'astro:content', 'astro/', '@astrojs/', 'ics', 'opentype.js', 'sharp', 'uqr'],
    types: ['src/components/', 'markdown-it'],
  },
  'src/components/': {
    imports: [
      'src/layouts/',
      'src/core/addresses/',
      'src/site/format.ts',
      'src/site/links.ts',
      'src/site/messages.ts',
      'src/styles/',
    ],
    types: ['src/site/', 'src/core/'],
  },
  'src/layouts/': {
    imports: [
      'src/components/',
      'src/styles/',
      'src/site/format.ts',
      'src/site/links.ts',
      'src/site/messages.ts',
    ],
    types: ['src/site/'],
  },
  'src/pages/': {
    imports: [
      'src/site/',
      'src/components/',
      'src/layouts/',
      'src/styles/',
      'src/core/addresses/',
      '@astrojs/',
    ],
    types: ['astro'],
  },
  'src/content.config.ts': { imports: ['src/site/', 'astro:content', 'astro/zod'] },
  'src/integrations/': {
    imports: ['src/core/', 'node:', 'astro/', 'fflate', 'htmlparser2', 'pagefind', 'yaml'],
    types: ['astro'],
  },
  'src/cli/': {
    imports: ['src/core/', 'src/integrations/', 'node:', 'astro', 'sirv', 'string-width', 'zod'],
  },
};

const within = (target: string, places: readonly string[]): boolean =>
  places.some((place) => target === place || target.startsWith(place));

describe('every file of the software', () => {
  test('belongs to a part of the house', () => {
    const homeless = sources.filter((file) => !within(file, Object.keys(parts)));
    expect(homeless).toEqual([]);
  });

  test.each(Object.entries(parts))(
    'in %s imports only what its part may',
    (part, { imports, types = [] }) => {
      const wrong = sources
        .filter((file) => file.startsWith(part) && !isClient(file))
        .flatMap(importsOf)
        .filter(({ target, typeOnly }) => {
          const allowed = [part, ...imports, ...(typeOnly ? types : [])];
          return !within(target, allowed);
        })
        .map(({ file, target }) => `${file} → ${target}`);
      expect(wrong).toEqual([]);
    },
  );

  test('that ships to readers brings nothing along but values, addresses and types', () => {
    const wrong = sources
      .filter(isClient)
      .flatMap(importsOf)
      .filter(
        ({ file, target, typeOnly }) =>
          !typeOnly &&
          !within(target, ['src/core/values/', 'src/core/addresses/', 'src/site/format/phrases.ts']) &&
          !isClient(target) &&
          !(target === 'chart.js' && file === CHART_SCRIPT) &&
          !(LOOKUP_SCRIPT.test(file) && within(target, [...LOOKUP_PARTS, 'src/site/format/'])),
      )
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  test('that is tested for itself is a file: the import table is read from import lines that exist', () => {
    const targets = sources.flatMap(importsOf).filter(({ target }) => target.startsWith('src/'));
    const known = new Set(filesIn('src'));
    expect(targets.length).toBeGreaterThan(300);
    expect(targets.filter(({ target }) => !known.has(target)).map(({ target }) => target)).toEqual([]);
  });
});

describe('the core', () => {
  const core = sources.filter((file) => file.startsWith('src/core/'));

  test('knows no Node outside its files, and no website at all', () => {
    const wrong = core
      .flatMap(importsOf)
      .filter(
        ({ file, target }) =>
          /^astro|^@astrojs/.test(target) ||
          (target.startsWith('node:') && !file.startsWith('src/core/files/')),
      );
    expect(wrong).toEqual([]);
  });

  test('reads no clock, no environment and no log: they are arguments', () => {
    const wrong = core.filter((file) =>
      /\bprocess\.|\bconsole\.|\bDate\.now\(|new Date\(\)|\bMath\.random\(/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('coerces nothing', () => {
    const wrong = core.filter((file) => /z\.coerce|z\.date\(/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(wrong).toEqual([]);
  });
});
