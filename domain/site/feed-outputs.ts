import type { Story, StoryId } from '../story.ts';
import { ATOM_PATH, atomFeed } from './atom.ts';
import { FEED_STORIES, type FeedStory, feedStory } from './feed-story.ts';
import { JSON_FEED_PATH, jsonFeed } from './json-feed.ts';
import { fileOutput, fingerprint } from './list-outputs.ts';
import { RSS_PATH, rssFeed } from './rss.ts';
import type { SiteInput, SiteOutput } from './site-outputs.ts';
import type { SitePrinter } from './site-printer.ts';
import type { SiteStory } from './site-story.ts';
import { newsSitemap, newsStories, robotsText, sitemaps } from './sitemaps.ts';

/** Feeds and sitemaps, for programs. They hold whole addresses, so a newsroom without one has none of them. */
export function feedOutputs(input: SiteInput, printer: SitePrinter, live: readonly SiteStory[]): readonly SiteOutput[] {
  const site = printer.siteAt('/');
  const robots = fileOutput(printer, '/robots.txt', '', () => robotsText(site));
  if (input.settings.url === '') return [robots];
  const newest = live.slice(0, FEED_STORIES);
  const inFull = (read: (id: StoryId) => Story): readonly FeedStory[] =>
    newest.map((story) => feedStory(story, read(story.summary.id), site));
  const feed = (path: string, print: typeof rssFeed): SiteOutput =>
    fileOutput(printer, path, fingerprint(newest), (read) => print(inFull(read), site));
  const news = newsStories(live, input.now);
  return [
    feed(RSS_PATH, rssFeed),
    feed(JSON_FEED_PATH, jsonFeed),
    feed(ATOM_PATH, atomFeed),
    ...sitemaps(live, ['/'], site).map(({ path, print }) => fileOutput(printer, path, fingerprint(live), print)),
    fileOutput(printer, '/news-sitemap.xml', fingerprint(news), () => newsSitemap(news, site)),
    robots,
  ];
}
