import type { Instant } from '../instant.ts';
import type { Settings } from '../settings.ts';
import type { StoryId } from '../story.ts';

/** One card of Recent Posts, resolved: what the page prints. */
export interface Card {
  readonly key: string;
  readonly storyId: StoryId | null;
  readonly headline: string;
  readonly excerpt: string;
  /** Empty: the headline is no link. */
  readonly url: string;
  readonly publishedAt: Instant;
  readonly language: string;
}

/**
 * All that a page prints which is not the story: the newsroom's choices, its list, and how its pictures are reached.
 *
 * `mediaUrl` turns `media:<hash>.<ext>` into an address: a data URL in an exported file, a path on the site, the
 * app's own scheme in the preview. It is the only thing in which preview and export may differ.
 */
export interface Site {
  readonly settings: Settings;
  readonly mediaUrl: (src: string) => string;
}
