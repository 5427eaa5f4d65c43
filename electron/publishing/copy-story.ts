import { storyLinks } from '../../domain/body/story-links.ts';
import type { Instant } from '../../domain/instant.ts';
import { type CopyFlavour, copiedStory } from '../../domain/page/copied-story.ts';
import { storyPaths } from '../../domain/page/story-paths.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StoryId } from '../../domain/story.ts';
import { isEmbargoed } from '../../domain/story-summary.ts';
import type { CopyFailure } from '../../ipc/story-requests.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { openStory } from '../library/story-library.ts';

/** The story's markup for another system. An embargoed story leaves no output before its time. */
export async function markupOfStory(
  newsroom: Newsroom,
  id: StoryId,
  flavour: CopyFlavour,
  now: Instant,
): Promise<Result<string, CopyFailure>> {
  const opened = await openStory(newsroom, id);
  if (!opened.ok) return fail({ kind: 'not-found' });
  const { story } = opened.value;
  if (story.embargoedUntil !== null && isEmbargoed(story, now)) {
    return fail({ kind: 'embargoed', until: story.embargoedUntil });
  }
  const settings = newsroom.settings();
  const linked = newsroom.index.summariesOf(storyLinks(story.body));
  return ok(copiedStory(story, { settings, storyPath: storyPaths(linked, settings, now) }, flavour));
}
