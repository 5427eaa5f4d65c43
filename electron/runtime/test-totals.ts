import { z } from 'zod';

export type TestTotals = { readonly passed: number; readonly failed: number; readonly skipped: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** The totals in the text of a report by Vitest's JSON reporter. */
export function totalsFromVitest(report: string): TestTotals {
  const { numPassedTests, numFailedTests, numPendingTests } = vitestReport.parse(JSON.parse(report));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/** The totals in the text of a report by Playwright's JSON reporter. A test that passed only when repeated has failed. */
export function totalsFromPlaywright(report: string): TestTotals {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(JSON.parse(report)).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

export function sumTotals(all: readonly TestTotals[]): TestTotals {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
