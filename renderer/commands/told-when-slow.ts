import type { App } from './app.ts';

/** As long as a save waits for its disk (`electron/library/save-in-time.ts`). */
const PATIENCE_MS = 4_000;

/** Waits for what comes from the disk, and says so when that lets one wait. */
export async function toldWhenSlow<T>(app: App, work: Promise<T>): Promise<T> {
  const timer = setTimeout(
    () => app.store.dispatch({ type: 'toast-shown', message: { kind: 'disk-silent' } }),
    PATIENCE_MS,
  );
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
