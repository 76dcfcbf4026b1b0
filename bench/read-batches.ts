import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../src/core/ingest/table.ts';
import { type Batch, batchSchema } from '../src/core/schemas/batch.ts';

/** The register of lists of a chapter. Throws on the first fault. */
export function readBatches(root: string): Batch[] {
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
  return batches;
}
