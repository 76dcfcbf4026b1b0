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
