import type { StorySummary } from '../../domain/story-summary.ts';
import type { App } from './app.ts';

/** The stories that best answer a search, for the palette; the newest ones for an empty one. */
export async function findStories(app: App, query: string, limit: number): Promise<readonly StorySummary[]> {
  if (app.store.getState().stage.kind !== 'newsroom') return [];
  const answer = await app.desktop['story:list']({ query, filter: 'all', offset: 0, limit });
  return answer.rows;
}
