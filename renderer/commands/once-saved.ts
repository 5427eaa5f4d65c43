import { hasUnsaved } from '../../domain/save-status.ts';
import type { StoryId } from '../../domain/story.ts';
import type { App } from './app.ts';

/**
 * Has main do something to a story's file when all that was typed is in it, and nothing is saved meanwhile. Null, and
 * nothing done, while the text can't be saved.
 */
export async function onceSaved<T>(app: App, id: StoryId, ask: () => Promise<T>): Promise<T | null> {
  return app.saver.exclusively(id, async () => {
    const draft = app.store.getState().drafts[id];
    return draft !== undefined && hasUnsaved(draft.saving) ? null : ask();
  });
}
