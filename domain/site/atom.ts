import { absoluteUrl } from '../page/link-href.ts';
import type { Site } from '../page/site.ts';
import { offsetInstant } from '../page/zoned-time.ts';
import { escapeXml, textElement } from './escape-xml.ts';
import type { FeedStory } from './feed-story.ts';

export const ATOM_PATH = '/atom.xml';

/** Atom (RFC 4287) with the stories in full. */
export function atomFeed(stories: readonly FeedStory[], site: Site): string {
  const { name, tagline, language, url, timeZone } = site.settings;
  const updated = stories.reduce((latest, story) => Math.max(latest, updatedMs(story)), 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
<title>${escapeXml(name)}</title>
${tagline === '' ? '' : `${textElement('subtitle', tagline)}\n`}<id>${escapeXml(url)}/</id>
<link rel="alternate" type="text/html" href="${escapeXml(url)}/"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(absoluteUrl(site, ATOM_PATH) ?? '')}"/>
<updated>${offsetInstant(new Date(updated).toISOString(), timeZone)}</updated>
<author><name>${escapeXml(name)}</name></author>
${stories.map((story) => atomEntry(story, timeZone)).join('\n')}
</feed>
`;
}

function atomEntry({ story, url, content }: FeedStory, timeZone: string): string {
  const { summary, authors } = story;
  const { publication } = summary;
  const published =
    publication.state === 'live' ? textElement('published', offsetInstant(publication.firstPublishedAt, timeZone)) : '';
  const updated = new Date(updatedMs({ story, url, content })).toISOString();
  return [
    `<entry xml:lang="${escapeXml(summary.language)}">`,
    textElement('title', summary.headline),
    `<id>urn:uuid:${summary.id}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    published,
    textElement('updated', offsetInstant(updated, timeZone)),
    ...authors.map((name) => `<author>${textElement('name', name)}</author>`),
    ...summary.categories.map((category) => `<category term="${escapeXml(category)}"/>`),
    textElement('summary', summary.excerpt),
    `<content type="html">${escapeXml(content)}</content>`,
    '</entry>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function updatedMs({ story }: FeedStory): number {
  const { publication, modifiedAt } = story.summary;
  return Date.parse(publication.state === 'live' ? publication.updatedAt : modifiedAt);
}
