import type { Body, Figure } from './body.ts';

/** Every picture of a body with its caption, in reading order, those of galleries included. */
export function figuresOf(body: Body): readonly Figure[] {
  return body.flatMap((block) => {
    if (block.type === 'figure') return [block];
    return block.type === 'gallery' ? block.figures : [];
  });
}
