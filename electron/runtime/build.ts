/**
 * Builds into `out/`: everything, or only the targets named as arguments (`desk`, `cli`). Says nothing when all is well.
 */
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as buildWithElectronVite } from 'electron-vite';
import { build as buildWithVite } from 'vite';
import { type BuildTarget, commandLine, desk, isStale, projectFolder } from './build-targets.js';

/** Builds the target unless it is newer than all of its sources. */
export async function buildIfStale(target: BuildTarget): Promise<void> {
  if (isStale(target)) await build(target);
}

async function build(target: BuildTarget): Promise<void> {
  const startedAt = new Date();
  await rm(target.stamp, { force: true });
  if (target === desk) await buildWithElectronVite({ root: projectFolder, logLevel: 'warn' });
  else await buildCommandLine();
  await mkdir(path.dirname(target.stamp), { recursive: true });
  await writeFile(target.stamp, '');
  // A source saved while the build ran must count as newer.
  await utimes(target.stamp, startedAt, startedAt);
}

/** The command line and the thread that it writes sites with. */
async function buildCommandLine(): Promise<void> {
  await buildProgram('electron/cli/cli.ts');
  await buildProgram('electron/publishing/site-thread.ts');
}

/** One file with all its JavaScript dependencies inside, which loads in half the time; native ones stay packages. */
async function buildProgram(entry: string): Promise<void> {
  await buildWithVite({
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
    ssr: { target: 'node', noExternal: true, external: ['libsql', 'sharp', '@parcel/watcher'] },
    build: { ssr: entry, outDir: 'out/cli', emptyOutDir: entry === 'electron/cli/cli.ts', target: 'node20' },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = process.argv.slice(2);
  for (const target of [desk, commandLine]) {
    if (names.length === 0 || names.includes(target.name)) await build(target);
  }
}
