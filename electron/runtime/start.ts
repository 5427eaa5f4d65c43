/** `npm start`: opens the desk from this folder, having seen to the runtime, the system and the build. Arguments go to the app. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectFolder } from './build-targets.js';
import { exitWith } from './exit-with.ts';
import { prepareDesk } from './prepare-desk.ts';
import { hasDisplay } from './system-check.ts';

const NO_DISPLAY = `There is no display (DISPLAY and WAYLAND_DISPLAY are unset), so no window can open.
The same work without a window:
  npm run -s dateline -- init --newsroom DIR --sample      make a newsroom with sample stories
  npm run -s dateline -- import --newsroom DIR FILE…       add stories (- reads wire copy from standard input)
  npm run -s dateline -- list --newsroom DIR               list them
  npm run -s dateline -- export --newsroom DIR ID --to F   write one as an HTML page
  npm run -s dateline -- check --newsroom DIR              look for damage`;

async function start(appArguments: readonly string[]): Promise<number> {
  if (!hasDisplay()) throw new Error(NO_DISPLAY);
  const executable = await prepareDesk();
  const app = spawn(executable, [projectFolder, ...sandboxArguments(), ...appArguments], { stdio: 'inherit' });
  const [exitCode] = await once(app, 'exit');
  return exitCode ?? 1;
}

/** Chromium's sandbox refuses to run as root. */
function sandboxArguments(): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  console.log('Running as root, so with --no-sandbox.');
  return ['--no-sandbox'];
}

await exitWith(start(process.argv.slice(2)));
