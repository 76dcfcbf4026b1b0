import type { Loader } from 'astro/loaders';
import { type Loaded, loadChapter } from '../core/chapter/load-chapter.ts';
import { chapterFolders } from '../core/files/chapter-folders.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { formatReport } from '../core/problems/terminal.ts';
import { todayInShanghai } from '../core/values/calendar-date.ts';
import { type Entries, entriesOf } from './collections.ts';

/** Where the chapter of this build lies. */
export const folders = chapterFolders(process.cwd(), process.env['SITE_ROOT']);

let current: Promise<Loaded> | undefined;

const readChapter = (): Promise<Loaded> => {
  current ??= loadChapter(diskSource(folders), {
    asOf: process.env['SOURCE_AS_OF'] || undefined,
    today: todayInShanghai(new Date()),
  });
  return current;
};

/** Id of the entry that every collection holds in place of its records while the chapter has errors; only dev gets so far. */
export const REPORT = 'report';

type Context = Parameters<Loader['load']>[0];

async function fill(name: keyof Entries, { store, watcher }: Context): Promise<void> {
  const { chapter, report } = await readChapter();
  store.clear();
  if (!chapter) {
    const text = formatReport(report, watcher ? 'check' : 'build');
    // In dev the server must live on: the pages show the report. In a build nothing may follow.
    if (!watcher) throw new Error(text);
    store.set({ id: REPORT, data: { report: text } });
    return;
  }
  for (const [id, data] of entriesOf[name](chapter)) store.set({ id, data: { ...data } });
}

/** The one loader: every collection comes out of the same strict reading of the whole chapter. */
export function chapterLoader(name: keyof Entries): Loader {
  return {
    name: `chapter-${name}`,
    async load(context) {
      await fill(name, context);
      const { watcher } = context;
      watcher?.add([folders.data, folders.content]);
      const again = (): void => {
        current = undefined;
        void fill(name, context);
      };
      for (const event of ['add', 'change', 'unlink'] as const)
        watcher?.on(event, (file) => {
          if (file.startsWith(folders.data) || file.startsWith(folders.content)) again();
        });
    },
  };
}
