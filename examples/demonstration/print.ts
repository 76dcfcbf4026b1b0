/**
 * Prints the chapter's papers: `node examples/demonstration/print.ts <browser>`, with a Chromium and the TrueType
 * fonts Noto Serif SC and Noto Sans SC at hand (OpenType ones make papers five times as large).
 * Every printing makes new bytes, and `data/documents.csv` holds their hash: a paper that is there stays as it is.
 * To print one anew, delete it first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const pages = join(import.meta.dirname, 'documents');
const papers = join(import.meta.dirname, '../../public/documents');
const browser = process.argv[2] ?? 'chromium';

mkdirSync(papers, { recursive: true });
for (const name of readdirSync(pages).filter((file) => file.endsWith('.html'))) {
  const target = join(papers, name.replace('.html', '.pdf'));
  if (existsSync(target)) continue;
  execFileSync(browser, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--print-to-pdf=${target}`,
    join(pages, name),
  ]);
}
