import { parseBody } from './body/parse-body.ts';
import { figuresOf } from './body/pictures.ts';
import type { Story } from './story.ts';

/** Fields that a newsroom may ask for before a story moves on. */
export const REQUIRABLE_FIELDS = [
  'headline',
  'text',
  'credit-line',
  'dateline',
  'category',
  'excerpt',
  'slugline',
  'picture-credit',
] as const;
export type RequirableField = (typeof REQUIRABLE_FIELDS)[number];

/** Moves for which a newsroom may ask for fields. Every other move is towards less, and asks for nothing. */
export const DEMANDING_MOVES = ['to-review', 'to-ready', 'put-live'] as const;
export type DemandingMove = (typeof DEMANDING_MOVES)[number];

/** What each move asks for. */
export type RequiredFields = Readonly<Record<DemandingMove, readonly RequirableField[]>>;

/** What a newsroom asks for until it says otherwise: a page without a headline or a text is none. */
export const USUAL_FIELDS: RequiredFields = {
  'to-review': [],
  'to-ready': ['headline'],
  'put-live': ['headline', 'text'],
};

/** Those of the fields that the story does not have, in the order of `REQUIRABLE_FIELDS`. */
export function missingFields(story: Story, required: readonly RequirableField[]): readonly RequirableField[] {
  return REQUIRABLE_FIELDS.filter((field) => required.includes(field) && !hasField(story, field));
}

function hasField(story: Story, field: RequirableField): boolean {
  switch (field) {
    case 'headline':
      return story.headline.trim() !== '';
    case 'text':
      return story.body.trim() !== '';
    case 'credit-line':
      return story.creditLine !== null;
    case 'dateline':
      return story.dateline !== null;
    case 'category':
      return story.categories.length > 0;
    case 'excerpt':
      return story.excerpt.trim() !== '';
    case 'slugline':
      return story.slugline.trim() !== '';
    // A story without pictures lacks none.
    case 'picture-credit':
      return figuresOf(parseBody(story.body)).every(({ credit }) => credit.trim() !== '');
  }
}
