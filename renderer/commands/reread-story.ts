import { hasUnsaved } from '../../domain/save-status.ts';
import type { StoryId } from '../../domain/story.ts';
import type { App } from './app.ts';

/**
 * Another hand wrote the story's file. Where nothing was typed here, its text is taken; otherwise the next save will
 * be answered with `conflict`, and the editor chooses.
 */
export async function rereadStory(app: App, id: StoryId): Promise<void> {
  await app.saver.exclusively(id, async () => {
    const draft = app.store.getState().drafts[id];
    if (draft === undefined || hasUnsaved(draft.saving)) return;
    const answer = await app.desktop['story:open']({ id });
    if (answer.ok) app.store.dispatch({ type: 'story-reread', opened: answer.value });
    else app.store.dispatch({ type: 'story-not-opened', id, failure: answer.failure });
  });
}
