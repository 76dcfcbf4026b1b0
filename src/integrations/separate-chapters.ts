import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro keeps beside the software, not in the chapter's own cache, and does not renew when it believes that nothing changed. */
const SHARED = ['content-assets.mjs', 'content-modules.mjs', 'data-store.json'];

/** Forgets `SHARED` when the last chapter seen was another one. `folder` is Astro's `.astro` beside the software. */
export function forgetOtherChapter(folder: string, chapter: string): void {
  const stamp = join(folder, 'chapter.txt');
  const last = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
  if (last === chapter) return;
  for (const name of SHARED) rmSync(join(folder, name), { force: true });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, chapter);
}

/** Keeps the pictures of one chapter out of another when both are built in turn by one copy of the software. */
export function separateChapters({ root }: { readonly root: string }): AstroIntegration {
  return {
    name: 'separate-chapters',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        if (command !== 'preview') forgetOtherChapter(fileURLToPath(new URL('.astro/', config.root)), root);
      },
    },
  };
}
