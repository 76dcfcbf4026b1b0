import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProblemCode, problemCodes } from '../../src/core/problems/catalogue.ts';
import { type ChapterFiles, layOver, readFolder } from './chapter-files.ts';

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

/** One thing gone wrong in the balanced chapter. */
export interface Case {
  readonly code: ProblemCode;
  /** `amount-format/commas`; the code alone where it has one case. */
  readonly name: string;
  readonly broken: ChapterFiles;
  /** The broken chapter after the remedy of the message. */
  readonly fixed: ChapterFiles;
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

function caseOf(code: ProblemCode, name: string): Case {
  const folder = join(FOLDER, name);
  const broken = layOver(balanced, folder);
  return {
    code,
    name,
    broken,
    fixed: layOver(broken, join(folder, 'fixed')),
    expectedFile: join(folder, 'expected.txt'),
  };
}

/** Every case, in the order of the catalogue. A folder with an `expected.txt` is one; else each folder in it is. */
export const cases: readonly Case[] = problemCodes
  .filter((code) => codeFolders.includes(code))
  .flatMap((code) =>
    existsSync(join(FOLDER, code, 'expected.txt'))
      ? [caseOf(code, code)]
      : foldersIn(join(FOLDER, code)).map((name) => caseOf(code, `${code}/${name}`)),
  );

export const expectedText = ({ expectedFile }: Case): string => readFileSync(expectedFile, 'utf8');
