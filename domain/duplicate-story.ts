import type { Instant } from './instant.ts';
import type { Story, StoryId } from './story.ts';

/**
 * The story copied under an identity of its own, born at `now`: a draft that no reader has seen.
 *
 * What belongs to the original alone stays behind: its address, its corrections, its embargo, what the desk said about
 * it and the agency file whose later versions it follows. Of other programs' fields it has those about the matter, and
 * none that names, times or renders the original.
 */
export function duplicateOf(story: Story, id: StoryId, now: Instant): Story {
  return {
    ...story,
    id,
    slug: '',
    formerSlugs: [],
    canonicalUrl: '',
    embargoedUntil: null,
    createdAt: now,
    modifiedAt: now,
    version: 1,
    workflow: 'draft',
    publication: { state: 'never' },
    corrections: [],
    wireSource: null,
    comments: [],
    otherFields: aboutTheMatter(story),
  };
}

function aboutTheMatter({ otherFields }: Story): Story['otherFields'] {
  const { altIds, bodies, renditions, textOf, contentCreated, expires, plannedCoverage, desk, ...matter } = otherFields;
  return matter;
}
