import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain,ipc,electron,renderer}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
    reporters: ['default'],
  },
});
