import type { App } from './app.ts';
import { showStories } from './list-stories.ts';
import { openStory } from './open-story.ts';
import { refreshWire } from './read-wire.ts';
import { readWords } from './spell.ts';
import { readBoilerplate } from './use-boilerplate.ts';

/**
 * Fills the desk of the newsroom that has just been opened: its list, and the story to go on with: the newest, or
 * the one that was open when the program was ended.
 */
export async function enterNewsroom(app: App): Promise<void> {
  const [ended, rescued] = await Promise.all([
    app.desktop['story:ended-embargoes'](),
    app.desktop['rescue:list'](),
    showStories(app, { first: 0, last: 0 }),
    refreshWire(app),
  ]);
  app.store.dispatch({ type: 'ended-embargoes-read', ended });
  app.store.dispatch({ type: 'rescues-read', rescued });
  const { recovered, list } = app.store.getState();
  const id = recovered?.id ?? list.windows[0]?.[0]?.id;
  if (id !== undefined) await openStory(app, id);
  await Promise.all([readBoilerplate(app), readWords(app)]);
}
