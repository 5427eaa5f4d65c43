import { type BlockChange, diffBodies } from './body/diff-body.ts';
import { parseBody } from './body/parse-body.ts';
import { textFromPlaces } from './dateline/places-text.ts';
import { diffWords, type WordChange } from './diff-words.ts';
import type { Story } from './story.ts';

/** Fields that an editor writes or chooses, in the order in which a difference is read. */
export const COMPARED_FIELDS = [
  'headline',
  'shortHeadline',
  'seoHeadline',
  'creditLine',
  'dateline',
  'categories',
  'keywords',
  'slugline',
  'slug',
  'excerpt',
  'seoDescription',
  'canonicalUrl',
  'internalNote',
  'language',
  'urgency',
  'embargoedUntil',
  'copyrightHolder',
  'copyrightNotice',
  'usageTerms',
  'workflow',
  'publication',
  'corrections',
] as const satisfies readonly (keyof Story)[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

export interface FieldChange {
  readonly field: ComparedField;
  readonly before: string;
  readonly after: string;
  readonly words: readonly WordChange[];
}

/** What turns one version of a story into another: its fields as text, and its body block by block. */
export interface StoryDiff {
  /** Only those that differ. */
  readonly fields: readonly FieldChange[];
  /** All blocks, also those that stayed. */
  readonly body: readonly BlockChange[];
  readonly isBodyChanged: boolean;
}

/** The difference between two versions of a story, in prose. Times, versions and earlier addresses are not compared. */
export function diffStories(before: Story, after: Story): StoryDiff {
  const fields = COMPARED_FIELDS.flatMap((field): readonly FieldChange[] => {
    const [old, fresh] = [fieldText(before, field), fieldText(after, field)];
    return old === fresh ? [] : [{ field, before: old, after: fresh, words: diffWords(old, fresh) }];
  });
  const body = diffBodies(parseBody(before.body), parseBody(after.body));
  return { fields, body, isBodyChanged: body.some(({ kind }) => kind !== 'same') };
}

/** The story with one field as an earlier version had it. */
export function restoreField(story: Story, earlier: Story, field: ComparedField | 'body'): Story {
  return { ...story, [field]: earlier[field] };
}

/** A field as one text for comparing and showing. Lists are joined by commas, notices by line ends. */
export function fieldText(story: Story, field: ComparedField): string {
  switch (field) {
    case 'creditLine':
      return story.creditLine?.text ?? '';
    case 'dateline':
      return datelineText(story.dateline);
    case 'categories':
    case 'keywords':
      return story[field].join(', ');
    case 'urgency':
      return String(story.urgency);
    case 'embargoedUntil':
      return story.embargoedUntil ?? '';
    case 'publication':
      return story.publication.state;
    case 'corrections':
      return story.corrections.map(({ notice }) => notice).join('\n');
    default:
      return story[field];
  }
}

/** The parts and not the print: `(AP)` in another house style is no other dateline. */
function datelineText(dateline: Story['dateline']): string {
  if (dateline === null) return '';
  const { places, date, source } = dateline;
  return [textFromPlaces(places), date ?? '', source].filter((part) => part !== '').join(', ');
}
