import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The three places of a built site; absolute paths in one folder. */
export interface SitePlaces {
  /** The published site. */
  readonly out: string;
  /** The site being built. */
  readonly next: string;
  /** The site before; exists only while two folders change places. */
  readonly previous: string;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Where Astro writes: `next` itself, or a folder beside the software when the chapter lies elsewhere.
 * Astro runs its bundled pages from there, and they find their packages, and can move pictures by renaming,
 * only inside the software's own folder.
 */
export function workPlace(software: string, next: string): string {
  return next.startsWith(software + sep) ? next : join(software, '.astro', 'outside');
}

/** Brings back the last site after a swap that was killed between its two renames. */
export function restoreSite({ out, previous }: SitePlaces): void {
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
}

/** Makes room for a build: no leftover of a killed one, and the last good site in its place. */
export function prepareNext(places: SitePlaces, work: string): void {
  restoreSite(places);
  remove(places.next);
  remove(work);
}

/** Puts the finished site in the place of the old one. When the second rename fails, the old one comes back. */
export function publishNext(places: SitePlaces, work: string): void {
  const { out, next, previous } = places;
  if (work !== next) {
    cpSync(work, next, { recursive: true });
    remove(work);
  }
  remove(previous);
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(next, out);
  } catch (error) {
    restoreSite(places);
    throw error;
  }
  remove(previous);
}

/**
 * Builds beside the published site and swaps after the last gate. Must be the last integration:
 * whatever throws before it leaves the published site as it was.
 */
export function buildAside(places: SitePlaces): AstroIntegration {
  let work = places.next;
  return {
    name: 'build-aside',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        work = workPlace(resolve(fileURLToPath(config.root)), places.next);
        prepareNext(places, work);
        updateConfig({ outDir: pathToFileURL(work + sep) });
      },
      'astro:build:done': () => publishNext(places, work),
    },
  };
}
