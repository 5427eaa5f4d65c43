import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cropPicture } from './crop-picture.ts';
import { addPicture, readMedia } from './media.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';

const PHOTOS = '../shared/data/photos';
const testWithPhotos = existsSync(PHOTOS) ? test : test.skip;

/** Left half red, right half blue. */
async function halves(): Promise<Buffer> {
  const half = { width: 50, height: 40, channels: 3 as const };
  const blue = await sharp({ create: { ...half, background: '#0000ff' } })
    .png()
    .toBuffer();
  return sharp({ create: { ...half, width: 100, background: '#ff0000' } })
    .composite([{ input: blue, left: 50, top: 0 }])
    .jpeg()
    .toBuffer();
}

test('a part of a picture is a picture of its own; the whole one stays', async () => {
  const { newsroom } = await openTestNewsroom();
  const whole = succeed(await addPicture(newsroom, await halves(), 'gates.jpg'));

  const part = succeed(await cropPicture(newsroom, whole.src, { left: 60, top: 0, width: 30, height: 40 }));

  expect(part).toMatchObject({ width: 30, height: 40 });
  const bytes = (await readMedia(newsroom, part.src)) ?? new Uint8Array();
  const { dominant } = await sharp(bytes).stats();
  expect(dominant.b).toBeGreaterThan(200);
  expect(dominant.r).toBeLessThan(60);
  expect(await readMedia(newsroom, whole.src)).not.toBeNull();
});

test('a crop is of the picture as it is seen, after the camera’s turn', async () => {
  const { newsroom } = await openTestNewsroom();
  const turned = await sharp(await halves())
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const whole = succeed(await addPicture(newsroom, turned, 'gates.jpg'));
  expect(whole).toMatchObject({ width: 40, height: 100 });

  const part = succeed(await cropPicture(newsroom, whole.src, { left: 0, top: 60, width: 40, height: 40 }));

  expect(part).toMatchObject({ width: 40, height: 40 });
  const { dominant } = await sharp((await readMedia(newsroom, part.src)) ?? new Uint8Array()).stats();
  expect(dominant.b).toBeGreaterThan(200);
});

test('says what is in the way: a part outside, a picture that is gone', async () => {
  const { newsroom } = await openTestNewsroom();
  const { src } = succeed(await addPicture(newsroom, await halves(), 'gates.jpg'));

  expect(await cropPicture(newsroom, src, { left: 90, top: 0, width: 50, height: 40 })).toMatchObject({ ok: false });
  const gone = `media:${'0'.repeat(64)}.jpg`;
  expect(await cropPicture(newsroom, gone, { left: 0, top: 0, width: 1, height: 1 })).toMatchObject({
    failure: { kind: 'not-a-picture' },
  });
});

testWithPhotos('a crop keeps caption, credit and copyright (skipped without shared data)', async () => {
  const { newsroom } = await openTestNewsroom();
  const photo = await readFile(`${PHOTOS}/iptc-agency-photographer-example.jpg`);
  const whole = succeed(await addPicture(newsroom, photo, 'a.jpg'));

  const part = succeed(await cropPicture(newsroom, whole.src, { left: 10, top: 10, width: 200, height: 150 }));

  const { caption, credit, copyright } = whole;
  expect(part).toMatchObject({ caption, credit, copyright, width: 200, height: 150 });
});
