import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MANIFEST, SUMS } from '../../src/core/snapshot/manifest.ts';
import { type Chapter, copyBalanced, copyChapter, writeChapterFile } from './chapters.ts';
import { DIST, searchableText } from './dist.ts';
import { build, cold, first, type Site, withSecondSet, withUnpublished } from './first-chapter.ts';

/** Names of one chapter's people and places, and what the other one has in their place. */
const RENAMED: Readonly<Record<string, string>> = {
  示例: '样板',
  欧阳: '司马',
  李: '蒋',
  赵: '沈',
  陈: '韩',
  吴: '杨',
  郑: '朱',
  冯: '秦',
  '财务 钱': '财务 尤',
  敬老院: '福利院',
  粮油商行: '机械工厂',
  防汛救灾: '抗旱送水',
  洪涝: '干旱',
  洪水: '旱情',
  帐篷: '水箱',
  重阳: '端午',
  书店: '印刷厂',
};
const OF_THE_FIRST = new RegExp(Object.keys(RENAMED).join('|'), 'g');
const OF_THE_OTHER = new RegExp(Object.values(RENAMED).join('|'), 'g');

/** Every amount of the other chapter is so many times that of the first; its balances then still balance. */
const TIMES = 37;

const timesMore = (yuan: string): string => ((Number(yuan.replace('.', '')) * TIMES) / 100).toFixed(2);

/** Sums that the articles of the small chapter state, as a label writes them. */
const inLabel = (yuan: string): string =>
  timesMore(yuan.replaceAll(',', '')).replace(/\B(?=(?:\d{3})+\.)/g, ',');

const PICTURE = '<path class="line" d="M19 23h29"/>';

/** The same chapter under other names, with other money and other pictures; ids, dates and addresses stay. */
function edit(text: string, path: string): string {
  const renamed = text.replace(OF_THE_FIRST, (word) => RENAMED[word] ?? word);
  if (path.endsWith('.svg')) return renamed.replace('</svg>', `${PICTURE}</svg>`);
  if (path.endsWith('figures.csv')) return renamed;
  if (path.endsWith('.csv')) return renamed.replace(/(?<![\d.])\d+\.\d{2}(?![\d.])/g, timesMore);
  return renamed.replace(
    /(?<=fig\[|<Fig id="flood-received">)([\d,]+\.\d{2})(?=元(?:\]\{id=flood-received\}|<\/Fig>))/g,
    (_, yuan: string) => inLabel(yuan),
  );
}

const otherChapter = (): Chapter => {
  const chapter = withSecondSet(withUnpublished(copyBalanced(edit)));
  const certificate = 'public/documents/certificate.pdf';
  const file = Buffer.concat([readFileSync(join(chapter.root, certificate)), Buffer.from('%other\n')]);
  writeChapterFile(chapter, certificate, file);
  const register = readFileSync(join(chapter.root, 'data/documents.csv'), 'utf8');
  const hash = createHash('sha256').update(file).digest('hex');
  writeChapterFile(chapter, 'data/documents.csv', register.replace(/[0-9a-f]{64}/, hash));
  return chapter;
};

const sumsOf = (site: Site): string | undefined => site.get(SUMS)?.toString();

/** Paths of the files in which one of the texts occurs; the software's own scripts know every family name. */
const filesWith = (site: Site, texts: RegExp): string[] =>
  [...site]
    .filter(([path, bytes]) => !path.endsWith('.js') && searchableText(bytes).search(texts) >= 0)
    .map(([path]) => path);

const amountsOf = (site: Site): ReadonlySet<string> =>
  new Set(
    [...site].flatMap(([path, bytes]) =>
      path.endsWith('.html')
        ? [...bytes.toString().matchAll(/data-fen="(-?\d+)"/g)].map((match) => match[1] ?? '')
        : [],
    ),
  );

let other: Chapter;
let between: Site;
let warm: Site;

beforeAll(async () => {
  other = otherChapter();
  between = await build(other);
  warm = await build(first);
});
afterAll(() => other.remove());

test('two chapters have the same pages, and not one page in common', () => {
  const pages = (site: Site): string[] => [...site.keys()].filter((path) => path.endsWith('.html'));
  expect(pages(between)).toEqual(pages(cold));
  expect(pages(cold).filter((path) => cold.get(path)?.equals(between.get(path) ?? Buffer.of()))).toEqual([]);
});

