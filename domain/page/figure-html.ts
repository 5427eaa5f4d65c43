import type { Figure, Gallery, Picture } from '../body/body.ts';
import { attribute, escapeAttribute, escapeText } from './escape-html.ts';
import { inlineHtml, languageAttributes } from './inline-html.ts';
import type { PageWords } from './page-words.ts';
import { largestRenditionPath, renditionPath, renditionWidths } from './renditions.ts';
import type { Site } from './site.ts';

/** Where a picture stands: it decides how wide a rendition the reader's browser should take. */
const SIZES = {
  story: '(min-width:1160px) 724px, (min-width:720px) 41rem, 100vw',
  gallery: '(min-width:1160px) 357px, (min-width:720px) 20rem, 50vw',
} as const;

export interface FigureSurroundings {
  readonly site: Site;
  readonly words: PageWords;
  /** The page's first picture is fetched at once, the others when the reader nears them. */
  readonly isFirst: boolean;
}

/** A picture with its caption and credit; the credit is always printed where there is one. */
export function figureHtml(figure: Figure, surroundings: FigureSurroundings): string {
  return oneFigure(figure, 'story', surroundings);
}

/** Several pictures under one caption. */
export function galleryHtml(gallery: Gallery, surroundings: FigureSurroundings): string {
  const figures = gallery.figures.map((figure, index) =>
    oneFigure(figure, 'gallery', { ...surroundings, isFirst: surroundings.isFirst && index === 0 }),
  );
  const caption = inlineHtml(gallery.caption, surroundings.site);
  return (
    `<figure class="gallery"${languageAttributes(gallery)}><div>\n${figures.join('\n')}\n</div>` +
    `${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
  );
}

function oneFigure(figure: Figure, place: keyof typeof SIZES, surroundings: FigureSurroundings): string {
  const caption = captionHtml(figure, surroundings);
  return (
    `<figure${languageAttributes(figure)}>${pictureHtml(figure.picture, place, surroundings)}` +
    `${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
  );
}

function captionHtml({ caption, credit, copyright }: Figure, { site, words }: FigureSurroundings): string {
  const parts = [
    inlineHtml(caption, site),
    credit === '' ? '' : `<span class="ph">${words.photo} ${escapeText(credit)}</span>`,
    copyright === '' ? '' : `<span class="ph">${escapeText(copyright)}</span>`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The picture alone, in every width that the site has of it; elsewhere the original. */
export function pictureHtml(
  picture: Picture,
  place: keyof typeof SIZES,
  { site, isFirst }: Pick<FigureSurroundings, 'site' | 'isFirst'>,
): string {
  const { fileUrl } = site;
  // A picture whose alternative text is not written yet says nothing rather than its caption twice.
  const common =
    ` width="${picture.width}" height="${picture.height}" alt="${escapeAttribute(picture.alt ?? '')}"` +
    `${isFirst ? ' fetchpriority="high"' : ' loading="lazy"'} decoding="async"`;
  if (fileUrl === undefined) return `<img${attribute('src', site.mediaUrl(picture.src))}${common}>`;
  const widths = renditionWidths(picture.width);
  const sources = (format: 'webp' | 'jpg'): string =>
    widths.map((width) => `${fileUrl(renditionPath(picture, width, format))} ${width}w`).join(', ');
  const fallback = fileUrl(largestRenditionPath(picture));
  return (
    `<picture><source type="image/webp"${attribute('srcset', sources('webp'))}${attribute('sizes', SIZES[place])}>` +
    `<img${attribute('src', fallback)}${attribute('srcset', sources('jpg'))}${attribute('sizes', SIZES[place])}${common}></picture>`
  );
}
