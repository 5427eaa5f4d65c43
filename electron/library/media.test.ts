import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { cropPicture } from './crop-picture.ts';
import { addPicture, readMedia } from './media.ts';
import { pictureFormat } from './picture-format.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';

const PHOTOS = path.resolve(import.meta.dirname, '../../../shared/data/photos');
const testWithPhotos = existsSync(PHOTOS) ? test : test.skip;

async function photo(name: string): Promise<Buffer> {
  return readFile(path.join(PHOTOS, name));
}

/** The program's file, where this computer has it. */
function findProgram(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

function blank(
  format: 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'avif',
  width = 40,
  height = 30,
  background = '#8899aa',
): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
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

const HEIF_ENC = findProgram('heif-enc');

describe.skipIf(HEIF_ENC === null)(
  `a phone’s picture${HEIF_ENC === null ? ' (heif-enc is absent: skipped)' : ''}`,
  () => {
    it.each([
      ['heic', [], 'A page can’t show a HEIC picture'],
      ['avif', ['--avif'], 'Not every browser shows an AVIF picture'],
    ] as const)('as a real encoder writes %s is refused with what to do', async (kind, options, sentence) => {
      const { newsroom, root } = await openTestNewsroom();
      const png = path.join(root, 'jetty.png');
      const file = path.join(root, `jetty.${kind}`);
      await writeFile(png, await blank('png', 64, 48));
      execFileSync(HEIF_ENC ?? '', [...options, '--output', file, png]);

      expect(await addPicture(newsroom, await readFile(file), `jetty.${kind}`)).toMatchObject({
        failure: { kind, reason: expect.stringContaining(`jetty.${kind}: ${sentence}`) as string },
      });
    });
  },
);

test('an AVIF whose first name is the common one is not called HEIC', () => {
  const box = (...brands: readonly string[]) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(8 + brands.join('').length);
    return Buffer.concat([size, Buffer.from(`ftyp${brands.join('')}`), Buffer.from('....')]);
  };

  expect(pictureFormat(box('mif1', '\0\0\0\0', 'mif1', 'avif'))).toBe('avif');
  expect(pictureFormat(box('mif1', '\0\0\0\0', 'mif1', 'heic'))).toBe('heic');
  expect(pictureFormat(box('isom', '\0\0\0\0', 'mp42'))).toBeNull();
  expect(pictureFormat(Buffer.from('\0\0\0\x08ftyp'))).toBeNull();
});

test('takes a picture in a printer’s colours as it is, and a crop of it in a screen’s', async () => {
  const { newsroom } = await openTestNewsroom();
  const cmyk = await sharp(await blank('jpeg', 60, 40))
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer();
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk');

  const added = succeed(await addPicture(newsroom, cmyk, 'from-the-printer.jpg'));
  const part = succeed(await cropPicture(newsroom, added.src, { left: 0, top: 0, width: 30, height: 40 }));

  expect(await readMedia(newsroom, added.src)).toEqual(cmyk);
  expect((await sharp((await readMedia(newsroom, part.src)) ?? cmyk).metadata()).space).toBe('srgb');
});

test.each(['gif', 'webp'] as const)(
  'takes a %s that moves as it is, in the size of one of its pictures',
  async (format) => {
    const { newsroom } = await openTestNewsroom();
    const frames = await Promise.all(['#802020', '#208020', '#202080'].map((colour) => blank('png', 40, 30, colour)));
    const moving = await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(3);

    const added = succeed(await addPicture(newsroom, moving, `flag.${format}`));

    expect(added).toMatchObject({ width: 40, height: 30 });
    expect(await readMedia(newsroom, added.src)).toEqual(moving);
  },
);

test('refuses a picture of more pixels than a desk can hold, without decoding it', async () => {
  const { newsroom } = await openTestNewsroom();
  const vast = await blank('png', 20_000, 10_000);

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
