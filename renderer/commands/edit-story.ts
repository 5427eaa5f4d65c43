import type { StoryId } from '../../domain/story.ts';
import type { StoryChange } from '../state/draft.ts';
import { type App, collectBody } from './app.ts';

/** The editor changed fields or the body: shown at once, on disk within a second. */
export function editStory(app: App, id: StoryId, change: StoryChange): void {
  app.store.dispatch({ type: 'story-edited', id, change });
  app.saver.edited(id);
}

/** The body's text, as the editor hands it over: of the open story, or of the one just left. */
export function takeBody(app: App, storyId: string, body: string): void {
  const drafts = Object.values(app.store.getState().drafts);
  const draft = drafts.find(({ story }) => story.id === storyId);
  if (draft === undefined) throw new Error('The editor handed over the text of a story that is not in memory.');
  if (draft.story.body !== body) editStory(app, draft.story.id, { body });
}

/** A key was pressed in the body: its text is asked for, and saved, within the same time as any other edit. */
export function noteTyping(app: App, id: StoryId): void {
  app.store.dispatch({ type: 'story-typed-in', id });
  app.saver.edited(id);
}

/** Changes a story in one step that one undo takes back; the toast, if any, says of what. */
export function replaceStory(
  app: App,
  id: StoryId,
  change: StoryChange,
  kind?: 'version-restored' | 'rescue-taken' | 'check-fixed',
): void {
  collectBody(app, id);
  app.store.dispatch({ type: 'story-replaced', id, change });
  if (kind !== undefined) app.store.dispatch({ type: 'toast-shown', message: { kind, id } });
  app.saver.edited(id);
}

/** Takes back the last replacement, if nothing was changed since. */
export function undoReplacement(app: App, id: StoryId): void {
  app.store.dispatch({ type: 'story-replacement-undone', id });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'undone' } });
  app.saver.edited(id);
}
