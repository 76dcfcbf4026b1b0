import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterFolders } from '../../src/core/files/chapter-folders.ts';
import { SUMS } from '../../src/core/snapshot/manifest.ts';
import { addressOf } from '../../src/integrations/link-gate.ts';

interface Kind {
  readonly name: string;
  readonly path: RegExp;
  /** What the page must hold to be of this kind. */
  readonly holds?: RegExp;
}

const BATCH = '\\d{4}-\\d{2}[^/]*';

/** One page of each kind, wherever the chapter has it: a chapter that names its funds otherwise passes too. */
const KINDS: readonly Kind[] = [
  { name: '首页', path: /^index\.html$/ },
  { name: '要闻', path: /^news\/index\.html$/ },
  { name: '要闻：一个栏目', path: /^news\/section\/[^/]+\/index\.html$/ },
  { name: '一篇要闻', path: /^news\/[a-z][^/]+\/index\.html$/, holds: /<figure class="picture"/ },
  { name: '有照片的要闻', path: /^news\/[a-z][^/]+\/index\.html$/, holds: /<picture>/ },
  { name: '转述的要闻', path: /^news\/[a-z][^/]+\/index\.html$/, holds: /id="original-credits"/ },
  { name: '公告', path: /^notices\/index\.html$/ },
  { name: '一篇公告', path: /^notices\/[^/]+\/index\.html$/ },
  { name: '关于', path: /^about\/index\.html$/ },
  { name: '公开总览', path: /^disclosures\/index\.html$/ },
  { name: '捐赠', path: /^disclosures\/donations\/index\.html$/ },
  { name: '捐赠：一年', path: /^disclosures\/donations\/\d{4}\/index\.html$/ },
  { name: '捐赠：一期', path: new RegExp(`^disclosures/donations/${BATCH}/index\\.html$`), holds: /id="r1"/ },
  {
    name: '捐赠：没有收到的一期',
    path: new RegExp(`^disclosures/donations/${BATCH}/index\\.html$`),
    holds: /^(?![\s\S]*id="r1")/,
  },
  { name: '支出', path: /^disclosures\/disbursements\/index\.html$/ },
  { name: '支出：一年', path: /^disclosures\/disbursements\/\d{4}\/index\.html$/ },
  { name: '支出：一期', path: new RegExp(`^disclosures/disbursements/${BATCH}/index\\.html$`) },
  { name: '物资', path: /^disclosures\/goods\/index\.html$/ },
  { name: '一种物资', path: /^disclosures\/goods\/[^/]+\/index\.html$/ },
  { name: '收到的物资', path: /^disclosures\/goods-received\/index\.html$/ },
  { name: '收到的物资：一年', path: /^disclosures\/goods-received\/\d{4}\/index\.html$/ },
  {
    name: '收到的物资：一期',
    path: new RegExp(`^disclosures/goods-received/${BATCH}/index\\.html$`),
    holds: /id="r1"/,
  },
  { name: '发出的物资', path: /^disclosures\/goods-issued\/index\.html$/ },
  {
    name: '发出的物资：一期',
    path: new RegExp(`^disclosures/goods-issued/${BATCH}/index\\.html$`),
    holds: /id="r1"/,
  },
  { name: '一个基金', path: /^disclosures\/funds\/[^/]+\/index\.html$/ },
  { name: '文件', path: /^documents\/index\.html$/ },
  { name: '一份文件', path: /^documents\/[^/]+\/index\.html$/, holds: /<table>/ },
  { name: '审计', path: /^disclosures\/audits\/index\.html$/ },
  { name: '一次审计', path: /^disclosures\/audits\/[^/]+\/index\.html$/ },
  { name: '三救三献', path: /^services\/index\.html$/ },
  { name: '一项业务', path: /^services\/[^/]+\/index\.html$/ },
  { name: '项目', path: /^projects\/index\.html$/ },
  { name: '一个项目', path: /^projects\/[^/]+\/index\.html$/, holds: /<ol class="progress"/ },
  { name: '结项的项目', path: /^projects\/[^/]+\/index\.html$/, holds: /class="equation"/ },
  { name: '募捐', path: /^campaigns\/index\.html$/ },
  { name: '一次募捐', path: /^campaigns\/[^/]+\/index\.html$/ },
  { name: '捐赠指引', path: /^give\/index\.html$/ },
  { name: '历次会议', path: /^about\/congress\/index\.html$/ },
  { name: '基层组织', path: /^about\/units\/index\.html$/ },
  { name: '规章制度', path: /^rules\/index\.html$/ },
  {
    name: '固定页面',
    path: /^[^/]+\/index\.html$/,
    holds: /<main[^>]*>(?:(?!<\/main>)[\s\S])*class="call-box"/,
  },
  { name: '指标对照表', path: /^transparency\/index\.html$/ },
  { name: '一项指标', path: /^transparency\/[^/]+\/index\.html$/, holds: /class="ledger history"/ },
  { name: '指出错误', path: /^report\/index\.html$/ },
  { name: '核对本站', path: /^verify\/index\.html$/ },
  { name: '预算和决算', path: /^disclosures\/budget\/index\.html$/ },
  { name: '采购', path: /^disclosures\/procurements\/index\.html$/ },
  { name: '一块钱的路', path: /^disclosures\/states\/index\.html$/ },
  { name: '出过的事', path: /^disclosures\/incidents\/index\.html$/ },
  { name: '更正', path: /^corrections\/index\.html$/ },
  { name: '财务报表', path: /^disclosures\/statements\/index\.html$/ },
  { name: '改变用途', path: /^disclosures\/use-changes\/index\.html$/ },
  { name: '费用', path: /^disclosures\/costs\/index\.html$/ },
  { name: '重大事项', path: /^disclosures\/major-events\/index\.html$/ },
  { name: '汇总', path: /^disclosures\/summaries\/index\.html$/ },
  { name: '数据质量', path: /^disclosures\/quality\/index\.html$/ },
  { name: '网站地图', path: /^sitemap\/index\.html$/ },
  { name: '查捐款', path: /^find\/index\.html$/ },
  { name: '搜索', path: /^search\/index\.html$/ },
  { name: '没有的页面', path: /^404\.html$/ },
];

export interface PageType {
  readonly name: string;
  /** Address relative to the site's own: `news/`; an empty text is the home page. */
  readonly address: string;
}

const { out } = chapterFolders(process.cwd(), undefined);

/** Text of a file of the site under test. */
export function readSiteFile(path: string): string {
  return readFileSync(join(out, path), 'utf8');
}

/** Paths of all files of the site under test, in order. */
export function sitePaths(): readonly string[] {
  return readSiteFile(SUMS)
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(line.indexOf('  ') + 2));
}

/** The last page of each kind in the order of paths: of batches, the newest. */
export function pageTypes(): readonly PageType[] {
  const paths = sitePaths();
  return KINDS.map(({ name, path: form, holds }) => {
    const path = paths.findLast(
      (candidate) => form.test(candidate) && (holds === undefined || holds.test(readSiteFile(candidate))),
    );
    if (path === undefined) throw new Error(`the site has no page of the kind ${name} (${form.source})`);
    return { name, address: addressOf(path, '') };
  });
}

/** Address of an article. */
export const articlePath = (): string => pageTypes().find(({ name }) => name === '一篇要闻')?.address ?? '';
