import { hasUnsaved } from '../../domain/save-status.ts';
import type { StoryId } from '../../domain/story.ts';
import { changeFromStory } from '../state/draft.ts';
import type { App } from './app.ts';
import { replaceStory } from './edit-story.ts';
import { openStory } from './open-story.ts';

/** Takes the words that a failed save left behind into their story; one undo takes them out again. */
export async function takeRescuedText(app: App, id: StoryId): Promise<void> {
  const answer = await app.desktop['rescue:read']({ id });
  if (!answer.ok) {
    return app.store.dispatch({ type: 'toast-shown', message: { kind: 'not-found', failure: answer.failure } });
  }
  await openStory(app, id);
  replaceStory(app, id, changeFromStory(answer.value), 'rescue-taken');
  await app.saver.flush(id);
  const draft = app.store.getState().drafts[id];
  if (draft !== undefined && !hasUnsaved(draft.saving)) await dismissRescue(app, id);
}

/** The rescue file goes: its words are in the story, or the editor does not want them. */
export async function dismissRescue(app: App, id: StoryId): Promise<void> {
  await app.desktop['rescue:dismiss']({ id });
  app.store.dispatch({ type: 'rescue-settled', id });
}
