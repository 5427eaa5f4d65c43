import type { ListedStory } from '../site/listed-story.ts';
import { escapeAttribute, escapeText } from './escape-html.ts';
import { languageAttributes } from './inline-html.ts';
import { link } from './link-href.ts';
import { dayAndTimeText } from './page-date.ts';
import { pageWords } from './page-words.ts';
import { cardCropPath } from './renditions.ts';
import type { Site } from './site.ts';
import { offsetInstant, zonedTime } from './zoned-time.ts';

export interface StoryListOptions {
  /** The level of a story's headline below the page's own. */
  readonly headingLevel: 2 | 3;
  readonly language: string;
  readonly showPictures: boolean;
}

/**
 * Stories as a list page shows them: picture, headline, excerpt, who and when. Times are whole dates: such a page is
 * not written again merely because it grew older.
 */
export function storyListHtml(stories: readonly ListedStory[], site: Site, options: StoryListOptions): string {
  return `<ol class="stories">\n${stories.map((story) => storyHtml(story, site, options)).join('\n')}\n</ol>`;
}

function storyHtml(story: ListedStory, site: Site, { headingLevel, language, showPictures }: StoryListOptions): string {
  const own = story.language === language ? '' : languageAttributes({ lang: story.language });
  const headline = `<h${headingLevel}>${link(site, story.url, escapeText(story.headline))}</h${headingLevel}>`;
  const excerpt = story.excerpt === '' ? '' : `<p>${escapeText(story.excerpt)}</p>`;
  const picture = showPictures ? cardPicture(story, site) : '';
  return `<li${own}${picture === '' ? '' : ' class="pictured"'}>${picture}<div>${headline}${excerpt}${byAndWhen(story, site)}</div></li>`;
}

/** The credit line and the day, in the story's own language. An excerpt that begins with the credit line has said it. */
export function byAndWhen({ creditText, excerpt, publishedAt, language }: ListedStory, { settings }: Site): string {
  if (publishedAt === null) return '';
  const date = dayAndTimeText(zonedTime(publishedAt, settings.timeZone), pageWords(language));
  const credit = creditText === '' || excerpt.startsWith(creditText) ? '' : `<span>${escapeText(creditText)}</span> `;
  return `<p class="meta">${credit}<time datetime="${offsetInstant(publishedAt, settings.timeZone)}">${date}</time></p>`;
}

/** The crop beside a headline. It repeats nothing that can't be read there, so it is silent to a screen reader. */
function cardPicture({ picture }: ListedStory, site: Site): string {
  if (picture === null || site.fileUrl === undefined) return '';
  const at = (format: 'webp' | 'jpg') => escapeAttribute(site.fileUrl?.(cardCropPath(picture, format)) ?? '');
  return `<picture><source type="image/webp" srcset="${at('webp')}"><img src="${at('jpg')}" alt="" width="480" height="320" loading="lazy" decoding="async"></picture>`;
}
