import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { search } from '../src/components/find/search.client.ts';
import { shardAddress } from '../src/core/addresses/address.ts';
import type { Shard } from '../src/core/lookup/entry.ts';
import { type Asked, readQuestion } from '../src/core/lookup/question.ts';
import { generations, shardCounts, shardOf } from '../src/core/lookup/shards.ts';
import { writeChapter } from './chapter.ts';
import { measure, median, type Run, tell, tellRatio } from './measure.ts';
import { readBatches } from './read-batches.ts';

// What the look-up of a million donations costs: to make, as a ratio to a plain read and to a hand-written loop over the same
// files; to publish, in files and bytes; to ask, in requests and compressed bytes.

const USAGE = 'node bench/lookup.ts [--rows 1000000] [--runs 3] [--keep DIR]';

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 6 }).length;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const worst = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Files and bytes, and the heaviest pair of files that one key asks for. */
function tellFiles(root: string, out: string): void {
  const { counts } = shardCounts(readBatches(root));
  const sizes = { closed: [] as number[], current: [] as number[] };
  const keys = new Set<string>();
  for (const generation of generations) {
    const own = sizes[generation];
    for (let shard = 0; shard < counts.donations[generation]; shard++) {
      const file = join(out, shardAddress('donations', generation, shard));
      own.push(zipped(file));
      for (const key of Object.keys((JSON.parse(readFileSync(file, 'utf8')) as Shard).keys)) keys.add(key);
    }
    console.log(
      `${generation}: ${own.length} files, ${(sum(own) / 2 ** 20).toFixed(1)} MiB compressed; ` +
        `median ${kilobytes(median(own))}, worst ${kilobytes(worst(own))}`,
    );
  }
  const bytesOf = (key: string): number =>
    sum(generations.map((one) => sizes[one][shardOf(key, counts.donations[one])] ?? 0));
  const asked = [...keys].filter((key) => !/^\d|\|\d{4}-/.test(key)).map(bytesOf);
  console.log(`both files of one key: median ${kilobytes(median(asked))}, worst ${kilobytes(worst(asked))}`);
}

/** One row of the ledger, for questions that have an answer. */
function someRow(root: string, fits: (cells: readonly string[]) => boolean): readonly string[] {
  const folder = join(root, 'data', 'ledgers', 'donations');
  for (const file of readdirSync(folder).sort().reverse())
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').slice(1)) {
      const cells = line.split(',');
      if (cells.length > 1 && fits(cells)) return cells;
    }
  throw new Error('no such row');
}

function questions(root: string): readonly (readonly [what: string, asked: Partial<Asked>])[] {
  const organization = someRow(root, (cells) => cells[3]?.includes('（') ?? false);
  const full = someRow(root, (cells) => cells[2] === 'person' && cells[4] === 'full');
  const masked = someRow(root, (cells) => cells[3] === '王**' && cells[19] !== '');
  const nameless = someRow(root, (cells) => cells[3] === '匿名');
  const [name = '', amount = '', day = '', tail = ''] = [3, 6, 11, 19].map((column) => masked[column]);
  return [
    ['王**', { name }],
    ['王** in a month', { name, day: day.slice(0, 7) }],
    ['王** with an amount', { name, amount }],
    ['王** with amount and day', { name, amount, day }],
    ['匿名', { name: '匿名' }],
    ['匿名 with amount and day', { name: '匿名', amount: nameless[6] ?? '', day: nameless[11] ?? '' }],
    [
      'an organisation with brackets',
      { name: (organization[3] ?? '').replace('（', '(').replace('）', ')') },
    ],
    ['a full name', { name: full[3] ?? '' }],
    ['a full name that is published masked', { name: '王不在' }],
    ['receipt', { tail }],
    ['day and amount', { day, amount }],
    ['a day', { day }],
    ['an amount', { amount }],
    ['part of an organisation’s name', { name: (organization[3] ?? '').slice(3, 7) }],
    ['part that thousands have', { name: '农业合作社' }],
  ];
}

async function tellQuestions(root: string, out: string): Promise<void> {
  const counts = shardCounts(readBatches(root));
  for (const [what, asked] of questions(root)) {
    const question = readQuestion({ table: 'donations', name: '', amount: '', day: '', tail: '', ...asked });
    if ('length' in question) throw new Error(JSON.stringify(question));
    let rounds = 0;
    const taken = new Set<string>();
    const { answer } = await search(question, counts, {
      read: async (table, steps) => {
        rounds++;
        return steps.map((one) =>
          one.map(({ generation, shard, key }) => {
            const file = join(out, shardAddress(table, generation, shard));
            taken.add(file);
            return { key, shard: JSON.parse(readFileSync(file, 'utf8')) as Shard };
          }),
        );
      },
    });
    const bytes = kilobytes(sum([...taken].map(zipped)));
    const length = answer.kind === 'rows' ? ` (${answer.rows.length})` : '';
    console.log(`${what}: ${rounds} rounds, ${taken.size} requests, ${bytes}; ${answer.kind}${length}`);
  }
}

async function bench(root: string, rows: number, runs: number): Promise<void> {
  const written = writeChapter(root, rows);
  console.log(`${rows} rows, ${(written.bytes / 2 ** 20).toFixed(0)} MiB`);
  const out = join(root, 'out');
  const made: Run[] = [];
  const read: Run[] = [];
  const loop: Run[] = [];
  const script = (name: string): string => join(import.meta.dirname, name);
  for (let i = 0; i < runs; i++) {
    rmSync(out, { recursive: true, force: true });
    made.push(measure(root, script('lookup-build.ts'), [root, out]));
    read.push(measure(root, script('plain-read.ts'), [root]));
    loop.push(measure(root, script('hand-loop.ts'), [root]));
  }
  tell('look-up', made);
  tell('plain read', read);
  tell('hand loop', loop);
  tellRatio('to the plain read', made, read);
  tellRatio('to the hand loop', made, loop);
  tellFiles(root, out);
  await tellQuestions(root, out);
}

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    keep: { type: 'string' },
  },
});
const [rows, runs] = [Number(values.rows), Number(values.runs)];
if (!Number.isInteger(rows) || rows < 132 || !Number.isInteger(runs) || runs < 1) {
  console.error(USAGE);
  process.exit(2);
}
const root = values.keep ?? mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await bench(root, rows, runs);
} finally {
  if (values.keep === undefined) rmSync(root, { recursive: true, force: true });
}
