import type { Body, Figure } from '../body/body.ts';
import { parseBody } from '../body/parse-body.ts';
import { figuresOf } from '../body/pictures.ts';
import { serializeBody } from '../body/serialize-body.ts';
import type { Story } from '../story.ts';

/** A picture of the media folder and its size in pixels. */
export interface MediaPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** How often a body shows this picture. */
export function usesOfPicture(body: string, src: string): number {
  return body.includes(src) ? figuresOf(parseBody(body)).filter(({ picture }) => picture.src === src).length : 0;
}

/**
 * The story with another picture in place of one, wherever it shows it. Caption, credit and alternative text stay: they
 * are the desk's words. The focal point was one of the old picture, and goes.
 */
export function withPictureReplaced(story: Story, src: string, by: MediaPicture): Story {
  const change = (figure: Figure): Figure => {
    if (figure.picture.src !== src) return figure;
    return { ...figure, picture: { ...by, alt: figure.picture.alt } };
  };
  const body: Body = parseBody(story.body).map((block) => {
    if (block.type === 'figure') return change(block);
    return block.type === 'gallery' ? { ...block, figures: block.figures.map(change) } : block;
  });
  return { ...story, body: serializeBody(body) };
}
