import { fontFaces, type ThemeFont } from '../../assets/theme/fonts.ts';
import { stylesheet } from '../../assets/theme/stylesheet.ts';
import { everyUseOfFonts } from '../../assets/theme/used-fonts.ts';
import type { Settings } from '../settings.ts';
import type { StoryId } from '../story.ts';
import { ownStyle } from './own-style.ts';
import type { Site } from './site.ts';

/** The theme's faces as the desk's own scheme serves them to the preview. */
const previewFontUrl = ({ file }: ThemeFont): string => `app://dateline/fonts/${file}`;

/**
 * The site as the preview shows it: the same page as every export of it, with pictures and faces taken from the desk's
 * own scheme. `paths` are the addresses of the linked stories that readers can open.
 */
export function previewSite(settings: Settings, extraCss: string, paths: Readonly<Record<StoryId, string>>): Site {
  return {
    settings,
    extraCss,
    mediaUrl: (src) => `app://media/${src.slice('media:'.length)}`,
    fontUrl: previewFontUrl,
    storyPath: (id) => paths[id] ?? null,
  };
}

/** What may stand between the page's style tags, to the letter: the preview's policy admits each by its hash. */
export function previewStyles(settings: Pick<Settings, 'look'>, extraCss: string): readonly string[] {
  const own = ownStyle(settings, extraCss);
  return everyUseOfFonts().map(
    (fonts) => `\n${fontFaces(previewFontUrl, fonts)}\n${stylesheet}\n${own === '' ? '' : `${own}\n`}`,
  );
}
