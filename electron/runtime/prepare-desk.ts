import { buildIfStale } from './build.ts';
import { desk } from './build-targets.js';
import { obtainRuntime } from './obtain-runtime.ts';
import { prepareSystem } from './system-check.ts';

/**
 * Sees to all that starting the app takes: the runtime, the system's libraries, a build newer than the sources.
 *
 * @returns the path of Electron's executable
 * @throws with a message for people when something is missing that can't be put right from here.
 */
export async function prepareDesk(): Promise<string> {
  const { runtime } = await obtainRuntime();
  await prepareSystem(runtime.executable);
  await buildIfStale(desk);
  return runtime.executable;
}
