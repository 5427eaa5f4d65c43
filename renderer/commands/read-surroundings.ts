import { storyLinks } from '../../domain/body/story-links.ts';
import { openDraft } from '../state/app-state.ts';
import type { App } from './app.ts';

/** What a page prints beside its story: the newsroom's settings, its Recent Posts, and where its links lead. */
export async function readSurroundings(app: App): Promise<void> {
  const story = openDraft(app.store.getState())?.story ?? null;
  const links = story === null ? [] : storyLinks(story.body);
  const surroundings = await app.desktop['page:surroundings']({ id: story?.id ?? null, links: [...links] });
  app.store.dispatch({ type: 'surroundings-read', surroundings });
}
