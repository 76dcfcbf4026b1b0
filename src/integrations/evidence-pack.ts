import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Checked } from './chapter.ts';
import { evidenceZip } from './evidence-zip.ts';
import { listFolder } from './folder.ts';

const BOARD = 'transparency';
const PACK = `${BOARD}/evidence.zip`;
/** A table longer than this is taken from the site itself: bytes. */
const LONGEST = 32 * 1024 * 1024;

/** The file of the site behind an address of its own; undefined for one that lies elsewhere. */
function fileBehind(url: string, base: string): string | undefined {
  const { pathname } = new URL(url);
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Files that prove: the board itself, the pages that indicators name, all papers, all tables, and how pages look. */
function packed(folder: string, paths: readonly string[], base: string): string[] {
  const boards = paths.filter((path) => path.startsWith(`${BOARD}/`) && path.endsWith('/indicators.json'));
  const lines = boards.flatMap((path): readonly { evidence: readonly { url: string }[] }[] =>
    JSON.parse(readFileSync(join(folder, path), 'utf8')),
  );
  const named = new Set(
    lines.flatMap(({ evidence }) => evidence.flatMap(({ url }) => fileBehind(url, base) ?? [])),
  );
  return paths.filter(
    (path) =>
      path !== PACK &&
      (path.startsWith(`${BOARD}/`) ||
        named.has(path) ||
        /^documents\/.+\.pdf$/.test(path) ||
        /^data\/v1\/(?!.*\.excel\.csv$).+\.csv$/.test(path) ||
        /^_astro\/.+\.css$/.test(path)),
  );
}

/** Writes the pack of all evidence, with its own list of hashes. Same site, same bytes: its files carry the chapter's day. */
export function evidencePack(base: string, checked: () => Checked): AstroIntegration {
  return {
    name: 'evidence-pack',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        if (!existsSync(join(folder, BOARD, 'index.html'))) return;
        const files = new Map<string, Uint8Array>();
        for (const path of packed(folder, listFolder(folder), base)) {
          const bytes = readFileSync(join(folder, path));
          if (bytes.length <= LONGEST) files.set(path, bytes);
        }
        writeFileSync(join(folder, PACK), evidenceZip(files, checked().asOf));
      },
    },
  };
}
