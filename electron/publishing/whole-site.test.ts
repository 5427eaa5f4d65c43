// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import Ajv from 'ajv';
import { HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW, sampleId, sampleSettings, sampleStory } from '../../domain/page/testing/samples.ts';
import type { Story } from '../../domain/story.ts';
import { liveStory, PressRoom } from './testing/press-room.ts';
import { ATOM, faultsOf, NEWS_SITEMAP, RSS, SITEMAP_URLS } from './testing/xml-grammar.ts';

const HOSTILE = `A ]]> "quoted" <script>x()</script> & 'so' on`;
const WORDS_OF_NO_READER = /zquvex/i;
const RSS_XML = 'feed.xml';

let room: PressRoom;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  room = new PressRoom();
  for (const story of everySortOfStory(await putPicture(room))) room.put(story);
  await room.press();
  files = new Map([...room.site().keys()].map((file) => [file, room.page(file)]));
});
afterAll(() => room.close());

/** One of each: long, pictured, linked, moved, Urdu, hostile, corrected, killed, and all that readers may not have. */
function everySortOfStory(picture: string): readonly Story[] {
  const fillers = Array.from({ length: 21 }, (_, index) => liveStory(index + 100));
  const killed = { state: 'killed', firstPublishedAt: NOW, killedAt: NOW } as const;
  return [
    ...fillers,
    sampleStory({
      id: sampleId(1),
      body: `<p>The boats are back.</p>\n<figure><img src="${picture}" alt="A reed boat." width="1700" height="900" /><figcaption>At the jetty. <cite>Faraz Qureshi</cite></figcaption></figure>\n<p>See <a href="story:${sampleId(2)}">the fares</a> and <a href="story:${sampleId(9)}">what is held</a>.</p>`,
      corrections: [
        { kind: 'correction', notice: 'The fare is Rs40, not Rs400.', at: NOW },
        { kind: 'clarification', notice: 'The boats are of reed.', at: NOW },
      ],
    }),
    liveStory(2, { slug: 'fares-today', formerSlugs: ['fares', 'fares-old'] }),
    liveStory(3, {
      language: 'ur',
      headline: 'جھیل پر کشتیاں',
      slug: 'جھیل',
      body: '<p>یہ خبر ہے۔</p>',
      categories: ['کھیل'],
    }),
    liveStory(4, { headline: HOSTILE, slug: '', categories: ['Arts & "Letters" <b>'] }),
    liveStory(5, { publication: killed, corrections: [{ kind: 'withdrawn', notice: 'It was wrong.', at: NOW }] }),
    liveStory(6, { headline: 'Zquvex under embargo', embargoedUntil: '2026-09-16T09:00:00.000Z' }),
    liveStory(7, { headline: 'Zquvex draft', publication: { state: 'never' } }),
    liveStory(9, { headline: 'Zquvex held', publication: { state: 'held', firstPublishedAt: NOW, heldAt: NOW } }),
    liveStory(10, { creditLine: null, categories: [], keywords: [] }),
  ] as readonly Story[];
}

async function putPicture(into: PressRoom): Promise<string> {
  const bytes = await sharp({ create: { width: 1700, height: 900, channels: 3, background: '#27556c' } })
    .jpeg()
    .withExif({
      IFD0: { Copyright: 'The Marsh Courier', Artist: 'Faraz Qureshi' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '24/1 51/1 0/1' },
    })
    .toBuffer();
  const name = `${createHash('sha256').update(bytes).digest('hex')}.jpg`;
  const folder = path.join(into.root, 'media', name.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), bytes);
  return `media:${name}`;
}

function pages(): readonly (readonly [string, string])[] {
  return [...files].filter(([file]) => file.endsWith('.html'));
}

