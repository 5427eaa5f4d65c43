import { textOfInlines } from '../body/block-text.ts';
import type { Figure, Picture } from '../body/body.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
};

/**
 * A body's pictures as ninjs associations, for programs that do not read the body.
 *
 * They are derived whenever a story is written and never read back. An address is `media:<hash>.<ext>`, since ninjs
 * refuses relative ones.
 */
export function associationsOf(figures: readonly Figure[]) {
  return figures.map((figure, index) => {
    const caption = textOfInlines(figure.caption);
    const { picture, credit, copyright } = figure;
    const descriptions = [
      ...(caption === '' ? [] : [{ role: 'caption', value: caption }]),
      ...(picture.alt === null || picture.alt === '' ? [] : [{ role: 'alt', value: picture.alt }]),
    ];
    return {
      name: `picture-${index + 1}`,
      rel: 'picture',
      uri: picture.src,
      type: 'picture',
      ...(descriptions.length > 0 && { descriptions }),
      ...(credit !== '' && { by: credit }),
      ...(copyright !== '' && { copyrightNotice: copyright }),
      renditions: [renditionOf(picture)],
    };
  });
}

function renditionOf({ src, width, height, focus }: Picture) {
  const extension = src.slice(src.lastIndexOf('.') + 1);
  const contentType = CONTENT_TYPES[extension];
  const isMeasured = width > 0 && height > 0;
  return {
    name: 'original',
    href: src,
    ...(contentType !== undefined && { contentType }),
    ...(isMeasured && { width, height }),
    ...(isMeasured && focus !== undefined && { poi: pointIn(width, height, focus) }),
  };
}

/** ninjs counts in pixels from the top left. */
function pointIn(width: number, height: number, focus: { readonly x: number; readonly y: number }) {
  return { x: Math.round((width * focus.x) / 100), y: Math.round((height * focus.y) / 100) };
}
