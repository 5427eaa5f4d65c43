import type { StorySummary } from '../../domain/story-summary.ts';
import type { StoryFilter } from '../../ipc/story-requests.ts';
import type { App } from './app.ts';

/** The stories that best answer a search, for a dialog that looks for one; the newest ones for an empty one. */
export async function findStories(
  app: App,
  query: string,
  filter: StoryFilter,
  limit: number,
): Promise<readonly StorySummary[]> {
  if (app.store.getState().stage.kind !== 'newsroom') return [];
  const answer = await app.desktop['story:list']({ query, filter, offset: 0, limit });
  return answer.rows;
}
