import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain,ipc,electron,renderer}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Tests leave nothing behind, so files may share what they import: most of a run's time was importing it anew.
    isolate: false,
    testTimeout: 20_000,
    reporters: ['default'],
  },
});
