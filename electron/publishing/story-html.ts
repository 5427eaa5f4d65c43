import { storyLinks } from '../../domain/body/story-links.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Result } from '../../domain/result.ts';
import type { Story } from '../../domain/story.ts';
import { readMedia } from '../library/media.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { readRecentPosts } from '../library/recent-posts-file.ts';
import { type ExportedStory, exportStory } from './export-story.ts';
import { readThemeFont } from './theme-font-file.ts';

/** The self-contained page of a story of this newsroom at `now`, as the window and the command line export it. */
export async function storyHtml(
  newsroom: Newsroom,
  story: Story,
  now: Instant,
): Promise<Result<ExportedStory, { readonly kind: 'embargoed'; readonly until: Instant }>> {
  const { list, stories } = await readRecentPosts(newsroom);
  return exportStory({
    story,
    settings: newsroom.settings(),
    summaries: [...stories, ...newsroom.index.summariesOf(storyLinks(story.body))],
    list: list.draft,
    readMedia: (src) => readMedia(newsroom, src),
    readFont: readThemeFont,
    now,
  });
}
