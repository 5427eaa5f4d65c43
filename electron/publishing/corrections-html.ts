import type { ThemeFont } from '../../assets/theme/fonts.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Site } from '../../domain/page/site.ts';
import { correctedStories } from '../../domain/site/corrected-stories.ts';
import { correctionsPage } from '../../domain/site/corrections-page.ts';
import type { SiteStory } from '../../domain/site/site-story.ts';
import { readExtraCss } from '../library/extra-css.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { createBreath } from './breath.ts';
import { dataUrl } from './data-url.ts';
import { findStoryFiles, type KnownFile, ownFiles, readStoryForSite } from './story-source.ts';
import { readThemeFont } from './theme-font-file.ts';

/**
 * The newsroom's corrections log at `now` as one HTML file that needs nothing beside it: the site's own page of it,
 * under the newsroom's name. Stories that readers don't have are not in it.
 */
export async function correctionsHtml(newsroom: Newsroom, now: Instant): Promise<string> {
  const settings = newsroom.settings();
  const site: Site = {
    settings: { ...settings, look: { ...settings.look, logo: null } },
    extraCss: readExtraCss(newsroom.root),
    mediaUrl: () => '',
    fontUrl: ({ file }: ThemeFont) => dataUrl(file, readThemeFont(file)),
    storyPath: () => null,
  };
  return correctionsPage(correctedStories(await readStories(newsroom), now), site, '', now);
}

async function readStories(newsroom: Newsroom): Promise<readonly SiteStory[]> {
  const breathe = createBreath(undefined);
  const known = new Map<string, KnownFile>();
  for (const file of findStoryFiles(newsroom.root)) {
    await breathe();
    known.set(file.name, readStoryForSite(newsroom.root, file, newsroom.settings()).known);
  }
  return [...ownFiles(known).values()].flatMap((name) => known.get(name)?.story ?? []);
}
