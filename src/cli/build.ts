import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { loggedErrors } from '../integrations/build-log.ts';

const USAGE = `用法：npm run build -- [--as-of 日期] [--root 文件夹]
  --as-of 2026-10-31   数据截至哪一天；不写就是今天
  --root 文件夹         生成哪一个网站的内容；不写就是本文件夹`;

/** What went wrong in a build, for the person at the terminal. A build that was stopped on purpose says everything itself. */
export function describeFailure(error: unknown, cwd: string, logged: readonly string[]): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'BuildStopped') return error.message;
  // Astro says beside its own errors where they are and what helps.
  const { loc, hint } = error as Error & { loc?: { file?: string; line?: number }; hint?: string };
  const told = logged.some((message) => message.includes(error.message));
  const stack = error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack}`;
  return [
    '生成网站的程序出错：',
    ...(loc?.file ? [`${relative(cwd, loc.file)}${loc.line ? `:${loc.line}` : ''}`] : []),
    told ? error.message : stack,
    ...(hint ? [hint] : []),
    '网站没有生成，原有的网站没有改动。',
  ].join('\n');
}

/** Builds the chapter that the environment names. Resolves to the exit code; says itself what went wrong. */
export async function buildSite(
  print: (text: string) => void,
  printError: (text: string) => void,
): Promise<number> {
  const begun = performance.now();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    await build({ root: process.cwd(), logLevel: 'warn' });
  } catch (error) {
    printError(describeFailure(error, process.cwd(), loggedErrors() ?? []));
    return 1;
  }
  print(`网站已生成，用时 ${((performance.now() - begun) / 1000).toFixed(1)} 秒。`);
  return 0;
}

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({ options: { 'as-of': { type: 'string' }, root: { type: 'string' } } });
    // The settings of the build read the environment; so do the pages.
    if (values['as-of'] !== undefined) process.env['SOURCE_AS_OF'] = values['as-of'];
    if (values.root !== undefined) process.env['SITE_ROOT'] = values.root;
  } catch {
    console.error(USAGE);
    return 2;
  }
  return buildSite(console.log, console.error);
}

// Vite may leave watchers behind that would keep the process alive.
if (import.meta.main) process.exit(await main());
