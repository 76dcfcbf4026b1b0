import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { chapterFolders } from '../../src/core/files/chapter-folders.ts';
import { listFolder } from '../../src/integrations/folder.ts';
import { readSiteAddress } from '../../src/integrations/site-address.ts';

const folders = chapterFolders(process.cwd(), undefined);

/** The built site of this repository's own chapter. */
export const DIST = folders.out;

if (!existsSync(DIST)) throw new Error('没有网站可以检查：先运行 npm run build。');

export const PATHS = listFolder(DIST);
export const PAGES = PATHS.filter((path) => path.endsWith('.html'));
export const ARTICLES = PAGES.filter((path) =>
  /^(?:news|notices)\/(?!\d{4}\/)[^/]+\/index\.html$/.test(path),
);

const settings = readFileSync(join(folders.data, 'site.yaml'), 'utf8');

export const ADDRESS = readSiteAddress(settings);
export const IS_DEMONSTRATION = /^demonstration: true$/m.test(settings);

export const readBytes = (path: string): Buffer => readFileSync(join(DIST, path));
export const readText = (path: string): string => readBytes(path).toString();

/** The file behind an address within the site, seen from the page at `from`; what follows `#` is left out. */
export function fileOf(href: string, from: string): string {
  const { pathname } = new URL(
    href,
    `https://site.invalid${ADDRESS.base}${from.replace(/index\.html$/, '')}`,
  );
  const path = decodeURIComponent(pathname.slice(ADDRESS.base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const GZIP = [0x1f, 0x8b];

/** A file as text; parts of the search index are unpacked first. */
export function searchableText(bytes: Buffer): string {
  return (bytes[0] === GZIP[0] && bytes[1] === GZIP[1] ? gunzipSync(bytes) : bytes).toString();
}

/** The words of `<main>`, or of the whole page. */
export function wordsOf(html: string): string {
  const document = parseDocument(html);
  const main = DomUtils.getElementsByTagName('main', document, true, 1)[0];
  return DomUtils.innerText(main ?? document);
}
