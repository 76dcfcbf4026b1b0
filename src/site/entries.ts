import { getCollection } from 'astro:content';
import { REPORT } from './chapter-loader.ts';
import type { Entries } from './collections.ts';

/** The records of a collection with their ids. While the chapter has errors (in dev), every page throws the whole report. */
export async function entries<N extends keyof Entries>(name: N): Promise<{ id: string; data: Entries[N] }[]> {
  // Generic over its name, a collection's type is lost on TypeScript: `Entries` says what each one holds.
  const found = (await getCollection(name as 'chapter')) as readonly { id: string; data: unknown }[];
  const report = found.find((entry) => entry.id === REPORT)?.data;
  if (typeof report === 'object' && report !== null && 'report' in report)
    throw new Error(String(report.report));
  return [...found] as { id: string; data: Entries[N] }[]; // the loader stores this collection's own entries
}