test('every set of indicators has a board, pages and files of its own, and its evidence stands in its own pages', () => {
  const text = (path: string): string => cold.get(path)?.toString() ?? '';
  const urlsOf = (path: string): string[] => {
    const lines: readonly { readonly evidence: readonly { readonly url: string }[] }[] = JSON.parse(
      text(path),
    );
    return lines.flatMap(({ evidence }) => evidence.map(({ url }) => url));
  };
  const own = [...cold.keys()].filter((path) => path.startsWith('transparency/sets/')).sort();
  expect(own).toEqual(
    ['a07/index.html', 'b10/index.html', 'b12/index.html', 'd17/index.html', 'index.html']
      .concat('changes.json', 'indicators.csv', 'indicators.json')
      .map((path) => `transparency/sets/early/${path}`)
      .sort(),
  );
  expect(text('transparency/index.html')).toMatch(
    /href="\/red\/transparency\/sets\/early\/">\s*早一年的指标集\s*<\/a>/,
  );
  expect(text('transparency/sets/early/index.html')).toMatch(
    /href="\/red\/transparency\/">\s*示例指标集\s*<\/a>/,
  );
  const statement = 'b12/#nil-b12-2025';
  expect(urlsOf('transparency/indicators.json')).toContain(
    `https://chapter.example/red/transparency/${statement}`,
  );
  expect(urlsOf('transparency/sets/early/indicators.json')).toContain(
    `https://chapter.example/red/transparency/sets/early/${statement}`,
  );
  expect(JSON.parse(text('transparency/sets/early/changes.json'))).toMatchObject({
    set: 'early',
    since: null,
    changes: null,
  });
  expect(text('transparency/index.html')).toContain('还没有记下过快照，没有以前的状态可以比');
});

test('no name of one chapter is in the site of the other', () => {
  for (const site of [cold, warm]) {
    expect(filesWith(site, OF_THE_FIRST).length).toBeGreaterThan(20);
    expect(filesWith(site, OF_THE_OTHER)).toEqual([]);
  }
  expect(filesWith(between, OF_THE_OTHER).length).toBeGreaterThan(20);
  expect(filesWith(between, OF_THE_FIRST)).toEqual([]);
});

test('no amount of one chapter is in the site of the other', () => {
  const [ours, theirs] = [amountsOf(warm), amountsOf(between)];
  expect(ours.size).toBeGreaterThan(20);
  expect([...ours].filter((fen) => theirs.has(fen))).toEqual(['0']);
});

test('no picture and no document of one chapter is in the site of the other', () => {
  for (const site of [cold, warm]) {
    expect(filesWith(site, /M11 13h17/).length).toBeGreaterThan(0);
    expect(filesWith(site, /M19 23h29/)).toEqual([]);
  }
  expect(filesWith(between, /M19 23h29/).length).toBeGreaterThan(0);
  expect(filesWith(between, /M11 13h17/)).toEqual([]);
  const document = 'documents/certificate.pdf';
  expect(between.get(document)).not.toEqual(cold.get(document));
});

test('drafts and articles of a later day are nowhere in the site', () => {
  for (const site of [cold, between]) {
    const unpublished = /还没有写完的稿子|到了日子才发的稿子|draft-without-day|after-the-day/;
    expect(filesWith(site, unpublished)).toEqual([]);
    expect([...site.keys()].filter((path) => unpublished.test(path))).toEqual([]);
  }
});

test('the same chapter gives the same bytes again, although another was built in between', () => {
  expect(warm).toEqual(cold);
});

test('a chapter gives the same bytes from a copy of its folders, without anything kept', async () => {
  const copy = copyChapter({ data: 'data', content: join('src', 'content'), public: 'public' });
  try {
    expect(sumsOf(await build(copy))).toBe(readFileSync(join(DIST, SUMS), 'utf8'));
  } finally {
    copy.remove();
  }
});

test('SHA256SUMS names every file but itself, with its hash; so does the manifest, but for the sums', () => {
  const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  const files = [...cold].filter(([path]) => path !== SUMS);
  expect(sumsOf(cold)).toBe(files.map(([path, bytes]) => `${hash(bytes)}  ${path}\n`).join(''));
  const manifest = JSON.parse(cold.get(MANIFEST)?.toString() ?? '') as { files: Record<string, string> };
  expect(manifest.files).toEqual(
    Object.fromEntries(
      files.filter(([path]) => path !== MANIFEST).map(([path, bytes]) => [path, hash(bytes)]),
    ),
  );
});
