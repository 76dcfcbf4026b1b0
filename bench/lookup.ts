import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { search } from '../src/components/find/search.client.ts';
import { nameMapAddress, shardAddress } from '../src/core/addresses/address.ts';
import type { Shard } from '../src/core/lookup/entry.ts';
import type { NameMap } from '../src/core/lookup/places.ts';
import { type Asked, readQuestion } from '../src/core/lookup/question.ts';
import { generations, shardCounts } from '../src/core/lookup/shards.ts';
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

type Counts = ReturnType<typeof shardCounts>;

/** Files and bytes, and the two heaviest files that could ever be asked for together. */
function tellFiles(counts: Counts, out: string): void {
  let heaviest = 0;
  for (const generation of generations) {
    const own = Array.from({ length: counts.counts.donations[generation] }, (_, shard) =>
      zipped(join(out, shardAddress('donations', generation, shard))),
    );
    heaviest += worst(own);
    console.log(
      `${generation}: ${own.length} files, ${(sum(own) / 2 ** 20).toFixed(1)} MiB compressed; ` +
        `median ${kilobytes(median(own))}, worst ${kilobytes(worst(own))}; ` +
        `with the page, before any question: ${kilobytes(zipped(join(out, nameMapAddress('donations', generation))))}`,
    );
  }
  console.log(`the heaviest files of both generations: ${kilobytes(heaviest)}`);
}

/** Rows of the ledger spread over all months, for questions that have an answer. */
function someRows(root: string, inMonth: number): readonly (readonly string[])[] {
  const folder = join(root, 'data', 'ledgers', 'donations');
  return readdirSync(folder).flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').slice(1);
    const step = Math.max(1, Math.floor(lines.length / inMonth));
    return lines.filter((_, i) => i % step === 0).map((line) => line.split(','));
  });
}

type Cells = readonly string[];
const [TYPE, NAME, CONSENT, AMOUNT, DAY, TAIL] = [2, 3, 4, 6, 11, 19] as const;
const cell = (cells: Cells, column: number): string => cells[column] ?? '';
const masked = (cells: Cells): boolean => cell(cells, CONSENT) === 'masked';
const full = (cells: Cells): boolean => cell(cells, TYPE) === 'person' && cell(cells, CONSENT) === 'full';
const organization = (cells: Cells): boolean => cell(cells, TYPE) === 'organization';
const nameless = (cells: Cells): boolean => cell(cells, TYPE) === 'anonymous';
const always = (): boolean => true;

/** A kind of question: to which rows it fits, and how it is asked of them. */
type Kind = readonly [what: string, fits: (cells: Cells) => boolean, asked: (cells: Cells) => Partial<Asked>];
const name = (cells: Cells): string => cell(cells, NAME);
const unmasked = (cells: Cells): string => `${name(cells).slice(0, 1)}不在`;
const amount = (cells: Cells) => ({ amount: cell(cells, AMOUNT) });
const month = (cells: Cells) => ({ day: cell(cells, DAY).slice(0, 7) });
const day = (cells: Cells) => ({ day: cell(cells, DAY) });

