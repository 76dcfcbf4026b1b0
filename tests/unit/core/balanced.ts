import { type Loaded, type LoadOptions, loadChapter } from '../../../src/core/chapter/load-chapter.ts';
import type { ProblemCode } from '../../../src/core/problems/catalogue.ts';
import { balanced } from '../../problems/cases.ts';
import { memorySource, withFiles } from '../../problems/chapter-files.ts';

export const textOf = (path: string): string => new TextDecoder().decode(balanced.get(path));

/** The balanced chapter with some files replaced; undefined removes one. */
export const loadWith = (
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
  options: Partial<LoadOptions> = {},
): Promise<Loaded> =>
  loadChapter(memorySource(withFiles(balanced, changes)), { today: '2026-04-15', ...options });

/** The codes and places of a report, in its order: `amount-format data/funds.csv:3 G3`. */
export const placesIn = ({ report }: Loaded): string[] =>
  report.problems.map(({ code, at }) =>
    `${code} ${at.file}${at.line === undefined ? '' : `:${at.line}`} ${at.cell ?? at.column ?? ''}`.trim(),
  );

export const codesIn = ({ report }: Loaded): ProblemCode[] => report.problems.map(({ code }) => code);

/** The balanced chapter itself. */
export async function chapterOf(changes: Parameters<typeof loadWith>[0] = {}) {
  const loaded = await loadWith(changes);
  if (!loaded.chapter) throw new Error(`not balanced: ${placesIn(loaded).join(', ')}`);
  return loaded.chapter;
}
