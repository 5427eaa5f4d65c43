import { expect, test } from 'vitest';
import { openStory } from '../library/story-library.ts';
import { openTestNewsroom } from '../library/testing/open-test-newsroom.ts';
import { succeed } from '../library/testing/succeed.ts';
import { importDropped } from './import-dropped.ts';
import { sameStoryOf } from './same-story-of.ts';
import { textToReview } from './text-to-review.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const SNOW = 'SNOW\n\nSnow closes the Kolpur pass\n\nQUETTA (Meridian): The first snow fell on Monday.\n';
const CEMENT = 'CEMENT\n\nCement prices fall\n\nKARACHI (Meridian): A bag costs less.\n';
const NINJS = JSON.stringify({
  uri: 'urn:example:tea',
  version: '1',
  type: 'text',
  headline: 'Tea costs more in Quetta',
  body_text: 'A cup costs two rupees more.\n\nMilk is dearer too.',
});

test('files of several formats become drafts, and each refused one says why', async () => {
  const { newsroom } = await openTestNewsroom();

  const { stories, refused } = await importDropped(newsroom, [
    { name: 'a.txt', bytes: bytesOf(`${SNOW}\n-----\n\n${CEMENT}`) },
    { name: 'b.json', bytes: bytesOf(NINJS) },
    { name: 'c.html', bytes: bytesOf('<h1>Rain is due</h1><p>HUB (Meridian): Rain, with <b>hail</b>.</p>') },
    { name: 'd.xml', bytes: bytesOf('<nitf><body>') },
    { name: 'e.txt', bytes: bytesOf('') },
  ]);

  expect(stories.map(({ headline }) => headline)).toEqual([
    'Snow closes the Kolpur pass',
    'Cement prices fall',
    'Tea costs more in Quetta',
    'Rain is due',
  ]);
  expect(refused).toEqual([
    { file: 'd.xml', reason: expect.stringMatching(/^It is damaged XML/) },
    { file: 'e.txt', reason: 'It is empty.' },
  ]);
  const sources = await Promise.all(
    stories.map(async ({ id }) => succeed(await openStory(newsroom, id)).story.wireSource?.file),
  );
  expect(sources).toEqual(['a.txt', 'a.txt#2', 'b.json', 'c.html']);
});

test('plain text and pages are reviewed first, other formats are not', () => {
  expect(textToReview('a.txt', bytesOf(SNOW))).toEqual({ text: SNOW, isPage: false });
  expect(textToReview('a.html', bytesOf('<h1>Rain</h1><p>HUB: <b>Rain</b> is due.</p><script>no()</script>'))).toEqual({
    text: 'Rain\n\nHUB: Rain is due.',
    isPage: true,
  });
  expect(textToReview('a.json', bytesOf(NINJS))).toBeNull();
  expect(textToReview('a.xml', bytesOf('<?xml version="1.0"?><nitf/>'))).toBeNull();
  expect(textToReview('a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBeNull();
  expect(textToReview('a.txt', bytesOf('  \n'))).toBeNull();
});

test('pasted copy is known as a later version by its slugline, or by nearly the same headline', async () => {
  const { newsroom, desk } = await openTestNewsroom();
  const { stories } = await importDropped(newsroom, [{ name: 'a.txt', bytes: bytesOf(SNOW) }]);
  const id = stories[0]?.id;

  const bySlugline = await sameStoryOf(newsroom, { headline: 'Pass shut until Friday', slugline: 'SNOW' });
  const byHeadline = await sameStoryOf(newsroom, { headline: 'Snow closes the Kolpur pass again', slugline: '' });

  expect(bySlugline).toMatchObject({ id, headline: 'Snow closes the Kolpur pass' });
  expect(bySlugline?.base?.body).toContain('The first snow fell');
  expect(byHeadline?.id).toBe(id);
  expect(await sameStoryOf(newsroom, { headline: 'Tea costs more', slugline: 'TEA' })).toBeNull();
  desk.wait(30 * 24 * 3_600_000);
  expect(await sameStoryOf(newsroom, { headline: 'Pass shut until Friday', slugline: 'SNOW' })).toBeNull();
});

test('files that were dropped before make nothing, and a changed one tells of what it is later than', async () => {
  const { newsroom } = await openTestNewsroom();
  const { stories } = await importDropped(newsroom, [{ name: 'a.txt', bytes: bytesOf(SNOW) }]);

  const again = await importDropped(newsroom, [{ name: 'copy of a.txt', bytes: bytesOf(SNOW) }]);
  const changed = await importDropped(newsroom, [{ name: 'a.txt', bytes: bytesOf(SNOW.replace('Monday', 'Sunday')) }]);

  expect(again).toEqual({ stories: [], known: stories, later: [], refused: [] });
  expect(changed).toMatchObject({ stories: [{ headline: 'Snow closes the Kolpur pass' }], known: [], later: stories });
});
