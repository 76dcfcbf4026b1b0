import type { Problem } from '../problems/problem.ts';
import { nearest } from '../problems/suggestion.ts';
import { registers } from '../schemas/tables.ts';
import { type LedgerTable, ledgerTables } from '../values/record-id.ts';

/** File of each register, by name. */
export const registerFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(registers).map((name) => [name, `data/${name}.csv`]),
);
/** Files that every chapter has. */
export const requiredFiles = ['data/site.yaml', 'data/organization.yaml', ...Object.values(registerFiles)];
const otherFiles = ['data/README.md'];

/** The file of one batch. */
export interface LedgerFile {
  readonly path: string;
  readonly table: LedgerTable;
  readonly id: string;
}

/** The ledger file at a path; undefined for any other file. */
export function ledgerFile(path: string): LedgerFile | undefined {
  const found = /^data\/ledgers\/([^/]+)\/([^/]+)\.csv$/.exec(path);
  const table = ledgerTables.find((name) => name === found?.[1]);
  return table && found?.[2] ? { path, table, id: found[2] } : undefined;
}

const isContent = (path: string): boolean =>
  /^content\/(?:news|notices|pages|sections)\/[^/]+\.md$/.test(path) || /^content\/drawings\/[^/]+\.svg$/.test(path);

/** Files of `data/` and `content/` that are missing, or that nothing reads: what is not read must not look published. */
export function inventoryProblems(paths: readonly string[], shown: (path: string) => string): Problem[] {
  const there = new Set(paths);
  const missing = requiredFiles
    .filter((path) => !there.has(path))
    .map((path): Problem => ({ code: 'file-missing', at: { file: shown(path) }, values: {} }));
  const known = new Set([...requiredFiles, ...otherFiles]);
  const unknown = paths
    .filter(
      (path) =>
        (path.startsWith('data/') && !known.has(path) && !ledgerFile(path)) ||
        (path.startsWith('content/') && !isContent(path)),
    )
    .map((path): Problem => {
      const absent = requiredFiles.filter((file) => !there.has(file));
      const suggestion = nearest(path, absent);
      const values = suggestion === undefined ? {} : { suggestion: shown(suggestion) };
      return { code: 'file-unknown', at: { file: shown(path) }, values };
    });
  return [...missing, ...unknown];
}
