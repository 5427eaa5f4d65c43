import { existsSync, readFileSync } from 'node:fs';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { MediaOutput } from '../../domain/site/site-media.ts';
import { cropRegion, makeRendition } from './renditions.ts';

const JPG: MediaOutput = { file: '', src: '', format: 'jpg', width: 48, crop: null };
const PHOTOS = '../shared/data/photos';

/** Red on its left half, blue on its right. */
async function halves(orientation?: number): Promise<Buffer> {
  const blue = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#00f' } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 120, height: 60, channels: 3, background: '#f00' } })
    .composite([{ input: blue, left: 60, top: 0 }])
    .jpeg({ quality: 95 })
    .withMetadata(orientation === undefined ? {} : { orientation })
    .toBuffer();
}

async function colourAt(picture: Buffer, left: number, top: number): Promise<'red' | 'blue' | 'other'> {
  const [red = 0, , blue = 0] = await sharp(picture)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  if (red > 180 && blue < 80) return 'red';
  return blue > 180 && red < 80 ? 'blue' : 'other';
}

describe('makeRendition', () => {
  it('makes the width asked for and never enlarges', async () => {
    const small = await sharp(await makeRendition(await halves(), JPG)).metadata();
    const wide = await sharp(await makeRendition(await halves(), { ...JPG, width: 500 })).metadata();

    expect([small.width, small.height, small.format]).toEqual([48, 24, 'jpeg']);
    expect(wide.width).toBe(120);
  });

  it('turns the picture as the camera noted', async () => {
    const turned = await makeRendition(await halves(6), JPG);

    const { width, height, orientation } = await sharp(turned).metadata();
    expect([width, height, orientation]).toEqual([48, 96, undefined]);
    expect(await colourAt(turned, 24, 10)).toBe('red');
    expect(await colourAt(turned, 24, 86)).toBe('blue');
  });

  it('crops round the focal point', async () => {
    const crop = { height: 40, x: 90, y: 50 };
    const right = await makeRendition(await halves(), { ...JPG, format: 'webp', width: 40, crop });
    const left = await makeRendition(await halves(), { ...JPG, width: 40, crop: { ...crop, x: 10 } });

    expect(await colourAt(right, 20, 20)).toBe('blue');
    expect(await colourAt(left, 20, 20)).toBe('red');
  });

  it('crops a turned picture by what is seen', async () => {
    const crop = { height: 40, x: 50, y: 95 };

    expect(await colourAt(await makeRendition(await halves(6), { ...JPG, width: 40, crop }), 20, 20)).toBe('blue');
  });

  it('gives the same bytes each time', async () => {
    const original = await halves();

    expect(await makeRendition(original, JPG)).toEqual(await makeRendition(original, JPG));
  });

  it.skipIf(!existsSync(PHOTOS))(
    'keeps credit and copyright of an agency’s picture, and not where it was taken',
    async () => {
      for (const format of ['jpg', 'webp'] as const) {
        const agency = await makeRendition(readFileSync(`${PHOTOS}/iptc-agency-photographer-example.jpg`), {
          ...JPG,
          format,
        });
        const tags = ExifReader.load(agency, { expanded: true });

        expect(tags.exif?.Copyright?.description).toMatch(/\S/);
        expect(tags.xmp?.['Credit']?.description).toMatch(/\S/);
      }
      const place = ExifReader.load(await makeRendition(readFileSync(`${PHOTOS}/png_with_exif_and_gps.png`), JPG), {
        expanded: true,
      });
      expect(place.gps).toBeUndefined();
      expect(place.exif?.Model).toBeUndefined();
    },
  );
});

describe('cropRegion', () => {
  it.each([
    [
      { width: 300, height: 100 },
      { height: 100, x: 50, y: 50 },
      { left: 100, top: 0, width: 100, height: 100 },
    ],
    [
      { width: 300, height: 100 },
      { height: 100, x: 0, y: 0 },
      { left: 0, top: 0, width: 100, height: 100 },
    ],
    [
      { width: 300, height: 100 },
      { height: 100, x: 100, y: 100 },
      { left: 200, top: 0, width: 100, height: 100 },
    ],
    [
      { width: 1, height: 1000 },
      { height: 100, x: 50, y: 50 },
      { left: 0, top: 500, width: 1, height: 1 },
    ],
  ])('stays inside %j', (size, crop, region) => {
    expect(cropRegion(size, 100, crop)).toEqual(region);
  });
});
