import type { Picture } from '../body/body.ts';
import { CARD_CROP, cardCropPath, logoPath, logoSize, renditionPath, renditionWidths } from '../page/renditions.ts';
import type { Logo, Settings } from '../settings.ts';
import { outputFile } from './output-file.ts';
import type { SiteStory } from './site-story.ts';

/** A picture file of the site and how it is made from the newsroom's original. */
export interface MediaOutput {
  readonly file: string;
  readonly src: string;
  readonly format: 'webp' | 'jpg' | 'png';
  readonly width: number;
  /** A crop round the picture's focal point (per cent); `null`: the whole picture. */
  readonly crop: { readonly height: number; readonly x: number; readonly y: number } | null;
}

/**
 * Every picture file that the pages of these stories show, each once, with those that hands have `chosen` for cards, and
 * the newsroom's logo.
 */
export function siteMedia(
  stories: readonly SiteStory[],
  { look }: Pick<Settings, 'look'>,
  chosen: readonly Picture[],
): readonly MediaOutput[] {
  const media = new Map<string, MediaOutput>();
  for (const file of chosen.flatMap((picture) => [...wholePicture(picture), ...cardCrops(picture)])) {
    media.set(file.file, file);
  }
  for (const { pictures, picture, summary } of stories) {
    // A killed story's notice shows no picture.
    if (summary.publication.state !== 'live') continue;
    const files = [...pictures.flatMap(wholePicture), ...(picture === null ? [] : cardCrops(picture))];
    for (const file of files) media.set(file.file, file);
  }
  const logo = look.logo === null ? [] : [logoRendition(look.logo)];
  return [...logo, ...media.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The widest JPEG of a picture: what stands in for the original wherever one file must do. */
export function widestRendition(picture: Picture): MediaOutput {
  return rendition(picture, renditionWidths(picture.width).at(-1) ?? picture.width, 'jpg');
}

/** The newsroom's logo as its site and its exported pages carry it. */
export function logoRendition(logo: Logo): MediaOutput {
  const { width } = logoSize(logo);
  return { file: outputFile(logoPath(logo)), src: logo.src, format: 'png', width, crop: null };
}

const FORMATS = ['webp', 'jpg'] as const;

function wholePicture(picture: Picture): readonly MediaOutput[] {
  return renditionWidths(picture.width).flatMap((width) => FORMATS.map((format) => rendition(picture, width, format)));
}

function rendition(picture: Picture, width: number, format: MediaOutput['format']): MediaOutput {
  return { file: outputFile(renditionPath(picture, width, format)), src: picture.src, format, width, crop: null };
}

function cardCrops(picture: Picture): readonly MediaOutput[] {
  const { x, y } = picture.focus ?? { x: 50, y: 50 };
  return FORMATS.map((format) => ({
    file: outputFile(cardCropPath(picture, format)),
    src: picture.src,
    format,
    width: CARD_CROP.width,
    crop: { height: CARD_CROP.height, x, y },
  }));
}
