/** `npm run test:e2e`: the end-to-end tests against the built app, on a display of their own if there is none. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectFolder } from './build-targets.js';
import { exitWith } from './exit-with.ts';
import { prepareDesk } from './prepare-desk.ts';
import { isSandboxUsable } from './sandbox-support.ts';
import { hasDisplay } from './system-check.ts';
import { startVirtualDisplay } from './virtual-display.ts';

const NO_SANDBOX =
  'Chromium’s sandbox does not work for this user (root, or no user namespaces): the app runs with --no-sandbox.';

async function runEndToEndTests(playwrightArguments: readonly string[]): Promise<number> {
  await prepareDesk();
  if (!isSandboxUsable()) console.log(NO_SANDBOX);
  if (hasDisplay()) return runPlaywright(playwrightArguments, process.env);
  const { display, stop } = await startVirtualDisplay();
  try {
    return await runPlaywright(playwrightArguments, { ...process.env, DISPLAY: display });
  } finally {
    stop();
  }
}

async function runPlaywright(playwrightArguments: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const program = path.join(projectFolder, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = path.join(projectFolder, 'e2e', 'playwright.config.ts');
  const [command, ...options] = [...outOfTheNetwork(), process.execPath, program, 'test', '--config', config];
  const child = spawn(command, [...options, ...playwrightArguments], { cwd: projectFolder, stdio: 'inherit', env });
  const [exitCode] = await once(child, 'exit');
  return exitCode ?? 1;
}

/**
 * What puts a command into a network of its own with nothing in it but loopback, where this user may make one (root on
 * Linux): the whole run then shows that the app needs no network. Elsewhere nothing, and it is said.
 */
function outOfTheNetwork(): readonly string[] {
  const prefix = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$0" "$@"'];
  const isPossible = spawnSync('unshare', [...prefix.slice(1), 'true']).status === 0;
  console.log(isPossible ? 'No network but loopback for this run.' : 'This user can’t take the network away.');
  return isPossible ? prefix : [];
}

await exitWith(runEndToEndTests(process.argv.slice(2)));
