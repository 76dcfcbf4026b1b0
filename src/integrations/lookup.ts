import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { diskSource } from '../core/files/disk-source.ts';
import type { Batch } from '../core/schemas/batch.ts';
import { DEMONSTRATION_MARK } from '../core/schemas/demonstration.ts';
import type { ChapterOptions, Checked } from './chapter.ts';
import { writeLookup } from './lookup-shards.ts';
import { serveBuilt } from './serve-built.ts';

/** Makes the files in which a donor's browser looks up a gift; in dev, serves those of the last build. */
export function lookup({ folders }: ChapterOptions, checked: () => Checked): AstroIntegration {
  return {
    name: 'lookup',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { site, registers, ledger } = checked();
        const { batches, projects } = registers;
        const titles = new Map(projects.map(({ id, title }) => [id, title]));
        const projectTitle = (id: string): string => titles.get(id) ?? id;
        const demonstration = site.demonstration ? DEMONSTRATION_MARK : undefined;
        const withdrawn = ({ table, id }: Batch): number => ledger.withdrawn.get(`${table}/${id}`)?.size ?? 0;
        const source = diskSource(folders);
        await writeLookup({ source, batches, withdrawn, projectTitle, demonstration }, fileURLToPath(dir));
      },
      'astro:server:setup': (dev) =>
        serveBuilt(dev, folders.out, 'data/find', '还没有查捐款用的文件：先运行一次 npm run build。'),
    },
  };
}
