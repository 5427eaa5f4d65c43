/**
 * `npm run runtime`, and with `--postinstall` the last step of every `npm ci`: puts an Electron runtime in place and says
 * in one line which.
 */
import { obtainRuntime } from './obtain-runtime.ts';

try {
  const { story } = await obtainRuntime();
  console.log(`Runtime: ${story}`);
} catch (error) {
  console.error(`Runtime: ${error instanceof Error ? error.message : error}`);
  // Without Electron one can still check types, run unit tests and use the command line, so `npm ci` must succeed.
  process.exitCode = process.argv.includes('--postinstall') ? 0 : 1;
}
