import type { App } from './app.ts';
import { showStories } from './list-stories.ts';
import { openStory } from './open-story.ts';

/** Fills the desk of the newsroom that has just been opened: its list, and its newest story. */
export async function enterNewsroom(app: App): Promise<void> {
  const [ended] = await Promise.all([app.desktop['story:ended-embargoes'](), showStories(app, { first: 0, last: 0 })]);
  app.store.dispatch({ type: 'ended-embargoes-read', ended });
  const newest = app.store.getState().list.windows[0]?.[0];
  if (newest !== undefined) await openStory(app, newest.id);
}
