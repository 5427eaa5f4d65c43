import type { Instant } from '../instant.ts';
import type { OutsideEntry, StoryEntry } from '../lists/recent-posts.ts';
import type { Settings } from '../settings.ts';
import type { StorySummary } from '../story-summary.ts';
import { firstPublishedAt, permalink } from './permalink.ts';
import type { Card } from './site.ts';

/** The card of a story of this newsroom; an entry's own words and picture win over the story's. */
export function storyCard(
  story: StorySummary,
  entry: Pick<StoryEntry, 'headline' | 'excerpt' | 'picture'> | null,
  settings: Settings,
  now: Instant,
): Card {
  return {
    key: storyCardKey(story.id),
    storyId: story.id,
    headline: entry?.headline || story.headline,
    excerpt: entry?.excerpt || story.excerpt,
    url: permalink(story, settings, now),
    publishedAt: firstPublishedAt(story, now),
    language: story.language,
    picture: entry?.picture ?? null,
  };
}

/** The card of something that is not a story here, as it was typed. */
export function outsideCard(entry: OutsideEntry, settings: Settings): Card {
  return {
    key: outsideCardKey(entry.id),
    storyId: null,
    headline: entry.headline,
    excerpt: entry.excerpt,
    url: entry.url,
    publishedAt: entry.publishedAt,
    language: settings.language,
    picture: entry.picture ?? null,
  };
}

/** Names a story's card in a list. */
export function storyCardKey(id: string): string {
  return `story:${id}`;
}

/** Names the card of an outside entry in a list. */
export function outsideCardKey(id: string): string {
  return `outside:${id}`;
}
