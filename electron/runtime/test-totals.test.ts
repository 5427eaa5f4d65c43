import { expect, test } from 'vitest';
import { sumTotals, totalsFromPlaywright, totalsFromVitest } from './test-totals.ts';

test('counts the tests of a Vitest report', () => {
  const report = '{"numTotalTests":9,"numPassedTests":6,"numFailedTests":1,"numPendingTests":2,"success":false}';

  expect(totalsFromVitest(report)).toEqual({ passed: 6, failed: 1, skipped: 2 });
});

test('counts the tests of a Playwright report, those that needed a second try as failed', () => {
  const report = '{"suites":[],"stats":{"expected":5,"unexpected":1,"flaky":2,"skipped":3}}';

  expect(totalsFromPlaywright(report)).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

test('refuses a report of another shape rather than count it as nothing', () => {
  expect(() => totalsFromVitest('{}')).toThrow();
  expect(() => totalsFromPlaywright('{"stats":{}}')).toThrow();
});

test('adds totals up', () => {
  const unit = { passed: 6, failed: 1, skipped: 2 };
  const endToEnd = { passed: 5, failed: 0, skipped: 1 };

  expect(sumTotals([unit, endToEnd])).toEqual({ passed: 11, failed: 1, skipped: 3 });
});
