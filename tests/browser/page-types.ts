import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterFolders } from '../../src/core/files/chapter-folders.ts';
import { addressOf } from '../../src/integrations/link-gate.ts';
import { SUMS } from '../../src/integrations/manifest.ts';

/** One page of each kind, wherever the chapter has it: a chapter that names its funds otherwise passes too. */
const KINDS: readonly (readonly [name: string, path: RegExp])[] = [
  ['首页', /^index\.html$/],
  ['要闻', /^news\/index\.html$/],
  ['一篇要闻', /^news\/[^/]+\/index\.html$/],
  ['公告', /^notices\/index\.html$/],
  ['一篇公告', /^notices\/[^/]+\/index\.html$/],
  ['关于', /^about\/index\.html$/],
  ['公开总览', /^disclosures\/index\.html$/],
  ['捐赠', /^disclosures\/donations\/index\.html$/],
  ['捐赠：一年', /^disclosures\/donations\/\d{4}\/index\.html$/],
  ['捐赠：一期', /^disclosures\/donations\/\d{4}-\d{2}[^/]*\/index\.html$/],
  ['支出', /^disclosures\/disbursements\/index\.html$/],
  ['支出：一年', /^disclosures\/disbursements\/\d{4}\/index\.html$/],
  ['支出：一期', /^disclosures\/disbursements\/\d{4}-\d{2}[^/]*\/index\.html$/],
  ['一个基金', /^disclosures\/funds\/[^/]+\/index\.html$/],
  ['文件', /^documents\/index\.html$/],
  ['搜索', /^search\/index\.html$/],
  ['没有的页面', /^404\.html$/],
];

export interface PageType {
  readonly name: string;
  /** Address relative to the site's own: `news/`; an empty text is the home page. */
  readonly address: string;
}

/** Paths of all files of the site under test, in order. */
export function sitePaths(): readonly string[] {
  const { out } = chapterFolders(process.cwd(), undefined);
  const sums = readFileSync(join(out, SUMS), 'utf8');
  return sums
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(line.indexOf('  ') + 2));
}

/** The last page of each kind in the order of paths: of batches and articles, the newest. */
export function pageTypes(): readonly PageType[] {
  const paths = sitePaths();
  return KINDS.map(([name, kind]) => {
    const path = paths.findLast((candidate) => kind.test(candidate));
    if (path === undefined) throw new Error(`the site has no page of the kind ${name} (${kind.source})`);
    return { name, address: addressOf(path, '') };
  });
}
