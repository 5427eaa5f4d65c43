import { absoluteUrl } from '../page/link-href.ts';
import type { Site } from '../page/site.ts';
import { offsetInstant } from '../page/zoned-time.ts';
import { type FeedStory, feedPictureUrl } from './feed-story.ts';

export const JSON_FEED_PATH = '/feed.json';

/** JSON Feed 1.1 with the stories in full. */
export function jsonFeed(stories: readonly FeedStory[], site: Site): string {
  const { name, tagline, language, url } = site.settings;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    home_page_url: `${url}/`,
    feed_url: absoluteUrl(site, JSON_FEED_PATH),
    description: tagline || undefined,
    language,
    items: stories.map((story) => jsonItem(story, site)),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function jsonItem({ story, url, content }: FeedStory, site: Site): object {
  const { summary, authors } = story;
  const { publication } = summary;
  const { timeZone } = site.settings;
  return {
    id: `urn:uuid:${summary.id}`,
    url,
    title: summary.headline,
    content_html: content,
    summary: summary.excerpt || undefined,
    image: feedPictureUrl(story, site) || undefined,
    date_published: publication.state === 'live' ? offsetInstant(publication.firstPublishedAt, timeZone) : undefined,
    date_modified: publication.state === 'live' ? offsetInstant(publication.updatedAt, timeZone) : undefined,
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    tags: [...summary.categories, ...story.keywords],
    language: summary.language,
  };
}
