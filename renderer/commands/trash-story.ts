import type { StoryId } from '../../domain/story.ts';
import type { TrashedStory } from '../../ipc/history-requests.ts';
import type { App } from './app.ts';
import { onceSaved } from './once-saved.ts';

/** Moves a story to the trash, from which the toast brings it back. */
export async function trashStory(app: App, id: StoryId): Promise<void> {
  const answer = await onceSaved(app, id, () => app.desktop['story:trash']({ id }));
  app.store.dispatch({ type: 'dialog-closed' });
  if (answer?.ok !== true) return app.store.dispatch({ type: 'toast-shown', message: { kind: 'not-saved-first' } });
  app.store.dispatch({ type: 'story-trashed', id });
  const { headline } = answer.value;
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'story-trashed', id, headline } });
}

/** What is in the trash, the newest first. */
export async function listTrash(app: App): Promise<readonly TrashedStory[]> {
  return app.desktop['trash:list']();
}

/** Brings a story back from the trash and shows it. */
export async function bringBackFromTrash(app: App, id: StoryId): Promise<void> {
  const answer = await app.desktop['trash:restore']({ id });
  if (!answer.ok) return app.store.dispatch({ type: 'toast-shown', message: { kind: 'not-saved-first' } });
  app.store.dispatch({ type: 'dialog-closed' });
  app.store.dispatch({ type: 'story-opened', opened: answer.value });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'story-brought-back' } });
}
