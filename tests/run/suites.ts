import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { findChromium } from './chromium.ts';
import { runScript, SCRIPTS } from './command.ts';
import { freePort } from './free-port.ts';
import { type Result, readHtmlValidate, readPlaywright, readVitest, single } from './result.ts';
import type { Step } from './schedule.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Its name is its word on the command line: `npm test -- unit`. */
export interface Suite extends Step {
  readonly title: string;
  run(env: Env): Promise<Result>;
}

/** Runs a test program that leaves its results in a file; without the file, the run as a whole has failed. */
async function withReport<Report>(
  file: string,
  start: () => Promise<{ readonly code: number; readonly output: string }>,
  read: (report: Report, code: number, output: string) => Result,
): Promise<Result> {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await start();
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')) as Report, code, output);
  } catch {
    return { passed: 0, failed: 1, output };
  }
}

const HTML_REPORT = join('reports', 'html.json');
const BROWSER_REPORT = join('reports', 'browser.json');

function vitest(name: string, args: readonly string[], env: Env): Promise<Result> {
  const report = join('reports', `${name}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return withReport(report, () => runScript(SCRIPTS.vitest, ['run', ...args, ...reporters], env), readVitest);
}

/** Astro keeps a folder of its own beside the software: who writes there does so alone. */
const ASTRO = '.astro';

/** Beside the unit tests, types and builds have a core to themselves. */
const UNIT_WORKERS = Math.max(1, availableParallelism() - 1);

/** How many suites run side by side. */
export const PLACES = Math.min(2, availableParallelism());

/** All suites, in the order in which they begin: the quick ones first, and then so that neither of two cores waits. */
export const SUITES: readonly Suite[] = [
  {
    name: 'format',
    title: '格式与写法',
    run: async (env) =>
      single(
        await runScript(
          SCRIPTS.biome,
          ['ci', '--error-on-warnings', `--colors=${env['FORCE_COLOR'] === '0' ? 'off' : 'force'}`, '.'],
          env,
        ),
      ),
  },
  {
    name: 'build',
    title: '生成网站',
    holds: ASTRO,
    run: async (env) => single(await runScript(join('src', 'cli', 'build.ts'), [], env)),
  },
  {
    name: 'unit',
    title: '单元与问题清单',
    run: (env) =>
      vitest(
        'unit',
        ['--project=unit', '--project=problems', '--coverage', `--maxWorkers=${UNIT_WORKERS}`],
        env,
      ),
  },
  {
    name: 'types',
    title: '类型',
    holds: ASTRO,
    run: async (env) => single(await runScript(SCRIPTS.astro, ['check'], env)),
  },
  {
    name: 'site',
    title: '成品、整站生成与互不相干',
    after: ['build'],
    holds: ASTRO,
    run: (env) => vitest('site', ['--project=site'], env),
  },
  {
    name: 'html',
    title: '网页写法',
    after: ['build'],
    run: (env) =>
      withReport(
        HTML_REPORT,
        () => runScript(SCRIPTS.htmlValidate, [`--formatter=json=${HTML_REPORT}`, 'dist/**/*.html'], env),
        readHtmlValidate,
      ),
  },
  {
    name: 'browser',
    title: '浏览器与无障碍',
    after: ['build'],
    alone: true,
    run: async (env) => {
      const chromium = await findChromium(env);
      const port = String(await freePort());
      return withReport(
        BROWSER_REPORT,
        () =>
          runScript(SCRIPTS.playwright, ['test', '--reporter=dot,json'], {
            ...env,
            ...chromium.env,
            CHROMIUM_PATH: chromium.path,
            SITE_TEST_PORT: port,
            PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT,
          }),
        readPlaywright,
      );
    },
  },
];
