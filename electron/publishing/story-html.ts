import { storyLinks } from '../../domain/body/story-links.ts';
import type { Instant } from '../../domain/instant.ts';
import { draftLists } from '../../domain/lists/site-list.ts';
import type { Result } from '../../domain/result.ts';
import type { Story } from '../../domain/story.ts';
import { readExtraCss } from '../library/extra-css.ts';
import { readMedia } from '../library/media.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { readSiteLists } from '../library/site-lists.ts';
import { type ExportedStory, exportStory } from './export-story.ts';
import { readThemeFont } from './theme-font-file.ts';

/** The self-contained page of a story of this newsroom at `now`, as the window and the command line export it. */
export async function storyHtml(
  newsroom: Newsroom,
  story: Story,
  now: Instant,
): Promise<Result<ExportedStory, { readonly kind: 'embargoed'; readonly until: Instant }>> {
  const { lists, stories } = await readSiteLists(newsroom);
  return exportStory({
    story,
    settings: newsroom.settings(),
    summaries: [...stories, ...newsroom.index.summariesOf(storyLinks(story.body))],
    lists: draftLists(lists.map(({ list }) => list)),
    extraCss: readExtraCss(newsroom.root),
    readMedia: (src) => readMedia(newsroom, src),
    readFont: readThemeFont,
    now,
  });
}
