import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterFolders } from '../src/core/files/chapter-folders.ts';
import { diskSource } from '../src/core/files/disk-source.ts';
import { readTable } from '../src/core/ingest/table.ts';
import { type Batch, batchSchema } from '../src/core/schemas/batch.ts';
import { writeLookup } from '../src/integrations/lookup-shards.ts';

// Writes the look-up of the chapter in the first argument into the folder in the second.
const [root = '', out = ''] = process.argv.slice(2);
const batches: Batch[] = [];
readTable({
  file: 'data/batches.csv',
  text: readFileSync(join(root, 'data', 'batches.csv'), 'utf8'),
  schema: batchSchema,
  onRow: ({ value }) => batches.push(value),
  onProblem: ({ code }) => {
    throw new Error(code);
  },
});
await writeLookup(
  {
    source: diskSource(chapterFolders(root, undefined)),
    batches,
    projectTitle: (id) => id,
    demonstration: undefined,
  },
  out,
);
