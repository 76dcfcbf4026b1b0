import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One run of a script in a process of its own. */
export interface Run {
  /** Time on the clock. */
  readonly seconds: number;
  /** Processor time in seconds: it stays the same on a busy machine. */
  readonly cpu: number;
  /** Most resident memory. */
  readonly mebibytes: number;
  readonly output: string;
}

/** Runs a script and measures it; `root` is a folder for its notes. Throws when it fails. */
export function measure(root: string, script: string, args: readonly string[]): Run {
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

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

type Measured = 'seconds' | 'cpu' | 'mebibytes';

export const middle = (all: readonly Run[], of: Measured): number => median(all.map((one) => one[of]));

/** Prints what some runs took, in the middle. */
export function tell(name: string, all: readonly Run[]): void {
  console.log(
    `${name}: ${middle(all, 'seconds').toFixed(2)} s, ${middle(all, 'cpu').toFixed(2)} s of processor time, ${middle(all, 'mebibytes').toFixed(0)} MiB`,
  );
}

/** Prints how many times longer the first runs took than the second. */
export function tellRatio(name: string, all: readonly Run[], yardstick: readonly Run[]): void {
  const ratio = (of: Measured): string => (middle(all, of) / middle(yardstick, of)).toFixed(2);
  console.log(`${name}: ${ratio('seconds')} by the clock, ${ratio('cpu')} by processor time`);
}
