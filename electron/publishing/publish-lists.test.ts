import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_RULES, type FillRules } from '../../domain/lists/fill-rules.ts';
import { EMPTY_LIST, type Entry } from '../../domain/lists/recent-posts.ts';
import type { ListPlace, PlacedList } from '../../domain/lists/site-list.ts';
import { NOW, sampleId, sampleSettings } from '../../domain/page/testing/samples.ts';
import { liveStory, PressRoom } from './testing/press-room.ts';

const LATER = '2026-09-15T18:00:00.000Z';

let room: PressRoom;
beforeEach(() => {
  room = new PressRoom();
});
afterEach(() => room.close());

function story(index: number, changes: Partial<Extract<Entry, { kind: 'story' }>> = {}): Entry {
  return { kind: 'story', storyId: sampleId(index), pin: null, headline: '', excerpt: '', ...changes };
}

function list(name: string, place: ListPlace, entries: readonly Entry[], rules: Partial<FillRules> = {}): PlacedList {
  return {
    id: name.toLowerCase(),
    name,
    place,
    list: { ...EMPTY_LIST, entries, rules: { ...DEFAULT_RULES, ...rules } },
  };
}

const OUTSIDE: Entry = {
  kind: 'outside',
  id: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  pin: null,
  headline: 'From the river board',
  excerpt: 'Levels fell…',
  url: 'https://river.example/levels',
  publishedAt: '2026-09-15T06:32:00.000Z',
};

function putStories(): void {
  for (let index = 1; index <= 30; index += 1)
    room.put(liveStory(index, { categories: index % 2 ? ['National'] : ['Sport'] }));
}

/** Headlines of the main part of a page, in order. */
function headlines(file: string): readonly string[] {
  const main = /<main[\s\S]*<\/main>/.exec(room.page(file))?.[0] ?? '';
  return [...main.matchAll(/<h[23]>(?:<a[^>]*>)?([^<]+)/g)].map(([, headline = '']) => headline);
}

test('a list for the front page leads it, its first card large, and no story stands there twice', async () => {
  putStories();
  const lead = list('Lead', { kind: 'front' }, [story(9, { headline: 'Nine, reworded' }), OUTSIDE, story(8)], {
    fill: 'none',
  });

  await room.press({ lists: [lead], settings: sampleSettings({ sections: ['National', 'Sport'] }) });

  expect(headlines('index.html').slice(0, 4)).toEqual([
    'Nine, reworded',
    'From the river board',
    'Headline 8',
    'National',
  ]);
  expect(headlines('index.html').filter((headline) => /^Headline (?:8|9)$/.test(headline))).toEqual(['Headline 8']);
  expect(room.page('index.html')).toContain('https://river.example/levels');
});

test('a list for a category leads its page and its section, and the others follow, newest first', async () => {
  putStories();
  const sport = list('Sport', { kind: 'category', category: 'sport' }, [story(20), story(7)], {
    categories: ['Sport'],
    count: 3,
  });

  await room.press({ lists: [sport], settings: sampleSettings({ sections: ['Sport'] }) });

  const page = headlines('category/sport/index.html');
  expect(page.slice(0, 5)).toEqual(['Headline 20', 'Headline 7', 'Headline 2', 'Headline 4', 'Headline 6']);
  expect(new Set(page).size).toBe(page.length);
  expect(headlines('index.html').slice(1, 4)).toEqual(['Sport', 'Headline 20', 'Headline 7']);
});

test('a list beside the pages stands on every one of them, but for its own story, and under its name', async () => {
  putStories();
  const useful = list('Most useful', { kind: 'sidebar' }, [story(25), story(26)], { fill: 'none' });

  await room.press({ lists: [useful] });

  const aside = (file: string) => /<aside class="recent"[\s\S]*<\/aside>/.exec(room.page(file))?.[0] ?? '';
  for (const file of ['index.html', 'story-1/index.html', 'archive/index.html', '404.html']) {
    expect(aside(file)).toContain('<h2 id="list-2">Most useful</h2>');
    expect(aside(file)).toContain('Headline 25');
  }
  expect(aside('story-25/index.html')).not.toContain('Headline 25');
  expect(aside('story-25/index.html')).toContain('Headline 26');
});

test('a changed list writes again just the pages that show it', async () => {
  putStories();
  const lead = (index: number) => list('Lead', { kind: 'front' }, [story(index)], { fill: 'none' });
  await room.press({ lists: [lead(5)] });

  const { written } = await room.press({ lists: [lead(6)] });

  expect(written.map(({ file }) => file)).toEqual(['index.html']);
});

test('a picture that a hand has chosen for a card is on the site, and no original is', async () => {
  putStories();
  const src = `media:${'cd'.repeat(32)}.jpg`;
  const file = path.join(room.root, 'media', 'cd', `${'cd'.repeat(32)}.jpg`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#355' } })
      .jpeg()
      .toBuffer(),
  );
  const picture = { src, alt: 'A lock gate.', width: 1200, height: 800 };

  await room.press({ lists: [list('Lead', { kind: 'front' }, [story(9, { picture })])] });

  expect(room.page('index.html')).toContain('alt="A lock gate."');
  const pictures = [...room.site().keys()].filter((name) => name.startsWith('media/'));
  expect(pictures.some((name) => name.includes('.960.'))).toBe(true);
  for (const [, name = ''] of room.page('index.html').matchAll(/src="\.\/(media\/[^"]+)"/g))
    expect(pictures).toContain(name);
});

test('no list lets an embargoed, held or killed story, or its picture, out before its time', async () => {
  putStories();
  const picture = { src: `media:${'ab'.repeat(32)}.jpg`, alt: 'zquvex alt', width: 1200, height: 800 };
  const secret = { headline: 'zquvex headline', slug: 'zquvex' };
  const killed = { state: 'killed', firstPublishedAt: NOW, killedAt: NOW } as const;
  room.put(liveStory(41, { ...secret, embargoedUntil: LATER }));
  room.put(liveStory(42, { ...secret, publication: { state: 'held', firstPublishedAt: NOW, heldAt: NOW } }));
  room.put(liveStory(43, { headline: 'Withdrawn', slug: 'withdrawn', publication: killed }));
  const entries = [41, 42, 43].map((index) =>
    story(index, { pin: { rank: 1, until: null }, headline: 'zquvex card', excerpt: 'zquvex', picture }),
  );

  await room.press({
    list: { ...EMPTY_LIST, entries },
    lists: [
      list('Lead', { kind: 'front' }, entries),
      list('National', { kind: 'category', category: 'National' }, entries),
      list('Useful', { kind: 'sidebar' }, entries),
    ],
  });

  const all = [...room.site()].map(([name, text]) => `${name}\n${text}`).join('\n');
  expect(all).not.toMatch(/zquvex|abababab/i);
});

test('pages with lists are valid HTML', async () => {
  putStories();
  const urdu = story(4, { headline: 'چوڑیوں کا شہر' });
  await room.press({
    lists: [
      list('Lead', { kind: 'front' }, [OUTSIDE, urdu]),
      list('National', { kind: 'category', category: 'National' }, [OUTSIDE]),
      list('Most <useful>', { kind: 'sidebar' }, [OUTSIDE, story(2)]),
    ],
  });

  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  for (const file of ['index.html', 'category/national/index.html', 'story-1/index.html']) {
    const { results } = await validator.validateString(room.page(file));
    const serious = results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2));
    expect(serious.map(({ message, line }) => `${file}:${line} ${message}`)).toEqual([]);
  }
});
