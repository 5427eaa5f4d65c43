import type { StoryId } from '../../domain/story.ts';
import { hasOwnWords } from '../state/draft.ts';
import { type App, collectBody } from './app.ts';

/**
 * Another hand wrote the story's file, or deleted it. Where nothing was typed here its text is taken; otherwise the
 * next save is answered with `conflict`, and the editor chooses. A file that is gone takes no text from the screen:
 * it is the only one left, goes to a rescue file at once, and the editor says what becomes of it.
 */
export async function rereadStory(app: App, id: StoryId): Promise<void> {
  if (app.store.getState().drafts[id] === undefined) return;
  await app.saver.exclusively(id, () => readIfUntouched(app, id));
  const draft = app.store.getState().drafts[id];
  if (draft?.saving.trouble === null) await app.saver.flush(id);
}

async function readIfUntouched(app: App, id: StoryId): Promise<void> {
  if (hasWords(app, id)) return;
  const answer = await app.desktop['story:reread']({ id });
  // What was typed meanwhile is not given up for it: its save will find the other text.
  if (hasWords(app, id)) return;
  if (answer.ok) app.store.dispatch({ type: 'story-reread', opened: answer.value });
  else app.store.dispatch({ type: 'story-lost-its-file', id });
}

function hasWords(app: App, id: StoryId): boolean {
  collectBody(app, id);
  const draft = app.store.getState().drafts[id];
  return draft === undefined || hasOwnWords(draft);
}
