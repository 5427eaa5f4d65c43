/** `npm run package`: builds and packs the app with electron-builder, to which arguments go. `-- --dir` packs a folder only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { buildIfStale } from './build.ts';
import { desk, projectFolder } from './build-targets.js';
import { exitWith } from './exit-with.ts';
import type { InstalledRuntime } from './installed-runtime.ts';
import { obtainRuntime } from './obtain-runtime.ts';

async function packageApp(builderArguments: readonly string[]): Promise<number> {
  const { runtime } = await obtainRuntime();
  const isBorrowed = runtime.origin === 'borrowed';
  if (isBorrowed && !builderArguments.includes('--dir')) {
    throw new Error(
      `The runtime here is Electron ${runtime.version} from the Cypress package, which no release is made of. ` +
        'Make releases where Electron’s own download works, or try the packing with "npm run package -- --dir".',
    );
  }
  await buildIfStale(desk);
  const exitCode = await runBuilder([...(isBorrowed ? borrowedRuntimeArguments(runtime) : []), ...builderArguments]);
  if (isBorrowed) await removeBorrowedRemains();
  return exitCode;
}

function borrowedRuntimeArguments({ executable, version }: InstalledRuntime): readonly string[] {
  return [`--config.electronDist=${path.dirname(executable)}`, `--config.electronVersion=${version}`];
}

/** The loader, which only a development runtime needs, and the address that Cypress looks for updates at. */
async function removeBorrowedRemains(): Promise<void> {
  const resources = path.join(projectFolder, 'release', 'linux-unpacked', 'resources');
  for (const name of ['app', 'app-update.yml']) await rm(path.join(resources, name), { recursive: true, force: true });
}

async function runBuilder(builderArguments: readonly string[]): Promise<number> {
  const program = path.join(projectFolder, 'node_modules', 'electron-builder', 'cli.js');
  const child = spawn(process.execPath, [program, '--publish', 'never', ...builderArguments], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  const [exitCode] = await once(child, 'exit');
  return exitCode ?? 1;
}

await exitWith(packageApp(process.argv.slice(2)));
