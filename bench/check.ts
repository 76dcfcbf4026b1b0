import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeChapter } from './chapter.ts';

// How long `npm run check` takes on a million donations, as a ratio to a hand-written loop over the same files, and how
// much memory both need at most. Both run in turn, each in a process of its own; medians are printed.

const USAGE = 'node bench/check.ts [--rows 1000000] [--runs 3] [--keep DIR]';

interface Run {
  /** Time on the clock. */
  readonly seconds: number;
  /** Processor time in seconds: it stays the same on a busy machine. */
  readonly cpu: number;
  readonly mebibytes: number;
  readonly output: string;
}

function measure(root: string, script: string, args: readonly string[]): Run {
  const usage = join(root, 'usage.txt');
  const preload = join(import.meta.dirname, 'usage.ts');
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, script, ...args], {
    env: { ...process.env, BENCH_USAGE: usage, CI: '1' },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${script} ended with ${status}\n${stdout.slice(0, 2000)}\n${stderr}`);
  const used = JSON.parse(readFileSync(usage, 'utf8')) as { cpu: number; mebibytes: number };
  return { seconds, ...used, output: stdout };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

function bench(root: string, rows: number, runs: number): void {
  const written = writeChapter(root, rows);
  console.log(`${rows} rows, ${(written.bytes / 2 ** 20).toFixed(0)} MiB`);
  const check: Run[] = [];
  const loop: Run[] = [];
  for (let i = 0; i < runs; i++) {
    check.push(measure(root, join('src', 'cli', 'check.ts'), ['--root', root, '--format', 'json']));
    loop.push(measure(root, join(import.meta.dirname, 'hand-loop.ts'), [root]));
  }
  for (const { output } of loop) {
    const { rows: read, fen, wrong } = JSON.parse(output) as Record<string, number>;
    if (read !== rows || fen !== written.fen || wrong !== 0)
      throw new Error(`the loop read otherwise: ${output}`);
  }
  for (const { output } of check) {
    const { problems, rows: read } = JSON.parse(output) as { problems: unknown[]; rows: number };
    if (problems.length > 0 || read < rows)
      throw new Error(`the check found something: ${output.slice(0, 2000)}`);
  }
  const middle = (all: readonly Run[], of: 'seconds' | 'cpu' | 'mebibytes'): number =>
    median(all.map((one) => one[of]));
  const tell = (name: string, all: readonly Run[]): void =>
    console.log(
      `${name}: ${middle(all, 'seconds').toFixed(2)} s, ${middle(all, 'cpu').toFixed(2)} s of processor time, ${middle(all, 'mebibytes').toFixed(0)} MiB`,
    );
  tell('check', check);
  tell('hand loop', loop);
  const ratio = (of: 'seconds' | 'cpu'): string => (middle(check, of) / middle(loop, of)).toFixed(2);
  console.log(`ratio: ${ratio('seconds')} by the clock, ${ratio('cpu')} by processor time`);
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
  bench(root, rows, runs);
} finally {
  if (values.keep === undefined) rmSync(root, { recursive: true, force: true });
}
