import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ChapterFolders, chapterFolders } from '../core/files/chapter-folders.ts';
import { organizationSchema } from '../core/schemas/organization.ts';
import { siteSchema } from '../core/schemas/site.ts';
import { registers } from '../core/schemas/tables.ts';
import { columnOf } from '../core/values/property.ts';
import { ledgerTables } from '../core/values/record-id.ts';
import { blankLines } from './yaml-blank.ts';

const USAGE = `用法：npm run init -- 文件夹
  在这个文件夹里建好一个新网站要有的文件：每张表只有列名，单位和网站的资料等着填。已有的文件不动。`;

/** Texts of the files that every chapter has, under `data/`. */
function firstFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const site = { languages: 'zh', demonstration: 'false', scope: 'own' };
  files.set('site.yaml', `${blankLines(siteSchema, site).join('\n')}\n`);
  files.set('organization.yaml', `${blankLines(organizationSchema).join('\n')}\n`);
  for (const [name, schema] of Object.entries(registers))
    files.set(`${name}.csv`, `${Object.keys(schema.shape).map(columnOf).join(',')}\n`);
  return files;
}

const content = ['news', 'notices', 'pages', 'sections', 'pictures', 'drawings'] as const;

const foldersOf = (folders: ChapterFolders): string[] => [
  ...ledgerTables.map((table) => path.join(folders.data, 'ledgers', table)),
  ...content.map((name) => path.join(folders.content, name)),
  path.join(folders.public, 'documents'),
];

const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/** Makes a chapter that has nothing yet. What is there stays. Returns the names of the files it wrote. */
export function initChapter(software: string, root: string): string[] {
  const folders = chapterFolders(software, path.resolve(root) === software ? undefined : path.resolve(root));
  for (const folder of foldersOf(folders)) mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  for (const [name, text] of firstFiles()) {
    const file = path.join(folders.data, name);
    if (existsSync(file)) continue;
    writeFileSync(file, text);
    written.push(`data/${name}`);
  }
  // The indicators and the State Council's days off are the same for every chapter.
  for (const name of ['indicators', 'calendars']) {
    const [from, to] = [path.join(software, 'data', name), path.join(folders.data, name)];
    if (!existsSync(from) || !isEmpty(to)) continue;
    cpSync(from, to, { recursive: true });
    written.push(`data/${name}/`);
  }
  return written;
}

if (import.meta.main) {
  const [root, ...more] = process.argv.slice(2);
  if (root === undefined || more.length > 0 || root.startsWith('-')) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    const written = initChapter(process.cwd(), root);
    const shown = root.includes(' ') ? `"${root}"` : root;
    console.log(
      written.length === 0
        ? '要有的文件都在，没有改动。'
        : `建好了 ${written.length} 个文件：${written.slice(0, 4).join('、')}……\n先填 data/organization.yaml 和 data/site.yaml，再运行 npm run check -- --root ${shown}，照它说的一条一条补。`,
    );
  }
}
