import type { App } from './app.ts';

/**
 * Starts bringing the open story to disk, before something else takes its place.
 *
 * Nobody waits for the disk: a draft stays in memory until its file has it, and a failure shows as trouble.
 */
export function flushOpenStory(app: App): void {
  const { openStory } = app.store.getState();
  if (openStory.kind === 'open') void app.saver.flush(openStory.id);
}
