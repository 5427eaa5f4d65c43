import { cleanLine } from '../clean-text.ts';
import type { Picture } from './body.ts';

const MEDIA_SOURCE = /^media:[0-9a-f]{64}\.[a-z0-9]{2,5}$/;
const LENGTH = /^[1-9][0-9]{0,5}$/;
const FOCUS = /^(100|[1-9]?[0-9]) (100|[1-9]?[0-9])$/;

/** True for `media:<sha256>.<ext>`: no path, no host, nothing that could be fetched. */
export function isMediaSource(src: string): boolean {
  return MEDIA_SOURCE.test(src);
}

/** The picture that an `img` shows, or `null` where its source is none of the newsroom's media. */
export function pictureFromAttributes(attributes: ReadonlyMap<string, string>): Picture | null {
  const src = attributes.get('src') ?? '';
  if (!isMediaSource(src)) return null;
  const focus = FOCUS.exec(attributes.get('data-focus') ?? '');
  return {
    src,
    alt: attributes.get('alt') ?? null,
    width: lengthFrom(attributes.get('width')),
    height: lengthFrom(attributes.get('height')),
    ...(focus !== null && { focus: { x: Number(focus[1]), y: Number(focus[2]) } }),
  };
}

/** A picture whose values can be written, or `null` where its source is none of the newsroom's media. */
export function normalisePicture(picture: Picture): Picture | null {
  if (!isMediaSource(picture.src)) return null;
  const { src, alt, width, height, focus } = picture;
  return {
    src,
    alt: alt === null ? null : cleanLine(alt),
    width: lengthFrom(String(width)),
    height: lengthFrom(String(height)),
    ...(focus !== undefined && { focus: { x: perCent(focus.x), y: perCent(focus.y) } }),
  };
}

function perCent(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value) || 0));
}

/** Pixels; 0 where unknown. */
function lengthFrom(text: string | undefined): number {
  return text !== undefined && LENGTH.test(text) ? Number(text) : 0;
}
