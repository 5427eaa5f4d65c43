import type { Picture } from '../body/body.ts';
import type { Logo } from '../settings.ts';

/** Widths in pixels that a site keeps of each picture. */
const WIDTHS = [480, 960, 1600] as const;

/** Raised when renditions of the same picture would come out differently: a new name, so that no cache is wrong. */
const RECIPE = 1;

/** The widths made of a picture `naturalWidth` pixels wide, narrowest first; none is enlarged. */
export function renditionWidths(naturalWidth: number): readonly number[] {
  const narrower = WIDTHS.filter((width) => width < naturalWidth);
  return narrower.length === WIDTHS.length ? narrower : [...narrower, naturalWidth];
}

/**
 * The site path of one rendition, `/media/3f2a….960.1.webp`. Its name holds the hash of the original's content, so it
 * may be kept for ever.
 */
export function renditionPath(picture: Pick<Picture, 'src'>, width: number, format: 'webp' | 'jpg' | 'png'): string {
  const hash = /^media:([0-9a-f]+)/.exec(picture.src)?.[1] ?? 'none';
  return `/media/${hash.slice(0, 32)}.${width}.${RECIPE}.${format}`;
}

/** The site path of the widest JPEG: what other sites show beside a link to the story. */
export function largestRenditionPath(picture: Picture): string {
  return renditionPath(picture, renditionWidths(picture.width).at(-1) ?? picture.width, 'jpg');
}

/** Pixels of the crop that a card shows; it keeps the picture's focal point. */
export const CARD_CROP = { width: 480, height: 320 } as const;

/** The site path of the crop that cards show. The focal point is in its name: another one is another picture. */
export function cardCropPath(picture: Pick<Picture, 'src' | 'focus'>, format: 'webp' | 'jpg'): string {
  const { x, y } = picture.focus ?? { x: 50, y: 50 };
  return renditionPath(picture, CARD_CROP.width, format).replace(`.${RECIPE}.`, `.card-${x}-${y}.${RECIPE}.`);
}

/** A masthead is low: pixels of a logo's height at most, for twice as sharp a screen. */
const LOGO_HEIGHT = 180;
const LOGO_WIDTH = 1200;

/** The size in pixels in which a site keeps the newsroom's logo; it is not enlarged. */
export function logoSize({ width, height }: Logo): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LOGO_HEIGHT / height, LOGO_WIDTH / width);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The site path of the newsroom's logo: a PNG, because it may be cut out. */
export function logoPath(logo: Logo): string {
  return renditionPath(logo, logoSize(logo).width, 'png');
}
