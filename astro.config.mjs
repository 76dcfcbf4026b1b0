// @ts-check

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { progressLine } from './src/cli/progress.ts';
import { chapterFolders } from './src/core/files/chapter-folders.ts';
import { todayInShanghai } from './src/core/values/calendar-date.ts';
import { chapterBuild } from './src/integrations/chapter.ts';
import { readSiteAddress } from './src/integrations/site-address.ts';

const folders = chapterFolders(process.cwd(), process.env['SITE_ROOT']);
const settings = join(folders.data, 'site.yaml');
const address = readSiteAddress(existsSync(settings) ? readFileSync(settings, 'utf8') : '');
const line = progressLine(process.stderr, process.env);

export default defineConfig({
  ...(address.site ? { site: address.site } : {}),
  base: address.base,
  trailingSlash: 'always',
  // The default would eat the space between inline elements that stand on separate lines.
  compressHTML: true,
  publicDir: folders.public,
  outDir: folders.out,
  // With a shared cache, one chapter's pictures appear in another.
  cacheDir: folders.cache,
  devToolbar: { enabled: false },
  logger: { entrypoint: './src/integrations/build-log.ts' },
  // Bodies are rendered by the core; Shiki's inline styles would break the content security policy.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // The search runs WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    server: { fs: { allow: [process.cwd(), folders.root] } },
    // The oldest engine that scripts and styles are written for; anything older reads plain HTML.
    build: { target: 'chrome87', cssTarget: 'chrome87' },
  },
  integrations: [
    ...chapterBuild({
      folders,
      address,
      asOf: process.env['SOURCE_AS_OF'] || undefined,
      today: () => todayInShanghai(new Date()),
      print: (text) => line.print(text),
      progress: line.show,
    }),
  ],
});
