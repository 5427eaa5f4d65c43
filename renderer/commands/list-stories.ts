import type { StoryFilter } from '../../ipc/story-requests.ts';
import { missingWindows, ROWS_PER_WINDOW, type WindowRange } from '../state/story-list-state.ts';
import type { App } from './app.ts';

/** Searches and filters the list; it is read from its top. */
export async function searchStories(app: App, query: string, filter: StoryFilter): Promise<void> {
  app.store.dispatch({ type: 'list-asked', query, filter });
  await ask(app, { first: 0, last: 0 });
}

/** The windows of rows now in view: asks for those that are not here yet. */
export async function showStories(app: App, inView: WindowRange): Promise<void> {
  app.store.dispatch({ type: 'list-scrolled', inView });
  const missing = missingWindows(app.store.getState().list, inView);
  if (missing !== null) await ask(app, missing);
}

/** The same search again after something changed; what is in view stays until the answer comes. */
export async function refreshStories(app: App): Promise<void> {
  app.store.dispatch({ type: 'list-went-stale' });
  await ask(app, app.store.getState().list.inView);
}

async function ask(app: App, range: WindowRange): Promise<void> {
  const { query, filter, question } = app.store.getState().list;
  const answer = await app.desktop['story:list']({
    query,
    filter,
    offset: range.first * ROWS_PER_WINDOW,
    limit: (range.last - range.first + 1) * ROWS_PER_WINDOW,
  });
  app.store.dispatch({ type: 'list-answered', question, first: range.first, answer });
}
