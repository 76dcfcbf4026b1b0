import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeChapter } from './chapter.ts';
import { measure, type Run, tell, tellRatio } from './measure.ts';

// How long `npm run check` takes on a million donations, as a ratio to a hand-written loop over the same files, and how
// much memory both need at most. Both run in turn, each in a process of its own; medians are printed.

const USAGE = 'node bench/check.ts [--rows 1000000] [--runs 3] [--keep DIR]';

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
  tell('check', check);
  tell('hand loop', loop);
  tellRatio('ratio', check, loop);
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
