import path from 'node:path';

/** Where a chapter lies on the disk, as absolute paths. */
export interface ChapterFolders {
  readonly root: string;
  readonly data: string;
  readonly content: string;
  readonly public: string;
  /** The finished site. */
  readonly out: string;
  /** The site while it is being built. */
  readonly next: string;
  /** The last site, for the moment of the swap. */
  readonly previous: string;
  /** Astro's cache: one per chapter, because a shared one hands pictures of one chapter to the other. */
  readonly cache: string;
}

/** The chapter of `siteRoot` (the variable SITE_ROOT), or this repository's own, whose texts lie in `src/content`. */
export function chapterFolders(cwd: string, siteRoot: string | undefined): ChapterFolders {
  const root = siteRoot ? path.resolve(cwd, siteRoot) : cwd;
  const at = (...parts: string[]): string => path.join(root, ...parts);
  return {
    root,
    data: at('data'),
    content: siteRoot ? at('content') : at('src', 'content'),
    public: at('public'),
    out: at('dist'),
    next: at('dist.next'),
    previous: at('dist.previous'),
    cache: at('.astro'),
  };
}
