import type { Instant } from '../instant.ts';
import { isReadable } from '../story-summary.ts';
import type { SiteStory } from './site-story.ts';

/** A kill leaves a notice where readers had the story; one that they never had leaves nothing. */
export function hasNotice(publication: SiteStory['summary']['publication']): boolean {
  return publication.state === 'killed' && publication.firstPublishedAt !== null;
}

/** The stories that the corrections log is made of: readers have them, or had them, and were told of an error. */
export function correctedStories(stories: readonly SiteStory[], now: Instant): readonly SiteStory[] {
  return stories.filter(
    ({ summary, corrections }) =>
      corrections.length > 0 && (isReadable(summary, now) || hasNotice(summary.publication)),
  );
}
