import type { StoryId } from '../../domain/story.ts';
import { focusPart } from '../story/focus-part.ts';
import type { App } from './app.ts';
import { flushOpenStory } from './flush-open-story.ts';
import { openStory } from './open-story.ts';
import { readSurroundings } from './read-surroundings.ts';
import { showDesk } from './show.ts';

/** Makes a story of the version that is being read, or opens the one that was made of it. */
export async function takeFromWire(app: App): Promise<void> {
  const { store, desktop } = app;
  const { shown, taken } = store.getState().wire;
  if (shown === null) return;
  const madeBefore = taken[shown.key];
  if (madeBefore !== undefined) return openTaken(app, madeBefore);
  const answer = await desktop['wire:take']({ key: shown.key });
  if (!answer.ok) {
    store.dispatch({ type: 'toast-shown', message: { kind: 'wire-not-taken', failure: answer.failure } });
    return;
  }
  const { id } = answer.value.story;
  flushOpenStory(app);
  store.dispatch({ type: 'desk-shown', desk: 'stories' });
  store.dispatch({ type: 'story-opened', opened: answer.value });
  const before = { hadNoStory: true, list: null, furniture: null };
  store.dispatch({ type: 'toast-shown', message: { kind: 'taken-from-wire', id, before } });
  await readSurroundings(app);
  focusPart('headline');
}

/** Opens the story that was made of a version of the wire. */
export async function openTaken(app: App, id: StoryId): Promise<void> {
  await showDesk(app, 'stories');
  await openStory(app, id);
  focusPart('headline');
}
