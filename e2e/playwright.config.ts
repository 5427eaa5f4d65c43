import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  // One desk at a time: each is a whole program with a window, a profile and a newsroom of its own.
  workers: 1,
  // A test that passes the second time has found something.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: '../test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
});
