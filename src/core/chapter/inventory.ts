import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { nearest } from '../problems/suggestion.ts';
import { organizationSchema } from '../schemas/organization.ts';
import { siteSchema } from '../schemas/site.ts';
import { registers } from '../schemas/tables.ts';
import { sectionCodes } from '../schemas/vocabulary.ts';
import { BOARD_FILE } from '../seal/board-log.ts';
import { ADDRESSES_FILE, CHAIN_FILE, COPIES } from '../seal/copy.ts';
import { columnOf } from '../values/property.ts';
import { type LedgerTable, ledgerTables } from '../values/record-id.ts';

/** File of each register, by name. */
export const registerFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(registers).map((name) => [name, `data/${name}.csv`]),
);
const schemas = new Map<string, z.ZodObject>([
  ['data/site.yaml', siteSchema],
  ['data/organization.yaml', organizationSchema],
  ...Object.entries(registers).map(([name, schema]): [string, z.ZodObject] => [`data/${name}.csv`, schema]),
]);
/** Files that every chapter has. */
const requiredFiles = [...schemas.keys()];
const otherFiles = ['data/README.md', CHAIN_FILE, ADDRESSES_FILE, BOARD_FILE];

/** The file of one batch. */
export interface LedgerFile {
  readonly path: string;
  /** `table/id`, its key everywhere. */
  readonly name: string;
  readonly table: LedgerTable;
  readonly id: string;
}

/** The ledger file at a path; undefined for any other file. */
export function ledgerFile(path: string): LedgerFile | undefined {
  const found = /^data\/ledgers\/([^/]+)\/([^/]+)\.csv$/.exec(path);
  const table = ledgerTables.find((name) => name === found?.[1]);
  return table && found?.[2] ? { path, name: `${table}/${found[2]}`, table, id: found[2] } : undefined;
}

/** The year of a calendar's file; undefined for any other file. */
export const calendarYear = (path: string): string | undefined =>
  /^data\/calendars\/(\d{4})\.csv$/.exec(path)?.[1];

/** The id of a set of indicators, which is the stem of its file; undefined for any other file. */
export const indicatorSetId = (path: string): string | undefined =>
  /^data\/indicators\/([^/]+)\.yaml$/.exec(path)?.[1];

/** The file name of a picture's path; undefined for any other file. */
export const pictureName = (path: string): string | undefined =>
  /^content\/pictures\/([^/]+\.(?:jpe?g|png|webp))$/i.exec(path)?.[1];

const sectionFiles = sectionCodes.map((code) => `content/sections/${code}.md`);

const isCopy = (path: string): boolean => path.startsWith(COPIES) && path.endsWith('.csv.gz');

const isContent = (path: string): boolean =>
  /^content\/(?:news|notices|pages)\/.+\.md$/.test(path) ||
  /^content\/pages\/.+\.mdx$/.test(path) ||
  /^content\/drawings\/[^/]+\.svg$/.test(path) ||
  pictureName(path) !== undefined ||
  sectionFiles.includes(path);

/** Missing files that are told one by one; more of them are a folder that is no chapter yet. */
const FEW = 4;

const SHEET = /\.(?:xlsx?|xlsm|et|txt)$/i;

/** What becomes of a file that nothing reads: a list, an article and a photograph each have a way in. */
function wayIn(path: string): Readonly<Record<string, string>> {
  if (path.startsWith('data/ledgers/') && SHEET.test(path)) return { table: 'yes' };
  if (path.startsWith('content/') && /\.(?:docx?|wps|txt|rtf)$/i.test(path)) return { words: 'yes' };
  if (/^content\/.+\.mdx$/.test(path)) return { markdown: 'yes' };
  if (/\.(?:heic|heif|bmp|tiff?|gif|avif)$/i.test(path)) return { photo: 'yes' };
  return { other: 'yes' };
}

/** Files of `data/` and `content/` that are missing, or that nothing reads: what is not read must not look published. */
export function inventoryProblems(paths: readonly string[], shown: (path: string) => string): Problem[] {
  const there = new Set(paths);
  const absentFiles = requiredFiles.filter((path) => !there.has(path));
  const names = absentFiles.map((path) => path.slice('data/'.length)).join('、');
  const many: Problem[] = [
    {
      code: 'files-missing',
      at: { file: shown('data/site.yaml').replace(/site\.yaml$/, '') },
      values: { count: absentFiles.length, names },
    },
  ];
  const few = absentFiles.map((path): Problem => {
    const names = Object.keys(schemas.get(path)?.shape ?? {}).map(columnOf);
    const values = path.endsWith('.csv') ? { columns: names.join(',') } : { fields: names.join('、') };
    return { code: 'file-missing', at: { file: shown(path) }, values };
  });
  const missing = absentFiles.length > FEW ? many : few;
  const known = new Set([...requiredFiles, ...otherFiles]);
  const unknown = paths
    .filter(
      (path) =>
        (path.startsWith('data/') &&
          !known.has(path) &&
          !ledgerFile(path) &&
          !isCopy(path) &&
          calendarYear(path) === undefined &&
          indicatorSetId(path) === undefined) ||
        (path.startsWith('content/') && !isContent(path)),
    )
    .map((path): Problem => {
      const absent = [...requiredFiles, ...sectionFiles].filter((file) => !there.has(file));
      const suggestion = nearest(path, absent);
      const sections = path.startsWith('content/sections/') ? { sections: sectionCodes.join('、') } : {};
      const more = suggestion === undefined ? {} : { suggestion: shown(suggestion) };
      const values = { ...sections, ...more, ...wayIn(path) };
      return { code: 'file-unknown', at: { file: shown(path) }, values };
    });
  return [...missing, ...unknown];
}
