/** What one suite has to say. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  /** What a person needs in order to find the fault; printed when something failed. */
  readonly output: string;
}

/** A suite that is one test: it passes or fails as a whole. */
export function single({ code, output }: { readonly code: number; readonly output: string }): Result {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Counts Vitest's tests. A file that could not be loaded is one failure; so is a run that ends with an error
 * although every test passed (lines without a test, an error outside of tests), or that found nothing to run.
 */
export function readVitest(report: VitestReport, code: number, output: string): Result {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + broken;
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed, output };
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/** Counts Playwright's tests; a test that passed only at a second attempt has failed. */
export function readPlaywright({ stats, errors }: PlaywrightReport, code: number, output: string): Result {
  const passed = stats.expected;
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed, output };
}

type HtmlReport = readonly {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly selector: string | null;
  }[];
}[];

/** Faults of pages as one test. What is wrong with many pages in the same way is told once, with the first place. */
export function readHtmlValidate(report: HtmlReport, code: number, output: string): Result {
  const faults = new Map<string, { readonly first: string; times: number }>();
  for (const { filePath, messages } of report)
    for (const { ruleId, message, selector } of messages) {
      const what = `${ruleId}: ${message}`;
      const fault = faults.get(what);
      if (fault) fault.times++;
      else faults.set(what, { first: `${filePath} ${selector ?? ''}`.trimEnd(), times: 1 });
    }
  const told = [...faults].map(
    ([what, { first, times }]) => `${what}\n  ${first}${times > 1 ? ` 等 ${times} 处` : ''}`,
  );
  return single({ code, output: told.length > 0 ? told.join('\n') : output });
}
