import type { Instant } from '../../domain/instant.ts';
import type { StoryId, WireSource } from '../../domain/story.ts';
import { noteWithLeftOver } from '../../domain/wire/note-with-left-over.ts';
import type { LaterVersion } from '../../ipc/wire.ts';
import type { StoryChange } from '../state/draft.ts';
import { type App, collectBody } from './app.ts';
import { replaceStory } from './edit-story.ts';

/** Sets the later version of what a story was made from beside the story. */
export function compareLaterVersion(app: App, id: StoryId): void {
  const later = app.store.getState().laterVersions[id];
  if (later === undefined || later === null) return;
  collectBody(app, id);
  const source = sourceOf(later, app.clock());
  const { fields, leftOver } = later.copy;
  const theirs = { ...fields, internalNote: noteWithLeftOver(fields.internalNote ?? '', leftOver) };
  app.store.dispatch({
    type: 'dialog-opened',
    dialog: { kind: 'compare-wire', id, theirs, base: later.base, source },
  });
}

/** Ours stays as it is; the later version counts as seen, and the next one is compared with it. */
export function keepOurs(app: App, id: StoryId): void {
  const later = app.store.getState().laterVersions[id];
  if (later === undefined || later === null) return;
  replaceStory(app, id, { wireSource: sourceOf(later, app.clock()) });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'later-version-settled', id, took: false } });
}

/** What was chosen of a later version becomes the story, in one step that one undo takes back. */
export function joinLaterVersion(app: App, id: StoryId, change: StoryChange, source: WireSource | null): void {
  app.store.dispatch({ type: 'dialog-closed' });
  replaceStory(app, id, { ...change, ...(source !== null && { wireSource: source }) });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'later-version-settled', id, took: true } });
}

/** Now, but never before the version was made by its agency's clock: what comes after it is an update. */
function sourceOf({ copy }: LaterVersion, now: Instant): WireSource {
  const { key, slugline, madeAt } = copy.row;
  return { file: key, slugline, takenAt: Date.parse(madeAt) > Date.parse(now) ? madeAt : now };
}