const kinds: readonly Kind[] = [
  ['王**', (cells) => name(cells) === '王**', (cells) => ({ name: name(cells) })],
  ['a masked name', masked, (cells) => ({ name: name(cells) })],
  ['… in a month', masked, (cells) => ({ name: name(cells), ...month(cells) })],
  ['… with an amount', masked, (cells) => ({ name: name(cells), ...amount(cells) })],
  ['… with amount and month', masked, (cells) => ({ name: name(cells), ...amount(cells), ...month(cells) })],
  ['… with amount and day', masked, (cells) => ({ name: name(cells), ...amount(cells), ...day(cells) })],
  ['a whole name that is published', full, (cells) => ({ name: name(cells) })],
  ['… with an amount', full, (cells) => ({ name: name(cells), ...amount(cells) })],
  ['… in a month', full, (cells) => ({ name: name(cells), ...month(cells) })],
  ['a whole name that is published masked', masked, (cells) => ({ name: unmasked(cells) })],
  ['… with an amount', masked, (cells) => ({ name: unmasked(cells), ...amount(cells) })],
  ['… with amount and day', masked, (cells) => ({ name: unmasked(cells), ...amount(cells), ...day(cells) })],
  ['匿名, 爱心人士', nameless, (cells) => ({ name: name(cells) })],
  ['… with amount and day', nameless, (cells) => ({ name: name(cells), ...amount(cells), ...day(cells) })],
  [
    'an organisation with other brackets',
    (cells) => organization(cells) && name(cells).includes('（'),
    (cells) => ({ name: name(cells).replace('（', '(').replace('）', ')') }),
  ],
  ['an organisation', organization, (cells) => ({ name: name(cells) })],
  ['… in a month', organization, (cells) => ({ name: name(cells), ...month(cells) })],
  ['part of an organisation’s name', organization, (cells) => ({ name: name(cells).slice(3, 7) })],
  ['… two characters', organization, (cells) => ({ name: name(cells).slice(3, 5) })],
  ['… six characters', organization, (cells) => ({ name: name(cells).slice(2, 8) })],
  ['part that thousands have', organization, () => ({ name: '农业合作社' })],
  ['a receipt', (cells) => cell(cells, TAIL) !== '', (cells) => ({ tail: cell(cells, TAIL) })],
  ['a list by its id', always, (cells) => ({ name: cell(cells, DAY).slice(0, 7) })],
  ['day and amount', always, (cells) => ({ ...amount(cells), ...day(cells) })],
  ['month and amount', always, (cells) => ({ ...amount(cells), ...month(cells) })],
  ['a day', always, day],
  ['a month', always, month],
  ['an amount', always, amount],
];

/** What a question takes: rounds, files, compressed bytes. */
async function ask(asked: Partial<Asked>, counts: Counts, out: string) {
  const question = readQuestion({ table: 'donations', name: '', amount: '', day: '', tail: '', ...asked });
  if ('length' in question) throw new Error(JSON.stringify(question));
  let rounds = 0;
  const taken = new Set<string>();
  const { answer } = await search(question, counts, {
    maps: async (table, own) =>
      own.map((one) => JSON.parse(readFileSync(join(out, nameMapAddress(table, one)), 'utf8')) as NameMap),
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
  return { kind: answer.kind, rounds, files: taken.size, bytes: sum([...taken].map(zipped)) };
}

async function tellQuestions(root: string, out: string, counts: Counts): Promise<void> {
  const rows = someRows(root, 20);
  console.log('| question | asked | rounds | requests | KB, median | KB, worst | answers |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [what, fits, asked] of kinds) {
    const texts = [...new Set(rows.filter(fits).map((cells) => JSON.stringify(asked(cells))))].slice(-300);
    const taken: Awaited<ReturnType<typeof ask>>[] = [];
    for (const text of texts) taken.push(await ask(JSON.parse(text) as Partial<Asked>, counts, out));
    const answers = new Map<string, number>();
    for (const { kind } of taken) answers.set(kind, (answers.get(kind) ?? 0) + 1);
    const of = (field: 'rounds' | 'files' | 'bytes'): readonly number[] => taken.map((one) => one[field]);
    const kilo = (bytes: number): string => (bytes / 1024).toFixed(1);
    const said = [...answers].map(([kind, count]) => `${count} ${kind}`).join(', ');
    const [middle, most] = [kilo(median(of('bytes'))), kilo(worst(of('bytes')))];
    console.log(
      `| ${what} | ${taken.length} | ${worst(of('rounds'))} | ${worst(of('files'))} | ${middle} | ${most} | ${said} |`,
    );
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
  const counts = shardCounts(readBatches(root));
  tellFiles(counts, out);
  await tellQuestions(root, out, counts);
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
