import { setImmediate as afterEvents } from 'node:timers/promises';

/** Long enough to lose little time, short enough that a window still answers while a site is pressed. */
const WITHOUT_BREATH_MS = 15;

/** Lets other work through from time to time; resolves false once the work was cancelled. */
export function createBreath(signal: AbortSignal | undefined): () => Promise<boolean> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last > WITHOUT_BREATH_MS) {
      await afterEvents();
      last = performance.now();
    }
    return signal?.aborted !== true;
  };
}
