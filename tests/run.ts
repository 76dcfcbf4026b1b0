import { stripVTControlCharacters } from 'node:util';
import { progressLine } from '../src/cli/progress.ts';
import type { Result } from './run/result.ts';
import { runSteps } from './run/schedule.ts';
import { PLACES, SUITES, type Suite } from './run/suites.ts';

const seconds = (begun: number): string => `${((performance.now() - begun) / 1000).toFixed(1)} 秒`;

async function resultOf(suite: Suite, env: NodeJS.ProcessEnv): Promise<Result> {
  try {
    return await suite.run(env);
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

/** The suites asked for, or undefined when a name is none of theirs. */
function choose(names: readonly string[]): readonly Suite[] | undefined {
  if (names.length === 0) return SUITES;
  const chosen = SUITES.filter((suite) => names.includes(suite.name));
  return chosen.length === new Set(names).size ? chosen : undefined;
}

async function main(): Promise<number> {
  const suites = choose(process.argv.slice(2));
  if (!suites) {
    console.error(`用法：npm test -- [${SUITES.map((suite) => suite.name).join(' | ')}] …`);
    return 2;
  }
  const line = progressLine(process.stderr, process.env);
  // The tests decide which chapter they build and for which day.
  const { SITE_ROOT: _root, SOURCE_AS_OF: _asOf, NO_COLOR: _plain, ...inherited } = process.env;
  const env = {
    ...inherited,
    ASTRO_TELEMETRY_DISABLED: '1',
    FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
  };
  const begun = performance.now();
  const total = { passed: 0, failed: 0 };
  await runSteps(suites, PLACES, {
    running: (steps, done) => line.show(steps.map(({ title }) => title).join('、'), done, suites.length),
    skip: ({ title }) => line.print(`－ ${title}：没有运行，因为网站没有生成`),
    async run(suite) {
      const start = performance.now();
      const { passed, failed, output } = await resultOf(suite, env);
      total.passed += passed;
      total.failed += failed;
      const counts = passed + failed > 1 ? `${passed} 项通过，${failed} 项失败，` : '';
      line.print(`${failed === 0 ? '✓' : '✗'} ${suite.title}：${counts}${seconds(start)}`);
      const text = output.trim();
      // Not every program heeds the wish for plain text.
      if (failed > 0) line.print(`\n${process.stdout.isTTY ? text : stripVTControlCharacters(text)}\n`);
      return failed === 0;
    },
  });
  line.print(`共用 ${seconds(begun)}`);
  line.print(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await main();