function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('a whole site', () => {
  it('is valid HTML throughout', async () => {
    // A desk's headline may be longer than search engines show.
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } });
    const faults: string[] = [];
    for (const [file, html] of pages()) {
      const { results } = await validator.validateString(html);
      faults.push(
        ...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${file} ${ruleId} ${message}`)),
      );
    }
    expect(pages().length).toBeGreaterThan(35);
    expect(faults).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const broken = pages().flatMap(([file, html]) =>
      addressesIn(documentOf(html))
        .map((address) => decodeURI(new URL(address, `https://marshcourier.example/${encodeURI(file)}`).href))
        .filter((address) => address.startsWith('https://marshcourier.example/'))
        .map((address) => address.slice('https://marshcourier.example/'.length).replace(/[?#].*$/, ''))
        .map((address) => (address === '' || address.endsWith('/') ? `${address}index.html` : address))
        .filter((target) => !files.has(target))
        .map((target) => `${file} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('gives every page one main heading, no step left out below it, a language and a title', () => {
    for (const [file, html] of pages()) {
      const page = documentOf(html);
      // A page that only leads on is not read.
      if (page.querySelector('meta[http-equiv="refresh"]') !== null) continue;
      const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName[1]));
      expect(
        levels.filter((level) => level === 1),
        file,
      ).toHaveLength(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0), file).toBeLessThan(2);
      expect(page.documentElement.lang, file).toMatch(/^[a-z]{2}/);
      expect(page.title, file).toMatch(/\S/);
    }
  });

  it('marks a story in another language wherever another page names it', () => {
    const headline = 'جھیل پر کشتیاں';
    const named = pages().flatMap(([file, html]) =>
      [...documentOf(html).querySelectorAll('a')]
        .filter(({ textContent }) => textContent === headline)
        .map((link) => `${file} ${link.closest('[lang]')?.getAttribute('lang')}`),
    );

    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((place) => !place.endsWith(' ur'))).toEqual([]);
  });

  it('tells machines of each story in JSON-LD, and nothing in it can end the element', () => {
    const stories = pages().filter(([, html]) => html.includes('"@type":"NewsArticle"'));
    expect(stories).toHaveLength(26);
    for (const [file, html] of stories) {
      const scripts = documentOf(html).querySelectorAll('script');
      expect(scripts, file).toHaveLength(1);
      expect(JSON.parse(scripts[0]?.textContent ?? ''), file).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: expect.stringMatching(/\S/),
        datePublished: expect.stringMatching(/\+05:00$/),
        dateModified: expect.stringMatching(/\+05:00$/),
        publisher: { '@type': 'NewsMediaOrganization', name: 'The Marsh Courier' },
        inLanguage: expect.stringMatching(/^[a-z]{2}/),
        mainEntityOfPage: expect.stringMatching(/^https:\/\/marshcourier\.example\//),
      });
    }
  });

  it.each([
    [RSS_XML, RSS],
    ['atom.xml', ATOM],
    ['sitemap.xml', SITEMAP_URLS],
    ['news-sitemap.xml', NEWS_SITEMAP],
  ])('has a valid %s', (file, grammar) => {
    expect(faultsOf(files.get(file) ?? '', grammar)).toEqual([]);
  });

  it('tells a fault in a feed from a feed', () => {
    const feed = files.get(RSS_XML) ?? '';

    expect(faultsOf(feed.replace(/<guid.*<\/guid>/, ''), RSS)).toEqual(['item has 0 × guid.']);
    expect(faultsOf(feed.replace('</item>', '<odd/></item>'), RSS)).toContain('odd does not belong into item.');
    expect(faultsOf(feed.replace('</channel>', ''), RSS)).not.toEqual([]);
  });

  it('has a JSON Feed 1.1 with every field that a reader needs', () => {
    const isValid = new Ajv({ strict: false }).compile(JSON_FEED);

    expect(isValid(JSON.parse(files.get('feed.json') ?? '')), JSON.stringify(isValid.errors)).toBe(true);
  });

  it('says nothing of what readers may not have', () => {
    expect([...files].filter(([file, text]) => WORDS_OF_NO_READER.test(file + text)).map(([file]) => file)).toEqual([]);
  });

  it('leads on from each former address', () => {
    for (const former of ['fares', 'fares-old']) {
      expect(files.get(`${former}/index.html`)).toMatch(/http-equiv="refresh" content="0; ?url=\.\.\/fares-today\/"/);
    }
  });

  it('is small: no story’s page above 60 KB', () => {
    expect(pages().filter(([, html]) => Buffer.byteLength(html) > 60_000)).toEqual([]);
  });

  it('shows pictures in their widths without the place where they were taken', async () => {
    const pictures = [...files.keys()].filter((file) => /\.(jpg|webp)$/.test(file));
    expect(pictures.length).toBeGreaterThan(6);
    for (const file of pictures) {
      const { exif } = await sharp(path.join(room.out, file)).metadata();
      expect(exif?.includes('GPS') ?? false, file).toBe(false);
      expect(exif?.includes(Buffer.from([0x88, 0x25])) ?? false, file).toBe(false);
      expect(exif?.toString('latin1'), file).toContain('The Marsh Courier');
    }
  });

  it('finds stories in the reader’s own browser, opened from a disk', () => {
    const page = documentOf(files.get('search/index.html') ?? '');
    document.body.innerHTML = page.body.innerHTML;
    const field = document.querySelector<HTMLInputElement>('#query');
    field?.setAttribute('value', 'reed');
    for (const script of ['stories.js', 'search.js']) runInThisContext(files.get(`search/${script}`) ?? '');
    expect(document.querySelectorAll('#results a').length, 'what was typed before the script came').toBeGreaterThan(0);
    const type = (text: string) => {
      if (field !== null) field.value = text;
      field?.dispatchEvent(new Event('input'));
      return [...document.querySelectorAll('#results a')].map((link) => link.textContent);
    };

    expect(type('reed LAKE')).toEqual(['Reed boats return to Lake Sanober after nine years']);
    expect(type('کشتیاں')).toEqual(['جھیل پر کشتیاں']);
    expect(document.querySelector('#results li')?.getAttribute('lang')).toBe('ur');
    expect(type('<script>')).toEqual([HOSTILE]);
    expect(type('no such words')).toEqual([]);
    expect(document.querySelector('[role=status]')?.textContent).toMatch(/\S/);
  });
});

it('is the same site whatever the order of its files on the disk, and with or without a cache', async () => {
  const first = new PressRoom();
  const second = new PressRoom();
  try {
    const stories = everySortOfStory(await putPicture(first));
    await putPicture(second);
    for (const story of stories) first.put(story);
    for (const story of stories.toReversed()) second.put(story);
    await first.press();
    await second.press({ cacheFolder: null, settings: sampleSettings() });

    expect([...second.site()].filter(([file, bytes]) => first.site().get(file) !== bytes)).toEqual([]);
    expect([...second.site().keys()]).toEqual([...first.site().keys()]);
  } finally {
    first.close();
    second.close();
  }
});

function addressesIn(page: Document): readonly string[] {
  const plain = [...page.querySelectorAll('[href],[src]')].flatMap((element) => [
    element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  ]);
  const sets = [...page.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''),
  );
  // The canonical address of a page is the page; a mail address or a place on the page leads nowhere else.
  return [...plain, ...sets].filter((address) => address !== '' && !address.startsWith('#'));
}

const ADDRESS = { type: 'string', pattern: '^https://' };
const TIME = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$' };
const TEXT = { type: 'string', minLength: 1 };
const LANGUAGE = { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' };
/** After jsonfeed.org/version/1.1. */
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'home_page_url', 'feed_url', 'language', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: TEXT,
    home_page_url: ADDRESS,
    feed_url: ADDRESS,
    description: TEXT,
    language: LANGUAGE,
    items: {
      type: 'array',
      minItems: 20,
      items: {
        type: 'object',
        required: ['id', 'url', 'title', 'content_html', 'date_published', 'date_modified', 'language'],
        additionalProperties: false,
        properties: {
          id: TEXT,
          url: ADDRESS,
          title: TEXT,
          content_html: TEXT,
          summary: TEXT,
          image: ADDRESS,
          date_published: TIME,
          date_modified: TIME,
          authors: { type: 'array', items: { type: 'object', required: ['name'], properties: { name: TEXT } } },
          tags: { type: 'array', items: TEXT },
          language: LANGUAGE,
        },
      },
    },
  },
};
