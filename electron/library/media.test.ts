import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { addPicture, readMedia } from './media.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';

const PHOTOS = path.resolve(import.meta.dirname, '../../../shared/data/photos');
const testWithPhotos = existsSync(PHOTOS) ? test : test.skip;

async function photo(name: string): Promise<Buffer> {
  return readFile(path.join(PHOTOS, name));
}

function blank(format: 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'avif', width = 40, height = 30): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#8899aa' } })
    .toFormat(format)
    .toBuffer();
}

test.each([
  ['jpeg', 'jpg'],
  ['png', 'png'],
  ['webp', 'webp'],
  ['gif', 'gif'],
] as const)('keeps a %s byte for byte under the hash of its content', async (format, ending) => {
  const { newsroom, root } = await openTestNewsroom();
  const bytes = await blank(format);

  const added = succeed(await addPicture(newsroom, bytes, 'harbour'));

  expect(added).toMatchObject({ width: 40, height: 30, caption: '', credit: '', alt: null });
  expect(added.src).toMatch(new RegExp(`^media:[0-9a-f]{64}\\.${ending}$`));
  expect(await readMedia(newsroom, added.src)).toEqual(bytes);
  expect(await readdir(path.join(root, 'media'))).toEqual([added.src.slice(6, 8)]);
});

test('keeps the same picture once', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const bytes = await blank('png');

  const [first, second] = await Promise.all([addPicture(newsroom, bytes, 'a'), addPicture(newsroom, bytes, 'b')]);

  expect(succeed(first)).toEqual(succeed(second));
  expect(await readdir(path.join(root, 'media'), { recursive: true })).toHaveLength(2);
});

test('gives the size as it is seen when the camera was held upright', async () => {
  const { newsroom } = await openTestNewsroom();
  const upright = await sharp(await blank('jpeg'))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

  expect(succeed(await addPicture(newsroom, upright, 'upright.jpg'))).toMatchObject({ width: 30, height: 40 });
});

test.each([
  ['text', 'not-a-picture', async () => Buffer.from('Dear diary')],
  ['nothing', 'not-a-picture', async () => Buffer.alloc(0)],
  [
    'a page that calls itself a picture',
    'not-a-picture',
    async () => Buffer.from('<html><script>alert(1)</script></html>'),
  ],
  [
    'a drawing with scripts in it',
    'not-a-picture',
    async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  ],
  ['a format that browsers don’t show', 'not-a-picture', () => blank('tiff')],
  ['a cut picture', 'damaged', async () => (await blank('jpeg', 400, 300)).subarray(0, 400)],
])('refuses %s with a reason', async (_, kind, bytes) => {
  const { newsroom, root } = await openTestNewsroom();

  expect(await addPicture(newsroom, await bytes(), 'harbour.jpg')).toMatchObject({
    ok: false,
    failure: { kind, reason: expect.stringContaining('harbour.jpg') as string },
  });
  expect(await readdir(root)).not.toContain('media');
});

test('refuses a picture of more pixels than a desk can hold, without decoding it', async () => {
  const { newsroom } = await openTestNewsroom();
  const vast = await blank('png', 16_000, 10_000);

  expect(await addPicture(newsroom, vast, 'vast.png')).toMatchObject({ failure: { kind: 'too-large' } });
});

test.each(['media:', '../newsroom.json', 'media:../newsroom.json', `media:${'0'.repeat(64)}.jpg`, 'newsroom.json'])(
  'has no picture called %s',
  async (src) => {
    const { newsroom } = await openTestNewsroom();

    expect(await readMedia(newsroom, src)).toBeNull();
  },
);

testWithPhotos(
  'reads caption, credit and copyright from an agency’s picture, and no alt text from its caption',
  async () => {
    const { newsroom } = await openTestNewsroom();

    const added = succeed(await addPicture(newsroom, await photo('iptc-agency-photographer-example.jpg'), 'a.jpg'));

    expect(added).toMatchObject({ width: 527, height: 350, credit: 'Julie Doe / Mugwum Press', alt: null });
    expect(added.caption).toMatch(/^This statue of the 16th President/);
    expect(added.copyright).toBe('©2009 Julie Doe / Mugwum Press, all rights reserved');
  },
);

testWithPhotos('takes the whole of a credit that the older field cuts', async () => {
  const { newsroom } = await openTestNewsroom();

  const added = succeed(await addPicture(newsroom, await photo('iptc-independent-photographer-example.jpg'), 'a.jpg'));

  expect(added.credit).toBe('David Riecks / ©1985 David Riecks: www.riecks.com');
});

testWithPhotos('takes a picture with damaged metadata, and says what a phone’s HEIC needs', async () => {
  const { newsroom } = await openTestNewsroom();

  expect((await addPicture(newsroom, await photo('broken1.jpg'), 'broken1.jpg')).ok).toBe(true);
  expect(await addPicture(newsroom, await photo('heic-single.heic'), 'harbour.heic')).toEqual({
    ok: false,
    failure: {
      kind: 'heic',
      reason: 'harbour.heic: A page can’t show a HEIC picture; save it as JPEG first.',
    },
  });
});
