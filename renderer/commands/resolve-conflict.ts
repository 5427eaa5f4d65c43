import type { Story, StoryId } from '../../domain/story.ts';
import { changeFromStory } from '../state/draft.ts';
import type { App } from './app.ts';

/** The text on screen becomes the story; the one on disk is kept as a version first. */
export async function keepOwnText(app: App, id: StoryId): Promise<void> {
  const trouble = app.store.getState().drafts[id]?.saving.trouble;
  if (trouble?.kind !== 'conflict') return;
  await app.desktop['history:keep']({ id, reason: 'conflict' });
  app.store.dispatch({ type: 'own-text-kept', id, onDisk: trouble.onDisk });
  await app.saver.flush(id);
}

/** The text on disk is the story after all; one undo brings the one that was on screen back. */
export async function takeTextOnDisk(app: App, id: StoryId): Promise<void> {
  const trouble = app.store.getState().drafts[id]?.saving.trouble;
  if (trouble?.kind !== 'conflict') return;
  app.store.dispatch({ type: 'text-on-disk-taken', id, onDisk: trouble.onDisk });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'text-on-disk-taken', id } });
}

/** Both texts joined as the editor chose become the story; the one on disk is kept as a version first. */
export async function joinTexts(app: App, id: StoryId, joined: Story): Promise<void> {
  const trouble = app.store.getState().drafts[id]?.saving.trouble;
  if (trouble?.kind !== 'conflict') return;
  await app.desktop['history:keep']({ id, reason: 'conflict' });
  app.store.dispatch({ type: 'texts-joined', id, onDisk: trouble.onDisk, change: changeFromStory(joined) });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'texts-joined', id } });
  await app.saver.flush(id);
}

/** Writes the story as it is on screen where the editor says, while its own file can't be written. */
export async function saveCopy(app: App, id: StoryId): Promise<void> {
  const draft = app.store.getState().drafts[id];
  if (draft === undefined) return;
  const answer = await app.desktop['rescue:save-copy']({ story: draft.story });
  if (answer.ok) app.store.dispatch({ type: 'toast-shown', message: { kind: 'exported', file: answer.value.file } });
  else if (answer.failure.kind !== 'cancelled') {
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'not-exported', failure: answer.failure } });
  }
}
