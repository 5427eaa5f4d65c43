import type { StoryId } from '../../domain/story.ts';
import type { BrokenFile } from '../../ipc/opened-story.ts';
import { ROWS_PER_WINDOW, rowAt } from '../state/story-list-state.ts';
import type { App } from './app.ts';
import { flushOpenStory } from './flush-open-story.ts';
import { showStories } from './list-stories.ts';
import { readLaterVersion } from './read-later-version.ts';
import { readSurroundings } from './read-surroundings.ts';
import { toldWhenSlow } from './told-when-slow.ts';

/**
 * Shows a story in the writing column. The one before is on its way to disk first; its text stays in memory until it
 * is there. Of several asked for in a row, the last is shown.
 */
export async function openStory(app: App, id: StoryId): Promise<void> {
  const { store, desktop } = app;
  const { openStory: open, askedFor } = store.getState();
  if (askedFor === id || (askedFor === null && open.kind === 'open' && open.id === id)) return;
  flushOpenStory(app);
  store.dispatch({ type: 'story-asked-for', id });
  const answer = await toldWhenSlow(app, desktop['story:open']({ id }));
  if (store.getState().askedFor !== id) return;
  store.dispatch(
    answer.ok
      ? { type: 'story-opened', opened: answer.value }
      : { type: 'story-not-opened', id, failure: answer.failure },
  );
  await Promise.all([readSurroundings(app), readLaterVersion(app)]);
}

/** Opens the story at a place in the list, which may not have been scrolled to yet. */
export async function openStoryAt(app: App, index: number): Promise<void> {
  const number = Math.floor(index / ROWS_PER_WINDOW);
  await showStories(app, { first: number, last: number });
  const row = rowAt(app.store.getState().list, index);
  if (row !== undefined) await openStory(app, row.id);
}

/** Shows what is wrong with a file of the newsroom, and its text if it has any; it can't be edited. */
export async function openBrokenFile(app: App, file: BrokenFile): Promise<void> {
  flushOpenStory(app);
  const { name } = file;
  const [answer, lastGood] = await Promise.all([
    app.desktop['story:broken-text']({ name }),
    app.desktop['history:last-good']({ name }),
  ]);
  app.store.dispatch({ type: 'broken-file-opened', file, text: answer.ok ? answer.value.text : null, lastGood });
}
