// @ts-check
/** Starts the command line, built first when it is older than its sources. Plain JavaScript: it has to start at once. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandLine, isStale, projectFolder } from './build-targets.js';

if (isStale(commandLine)) {
  const builder = path.join(projectFolder, 'electron', 'runtime', 'build.ts');
  // Standard output is the command's own, so what the builder says goes to standard error.
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', builder, commandLine.name], {
    cwd: projectFolder,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
}
await import(pathToFileURL(path.join(projectFolder, 'out', 'cli', 'cli.js')).href);
