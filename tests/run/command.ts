import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Outcome {
  readonly code: number;
  /** Standard output and errors together, in the order of writing. */
  readonly output: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Runs a program to its end and keeps what it wrote. A program that could not be started has code 127. */
export function run(program: string, args: readonly string[], env: Env): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a script with the Node that runs this one; on Windows the commands of packages are no programs. */
export function runScript(script: string, args: readonly string[], env: Env): Promise<Outcome> {
  return run(process.execPath, [script, ...args], env);
}

/** The script behind a package's command. */
export const SCRIPTS = {
  astro: join('node_modules', 'astro', 'bin', 'astro.mjs'),
  biome: join('node_modules', '@biomejs', 'biome', 'bin', 'biome'),
  htmlValidate: join('node_modules', 'html-validate', 'bin', 'html-validate.mjs'),
  playwright: join('node_modules', '@playwright', 'test', 'cli.js'),
  vitest: join('node_modules', 'vitest', 'vitest.mjs'),
} as const;
