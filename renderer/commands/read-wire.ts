import { missingWindows, ROWS_PER_WINDOW, type WindowRange } from '../state/story-list-state.ts';
import { versionsOf, type WireStory, wireStoryAt } from '../state/wire-state.ts';
import type { App } from './app.ts';

/** Searches the wire; it is read from its top. */
export async function searchWire(app: App, query: string): Promise<void> {
  app.store.dispatch({ type: 'wire-asked', query });
  await ask(app, { first: 0, last: 0 });
}

/** The windows of stories now in view: asks for those that are not here yet. */
export async function showWire(app: App, inView: WindowRange): Promise<void> {
  app.store.dispatch({ type: 'wire-scrolled', inView });
  const missing = missingWindows(app.store.getState().wire, inView);
  if (missing !== null) await ask(app, missing);
}

/** The same search again after something came in; what is in view stays until the answer comes. */
export async function refreshWire(app: App): Promise<void> {
  app.store.dispatch({ type: 'wire-went-stale' });
  await ask(app, app.store.getState().wire.inView);
}

/** Shows the newest version of the story at a place in the list, which may not have been scrolled to yet. */
export async function readWireAt(app: App, index: number): Promise<void> {
  const number = Math.floor(index / ROWS_PER_WINDOW);
  if (wireStoryAt(app.store.getState().wire, index) === undefined) await showWire(app, { first: number, last: number });
  const story = wireStoryAt(app.store.getState().wire, index);
  if (story !== undefined) await readWireCopy(app, story, story.latest.key);
}

/** Shows one version of a story. What is read is the version and all that it took the place of. */
export async function readWireCopy(app: App, story: WireStory, key: string): Promise<void> {
  const { store, desktop } = app;
  store.dispatch({ type: 'wire-copy-asked-for', key, story });
  const copy = await desktop['wire:read']({ key });
  store.dispatch({ type: 'wire-copy-read', key, copy });
  const versions = versionsOf(story);
  const read = versions.slice(versions.findIndex((version) => version.key === key));
  const news = read.filter(({ isRead }) => !isRead).map((version) => version.key);
  if (news.length > 0) await desktop['wire:mark-read']({ keys: news, isRead: true });
}

/** The version before or after the one shown: `1` is an older one. */
export async function readNextVersion(app: App, step: 1 | -1): Promise<void> {
  const { shown } = app.store.getState().wire;
  if (shown === null) return;
  const versions = versionsOf(shown.story);
  const next = versions[versions.findIndex(({ key }) => key === shown.key) + step];
  if (next !== undefined) await readWireCopy(app, shown.story, next.key);
}

/** Marks the story shown as unread, or as read again. */
export async function toggleWireRead(app: App): Promise<void> {
  const { shown } = app.store.getState().wire;
  if (shown === null) return;
  const { key, isRead } = shown.story.latest;
  await app.desktop['wire:mark-read']({ keys: [key], isRead: !isRead });
}

/** Nothing on the wire is news any more. */
export async function markWireRead(app: App): Promise<void> {
  await app.desktop['wire:mark-read']({ keys: null, isRead: true });
}

/** Watches a folder that the editor chooses. */
export async function chooseWireFolder(app: App): Promise<void> {
  const chosen = await app.desktop['wire:choose-folder']();
  if (chosen.ok) await wireMoved(app);
}

/** Watches the newsroom's own folder again. */
export async function watchOwnWireFolder(app: App): Promise<void> {
  await app.desktop['wire:use-own-folder']();
  await wireMoved(app);
}

async function wireMoved(app: App): Promise<void> {
  app.store.dispatch({ type: 'wire-moved' });
  await ask(app, { first: 0, last: 0 });
}

async function ask(app: App, range: WindowRange): Promise<void> {
  const { query, question } = app.store.getState().wire;
  const answer = await app.desktop['wire:list']({
    query,
    offset: range.first * ROWS_PER_WINDOW,
    limit: (range.last - range.first + 1) * ROWS_PER_WINDOW,
  });
  app.store.dispatch({ type: 'wire-answered', question, first: range.first, answer });
}
