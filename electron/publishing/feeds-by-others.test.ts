import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { liveStory, PressRoom } from './testing/press-room.ts';

// What others wrote reads what we wrote: libxml2 with the schema of sitemaps.org, and a parser of feeds.

const packages = createRequire(import.meta.url);
const SITEMAP_XSD = path.join(path.dirname(packages.resolve('sitemap/package.json')), 'schema', 'sitemap.xsd');
const HOSTILE = `A ]]> "quoted" <script>x()</script> & 'so' on`;
const URDU = 'جھیل پر کشتیاں';

let room: PressRoom;
beforeAll(async () => {
  room = new PressRoom();
  for (let index = 3; index <= 32; index += 1) room.put(liveStory(index));
  room.put(liveStory(1, { headline: HOSTILE, slug: 'hostile' }));
  room.put(liveStory(2, { headline: URDU, language: 'ur', slug: 'جھیل', body: '<p>یہ خبر ہے۔</p>' }));
  await room.press();
});
afterAll(() => room.close());

function momentOf(date: unknown): number {
  return Date.parse(String(date));
}

async function faultsOf(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'sitemap.xml', contents },
    schema: { fileName: 'sitemap.xsd', contents: readFileSync(SITEMAP_XSD, 'utf8') },
  });
  return errors.map(({ message }) => message);
}

describe('sitemaps by the schema of sitemaps.org', () => {
  it('are valid', async () => {
    expect(await faultsOf(room.page('sitemap.xml'))).toEqual([]);
  });

  // Google's schema of the news elements is in no package of the registry; they have a grammar of ours.
  it('are valid with news, whose own elements are left out here', async () => {
    const sitemap = room.page('news-sitemap.xml').replace(/<news:news>.*?<\/news:news>/gs, '');

    expect(await faultsOf(sitemap)).toEqual([]);
  });

  it('are not valid with a fault', async () => {
    const sitemap = room.page('sitemap.xml');

    expect(await faultsOf(sitemap.replace('<loc>', '<place>').replace('</loc>', '</place>'))).not.toEqual([]);
    expect(await faultsOf(sitemap.replace(/<lastmod>[^<]*/, '<lastmod>yesterday'))).not.toEqual([]);
  });
});

describe('feeds by a parser that others wrote', () => {
  it('say the same in RSS, Atom and JSON', () => {
    const rss = parseRssFeed(room.page('feed.xml'));
    const atom = parseAtomFeed(room.page('atom.xml'));
    const json = parseJsonFeed(room.page('feed.json'));

    const told = {
      rss: rss.items?.map(({ title, link, pubDate }) => [title, link, momentOf(pubDate)]),
      atom: atom.entries?.map(({ title, links, published }) => [title?.value, links?.[0]?.href, momentOf(published)]),
      json: json.items?.map(({ title, url, date_published: at }) => [title, url, momentOf(at)]),
    };
    expect(told.rss?.length).toBe(20);
    expect(told.atom).toEqual(told.rss);
    expect(told.json).toEqual(told.rss);
    expect(told.rss?.map(([title]) => title)).toEqual(expect.arrayContaining([HOSTILE, URDU]));
  });
});
