import { chapterFolders } from '../src/core/files/chapter-folders.ts';
import { diskSource } from '../src/core/files/disk-source.ts';
import { writeLookup } from '../src/integrations/lookup-shards.ts';
import { readBatches } from './read-batches.ts';

// Writes the look-up of the chapter in the first argument into the folder in the second.
const [root = '', out = ''] = process.argv.slice(2);
const source = diskSource(chapterFolders(root, undefined));
const projectTitle = (id: string): string => id;
await writeLookup(
  { source, batches: readBatches(root), withdrawn: () => 0, projectTitle, demonstration: undefined },
  out,
);
