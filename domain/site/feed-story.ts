import { cityIndexFor } from '../dateline/cities.ts';
import { renderDateline } from '../dateline/render.ts';
import { bodyHtml } from '../page/body-html.ts';
import { correctionsHtml } from '../page/corrections-html.ts';
import { escapeText } from '../page/escape-html.ts';
import { absoluteUrl } from '../page/link-href.ts';
import { readPageBody } from '../page/page-body.ts';
import { pageWords } from '../page/page-words.ts';
import { largestRenditionPath } from '../page/renditions.ts';
import type { Site } from '../page/site.ts';
import type { Story } from '../story.ts';
import type { SiteStory } from './site-story.ts';

/** A story as all three feeds tell it. */
export interface FeedStory {
  readonly story: SiteStory;
  readonly url: string;
  /** The whole text, as HTML with whole addresses. */
  readonly content: string;
}

/** Newest stories in a feed. */
export const FEED_STORIES = 20;

/** The story in full, for readers who never come to the page. `site` must have an address. */
export function feedStory(story: SiteStory, full: Story, site: Site): FeedStory {
  const outward: Site = { ...site, mediaUrl: () => '', fileUrl: (path) => absoluteUrl(site, path) ?? path };
  const { linkBase: _, ...withoutBase } = outward;
  const words = pageWords(full.language);
  const dateline =
    full.dateline === null
      ? ''
      : escapeText(
          renderDateline(full.dateline, { language: full.language, cities: cityIndexFor(site.settings) }).text,
        );
  const body = bodyHtml(readPageBody(full.body), dateline, { site: withoutBase, words });
  const notices = correctionsHtml(full.corrections, words, site.settings.timeZone);
  return {
    story,
    url: absoluteUrl(site, story.path) ?? '',
    content: [body, notices].filter((part) => part !== '').join('\n'),
  };
}

/** Whole address of the picture that a feed shows beside a story. */
export function feedPictureUrl({ picture }: SiteStory, site: Site): string {
  return picture === null ? '' : (absoluteUrl(site, largestRenditionPath(picture)) ?? '');
}
