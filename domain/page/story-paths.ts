import type { Instant } from '../instant.ts';
import type { Settings } from '../settings.ts';
import type { StoryId } from '../story.ts';
import { isReadable, type StorySummary } from '../story-summary.ts';
import { permalink } from './permalink.ts';

/** Where links between stories lead: the site path of a story that readers may open at `now`, `null` for any other. */
export function storyPaths(
  stories: readonly StorySummary[],
  settings: Settings,
  now: Instant,
): (id: StoryId) => string | null {
  const byId = new Map(stories.map((story) => [story.id, story]));
  return (id) => {
    const story = byId.get(id);
    return story !== undefined && isReadable(story, now) ? permalink(story, settings, now) : null;
  };
}
