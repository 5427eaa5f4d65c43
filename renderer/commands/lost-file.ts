import { hasUnsaved } from '../../domain/save-status.ts';
import type { Story, StoryId } from '../../domain/story.ts';
import type { LastGoodVersion } from '../../ipc/opened-story.ts';
import type { App } from './app.ts';
import { openStory } from './open-story.ts';
import { readVersion } from './read-history.ts';

/** Gives a story whose file is gone or damaged a file again: the text on screen, under the story's own identity. */
export async function putBackStory(app: App, id: StoryId): Promise<void> {
  await app.saver.putBack(id);
  const draft = app.store.getState().drafts[id];
  if (draft !== undefined && hasUnsaved(draft.saving)) return;
  app.store.dispatch({ type: 'rescue-settled', id });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'put-back' } });
}

/** Makes a file of the last version that the history has of a story whose own is broken; that one stays as it is. */
export async function bringBackLastGood(app: App, { id, key }: LastGoodVersion): Promise<void> {
  const version = await readVersion(app, id, key);
  if (version !== null) await bringBackLetGo(app, version);
}

/** The editor agrees that the story is gone; the toast gives it back all the same. */
export async function letStoryGo(app: App, id: StoryId): Promise<void> {
  const draft = app.store.getState().drafts[id];
  if (draft === undefined) return;
  app.store.dispatch({ type: 'story-trashed', id });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'story-let-go', story: draft.story } });
  await app.desktop['rescue:dismiss']({ id });
  app.store.dispatch({ type: 'rescue-settled', id });
}

/** A story that has no file gets one, and is shown. */
export async function bringBackLetGo(app: App, story: Story): Promise<void> {
  const answer = await app.desktop['story:put-back']({ story });
  if (answer.ok) {
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'put-back' } });
    return openStory(app, story.id);
  }
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'not-created', failure: answer.failure } });
}
