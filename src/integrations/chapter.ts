import type { AstroIntegration } from 'astro';

import type { Chapter } from '../core/chapter/chapter.ts';

import type { ChapterFolders } from '../core/files/chapter-folders.ts';
import type { ChainLine } from '../core/schemas/chain.ts';
import { buildAside } from './build-aside.ts';
import { chapterCheck } from './chapter-check.ts';
import { evidencePack } from './evidence-pack.ts';
import { lookup } from './lookup.ts';
import { type Progress, pageRender } from './page-render.ts';
import { searchIndex } from './search-index.ts';
import { separateChapters } from './separate-chapters.ts';
import type { SiteAddress } from './site-address.ts';
import { siteGate } from './site-gate.ts';

/** Everything outside that a build depends on. */
export interface ChapterOptions {
  readonly folders: ChapterFolders;
  readonly address: SiteAddress;
  /** The date asked for, if any: `2026-10-31`. */
  readonly asOf: string | undefined;
  readonly today: () => string;
  /** Writes a line for the person at the terminal. */
  readonly print: (line: string) => void;
  readonly progress: Progress;
}

/** What the check learnt and the rest of the build needs; `own` is what the chapter publishes of itself on purpose. */
export interface Checked extends Pick<Chapter, 'asOf' | 'site' | 'registers' | 'ledger' | 'own'> {
  /** Passages of allowed-texts.csv. */
  readonly reviewed: readonly string[];
  /** What was published before. */
  readonly chain: readonly ChainLine[];
}

/**
 * The way from a chapter to its published site, in order: check, pages, search index, look-up, evidence pack, gates, manifest, swap.
 * Whatever stops it leaves the published site as it was.
 */
export function chapterBuild(options: ChapterOptions): readonly AstroIntegration[] {
  let known: Checked | undefined;
  const checked = (): Checked => {
    if (!known) throw new Error('the chapter was not checked before the site was built');
    return known;
  };
  return [
    chapterCheck(options, (value) => {
      known = value;
    }),
    separateChapters(options.folders),
    pageRender(options.progress),
    searchIndex(options.folders.out),
    lookup(options, checked),
    evidencePack(options.address.base, checked),
    siteGate(options, checked),
    buildAside(options.folders),
  ];
}
