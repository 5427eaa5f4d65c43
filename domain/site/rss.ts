import type { Instant } from '../instant.ts';
import { absoluteUrl } from '../page/link-href.ts';
import type { Site } from '../page/site.ts';
import { two, zonedTime } from '../page/zoned-time.ts';
import { escapeXml, textElement } from './escape-xml.ts';
import type { FeedStory } from './feed-story.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const RSS_PATH = '/feed.xml';

/** RSS 2.0 with the stories in full; names in `dc:creator`, since RSS's own `author` is an e-mail address. */
export function rssFeed(stories: readonly FeedStory[], site: Site): string {
  const { name, tagline, language, url, timeZone } = site.settings;
  const newest = stories[0] === undefined ? '' : textElement('lastBuildDate', rfc822(changedAt(stories[0]), timeZone));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escapeXml(name)}</title>
<link>${escapeXml(url)}/</link>
<description>${escapeXml(tagline || name)}</description>
<language>${escapeXml(language)}</language>
<atom:link href="${escapeXml(absoluteUrl(site, RSS_PATH) ?? '')}" rel="self" type="application/rss+xml"/>
${newest}
${stories.map((story) => rssItem(story, timeZone)).join('\n')}
</channel>
</rss>
`;
}

function rssItem({ story, url, content }: FeedStory, timeZone: string): string {
  const { summary } = story;
  const { publication } = summary;
  const published = publication.state === 'live' ? rfc822(publication.firstPublishedAt, timeZone) : '';
  return [
    '<item>',
    textElement('title', summary.headline),
    textElement('link', url),
    // The story's identity, which outlives its address.
    `<guid isPermaLink="false">urn:uuid:${summary.id}</guid>`,
    textElement('pubDate', published),
    textElement('dc:creator', summary.creditText),
    ...summary.categories.map((category) => textElement('category', category)),
    textElement('description', summary.excerpt),
    textElement('content:encoded', content),
    '</item>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function changedAt({ story }: FeedStory): Instant {
  const { publication, createdAt } = story.summary;
  return publication.state === 'live' ? publication.firstPublishedAt : createdAt;
}

/** `Tue, 15 Sep 2026 14:02:00 +0500`. */
function rfc822(instant: Instant, timeZone: string): string {
  const { weekday, day, month, year, hour, minute, second, offset } = zonedTime(instant, timeZone);
  const date = `${DAYS[weekday]}, ${two(day)} ${MONTHS[month - 1]} ${year}`;
  return `${date} ${two(hour)}:${two(minute)}:${two(second)} ${offset.replace(':', '')}`;
}
