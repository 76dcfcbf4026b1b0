import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeChapter } from './chapter.ts';
import { measure, type Run, tell, tellRatio } from './measure.ts';

// What the first seal of a million donations needs, and how much longer `npm run check` takes once they are sealed. The
// copies of the lists are emptied before that check: it would fail if it opened one of them.

const USAGE = 'node bench/seal.ts [--rows 1000000] [--runs 3]';

function bench(root: string, rows: number, runs: number): void {
  const [open, sealed] = [join(root, 'open'), join(root, 'sealed')];
  writeChapter(open, rows);
  cpSync(open, sealed, { recursive: true });
  tell('first seal', [measure(root, join('src', 'cli', 'seal.ts'), ['--root', sealed, '--first'])]);
  const copies = join(sealed, 'data', 'published', 'copies', 'donations');
  for (const copy of readdirSync(copies)) writeFileSync(join(copies, copy), '');
  const check = (of: string): Run => measure(root, join('src', 'cli', 'check.ts'), ['--root', of]);
  const unsealed: Run[] = [];
  const after: Run[] = [];
  for (let i = 0; i < runs; i++) {
    unsealed.push(check(open));
    after.push(check(sealed));
  }
  tell('check before', unsealed);
  tell('check after', after);
  tellRatio('ratio', after, unsealed);
}

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, runs: { type: 'string', default: '3' } },
});
const [rows, runs] = [Number(values.rows), Number(values.runs)];
if (!Number.isInteger(rows) || rows < 132 || !Number.isInteger(runs) || runs < 1) {
  console.error(USAGE);
  process.exit(2);
}
const root = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  bench(root, rows, runs);
} finally {
  rmSync(root, { recursive: true, force: true });
}
