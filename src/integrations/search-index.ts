import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { separateHanInHtml } from '../core/values/han-words.ts';
import { BuildStopped } from './build-stopped.ts';
import { listFolder } from './folder.ts';
import { serveBuilt } from './serve-built.ts';

/** Folder of the index in the site. */
const INDEX = 'pagefind';

/** The search page is our own: of Pagefind's scripts only these two are published. */
const SCRIPTS = new Set(['pagefind.js', 'pagefind-worker.js']);

/** Whether a file of Pagefind's output is part of the index, and not of its ready-made interfaces. */
export function isNeeded(path: string): boolean {
  return SCRIPTS.has(path) || !/\.(js|css)$/.test(path);
}

function stopOn(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new BuildStopped(
      `建立搜索索引时出错：\n${errors.map((error) => `  ${error}\n`).join('')}网站没有生成，原有的网站没有改动。`,
    );
}

/** Indexes the HTML files in `folder` and writes `folder/pagefind/`. Returns how many pages can be found. */
export async function writeSearchIndex(folder: string): Promise<number> {
  try {
    // Amounts, percentages and decimals are words of this site.
    const { index, errors } = await createIndex({ forceLanguage: 'zh-cn', includeCharacters: '%.' });
    stopOn(errors);
    if (!index) throw new BuildStopped('建立搜索索引时出错：索引程序没有启动。');
    let pages = 0;
    for (const path of listFolder(folder).filter((one) => one.endsWith('.html'))) {
      const html = await readFile(join(folder, path), 'utf8');
      if (!html.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({ sourcePath: path, content: separateHanInHtml(html) });
      stopOn(added.errors);
      pages++;
    }
    const made = await index.getFiles();
    stopOn(made.errors);
    for (const { path, content } of made.files.filter((file) => isNeeded(file.path))) {
      const file = join(folder, INDEX, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return pages;
  } finally {
    await close();
  }
}

/** Builds the index from the finished pages; in dev, serves the index of the last build. */
export function searchIndex(out: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeSearchIndex(fileURLToPath(dir));
      },
      'astro:server:setup': (dev) =>
        serveBuilt(dev, out, INDEX, '还没有搜索索引：先运行一次 npm run build，搜索页才有结果。'),
    },
  };
}
