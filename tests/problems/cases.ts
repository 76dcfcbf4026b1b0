import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadOptions } from '../../src/core/chapter/load-chapter.ts';
import { type ProblemCode, problemCodes } from '../../src/core/problems/catalogue.ts';
import { type ChapterFiles, layOver, linesOf, readFolder, withFiles } from './chapter-files.ts';
import { sealedOf } from './sealed.ts';

const FOLDER = import.meta.dirname;

/** The base case: a chapter in which nothing is wrong. */
export const balanced: ChapterFiles = readFolder(join(FOLDER, '..', 'fixtures', 'balanced'));

/** Rows of all tables of the base case. */
export const balancedRows: number = [...balanced]
  .filter(([path]) => path.endsWith('.csv'))
  .map(([, bytes]) => new TextDecoder().decode(bytes).trimEnd().split('\n').length - 1)
  .reduce((sum, rows) => sum + rows, 0);

/** The last line of a check of the base case: every file of it was read. */
export const balancedIsClean = `没有发现问题：${balanced.size} 个文件，${balancedRows} 行。`;

/** The same with everything sealed that it has published: the base of a folder that holds a `sealed.txt`. */
export const sealed: ChapterFiles = await sealedOf(balanced, '2026-03-25');

/** One thing gone wrong in the balanced chapter. */
export interface Case {
  readonly code: ProblemCode;
  /** `amount-format/commas`; the code alone where it has one case. */
  readonly name: string;
  readonly broken: ChapterFiles;
  /** The broken chapter after the remedy of the message. */
  readonly fixed: ChapterFiles;
  /** How it is read: a folder with a `publishing.txt` is read as by the run that publishes. */
  readonly options: Partial<LoadOptions>;
  /** The file of the whole message. */
  readonly expectedFile: string;
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** Names of the folders, which are the codes. */
export const codeFolders: readonly string[] = foldersIn(FOLDER);

async function caseOf(code: ProblemCode, name: string): Promise<Case> {
  const folder = join(FOLDER, name);
  const base = existsSync(join(folder, 'sealed.txt')) ? sealed : balanced;
  const broken = layOver(base, folder);
  return {
    code,
    name,
    broken,
    fixed: await remedied(broken, base, join(folder, 'fixed')),
    options: existsSync(join(folder, 'publishing.txt')) ? { publishing: true } : {},
    expectedFile: join(folder, 'expected.txt'),
  };
}

/** The broken chapter with files taken back, replaced, and sealed anew, as its `fixed/` folder says. */
async function remedied(broken: ChapterFiles, base: ChapterFiles, folder: string): Promise<ChapterFiles> {
  const taken = Object.fromEntries(
    linesOf(join(folder, 'restored.txt')).map((path) => [path, base.get(path)]),
  );
  const laid = layOver(withFiles(broken, taken), folder);
  return existsSync(join(folder, 'sealed.txt')) ? sealedOf(laid, '2026-03-31') : laid;
}

const namesOf = (code: ProblemCode): string[] =>
  existsSync(join(FOLDER, code, 'expected.txt'))
    ? [code]
    : foldersIn(join(FOLDER, code)).map((name) => `${code}/${name}`);

/** Every case, in the order of the catalogue. A folder with an `expected.txt` is one; else each folder in it is. */
export const cases: readonly Case[] = await Promise.all(
  problemCodes
    .filter((code) => codeFolders.includes(code))
    .flatMap((code) => namesOf(code).map((name) => caseOf(code, name))),
);

export const expectedText = ({ expectedFile }: Case): string => readFileSync(expectedFile, 'utf8');
