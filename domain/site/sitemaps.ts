import type { Instant } from '../instant.ts';
import { absoluteUrl } from '../page/link-href.ts';
import type { Site } from '../page/site.ts';
import { offsetInstant } from '../page/zoned-time.ts';
import { escapeXml, textElement } from './escape-xml.ts';
import type { SiteStory } from './site-story.ts';

/** The protocol's limit of one file (sitemaps.org). */
const MAX_URLS = 50_000;
/** Google's limits of a news sitemap: two days, a thousand stories (NEWSROOM.md "Search and social"). */
const NEWS_DAYS = 2;
const MAX_NEWS = 1000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export interface SitemapFile {
  readonly path: string;
  readonly print: () => string;
}

/** `/sitemap.xml` with every story and list; an index of several files where one would be too long. */
export function sitemaps(
  stories: readonly SiteStory[],
  listPaths: readonly string[],
  site: Site,
): readonly SitemapFile[] {
  const files = Math.ceil((listPaths.length + stories.length) / MAX_URLS);
  const urls = (file: number): readonly string[] =>
    [...listPaths.map((path) => ({ path, story: null })), ...stories.map((story) => ({ path: story.path, story }))]
      .slice(file * MAX_URLS, (file + 1) * MAX_URLS)
      .map(({ path, story }) => urlElement(site, path, story === null ? '' : updatedAt(story, site)));
  if (files === 1) return [{ path: '/sitemap.xml', print: () => urlSet(urls(0)) }];
  const parts = Array.from({ length: files }, (_, file) => ({
    path: `/sitemap-${file + 1}.xml`,
    print: () => urlSet(urls(file)),
  }));
  return [{ path: '/sitemap.xml', print: () => sitemapIndex(parts, site) }, ...parts];
}

function sitemapIndex(files: readonly SitemapFile[], site: Site): string {
  const entries = files.map(({ path }) => `<sitemap>${textElement('loc', absoluteUrl(site, path) ?? '')}</sitemap>`);
  return `${XML}\n<sitemapindex ${NAMESPACE}>\n${entries.join('\n')}\n</sitemapindex>\n`;
}

/** The stories of the last two days, newest first: those that the news sitemap may name. */
export function newsStories(stories: readonly SiteStory[], now: Instant): readonly SiteStory[] {
  const since = Date.parse(now) - NEWS_DAYS * 86_400_000;
  return stories
    .filter(
      ({ summary: { publication } }) =>
        publication.state === 'live' && Date.parse(publication.firstPublishedAt) >= since,
    )
    .slice(0, MAX_NEWS);
}

/** A sitemap for Google News of the stories that `newsStories` gave. */
export function newsSitemap(stories: readonly SiteStory[], site: Site): string {
  const urls = stories.map((story) => newsElement(story, site));
  const news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
  return `${XML}\n<urlset ${NAMESPACE} ${news}>\n${urls.join('\n')}\n</urlset>\n`;
}

/** Where crawlers find the sitemaps; nothing is forbidden to them. */
export function robotsText(site: Site): string {
  const maps = ['/sitemap.xml', '/news-sitemap.xml'].flatMap((path) => {
    const url = absoluteUrl(site, path);
    return url === null ? [] : [`Sitemap: ${url}`];
  });
  return `User-agent: *\nDisallow:\n${maps.map((line) => `${line}\n`).join('')}`;
}

function urlSet(urls: readonly string[]): string {
  return `${XML}\n<urlset ${NAMESPACE}>\n${urls.join('\n')}\n</urlset>\n`;
}

function urlElement(site: Site, path: string, lastModified: string): string {
  return `<url>${textElement('loc', absoluteUrl(site, path) ?? '')}${textElement('lastmod', lastModified)}</url>`;
}

function newsElement(story: SiteStory, site: Site): string {
  const { summary, path } = story;
  const { publication } = summary;
  const { name, timeZone } = site.settings;
  const date = publication.state === 'live' ? offsetInstant(publication.firstPublishedAt, timeZone) : '';
  // Google wants the language in two letters.
  const language = summary.language.split('-')[0] ?? '';
  return (
    `<url>${textElement('loc', absoluteUrl(site, path) ?? '')}<news:news>` +
    `<news:publication><news:name>${escapeXml(name)}</news:name><news:language>${escapeXml(language)}</news:language></news:publication>` +
    `<news:publication_date>${date}</news:publication_date><news:title>${escapeXml(summary.headline)}</news:title></news:news></url>`
  );
}

function updatedAt({ summary: { publication } }: SiteStory, { settings }: Site): string {
  return publication.state === 'live' ? offsetInstant(publication.updatedAt, settings.timeZone) : '';
}
