import { type BodyChoice, type BodySegment, bodyFromSegments, mergeBodies } from './body/merge-body.ts';
import { mergeComments } from './comments/merge-comments.ts';
import { COMPARED_FIELDS, type ComparedField, fieldText, restoreField } from './diff-stories.ts';
import { type Instant, msFromInstant } from './instant.ts';
import { isSame, joinLists } from './join-lists.ts';
import { mergeOtherFields } from './other-fields/merge-other-fields.ts';
import type { Story } from './story.ts';

/** Lists to which both sides may add. The categories are none: the first one counts most. */
const JOINED: ReadonlySet<ComparedField> = new Set(['keywords', 'corrections']);

/** A field that both sides changed, each in its own way, as text to choose by. */
export interface FieldConflict {
  readonly field: ComparedField;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Two versions of a story joined as far as nobody has to be asked. */
export interface StoryMerge {
  /** The joined story; where there is a conflict it has ours for the time being. */
  readonly story: Story;
  readonly fieldConflicts: readonly FieldConflict[];
  readonly body: readonly BodySegment[];
}

/** What a person chose: a side for each field in conflict, and for each conflict of the body in order; null where not yet. */
export interface MergeChoices {
  readonly fields: Readonly<Partial<Record<ComparedField, 'ours' | 'theirs'>>>;
  readonly body: readonly (BodyChoice | null)[];
}

/**
 * Joins two versions that were made of the same third, field by field and paragraph by paragraph.
 *
 * A field that only one side changed is that side's; keywords, corrections and former slugs are joined; all else that
 * both changed differently is a conflict. Times and versions are the later ones, so that a merge is never older than
 * what it was made of.
 */
export function mergeStories(base: Story, ours: Story, theirs: Story): StoryMerge {
  const body = mergeBodies(base.body, ours.body, theirs.body);
  const changed = COMPARED_FIELDS.filter((field) => !isSame(ours[field], theirs[field]));
  const fieldConflicts = changed
    .filter((field) => !JOINED.has(field) && !isSame(ours[field], base[field]) && !isSame(theirs[field], base[field]))
    .map((field) => ({
      field,
      base: fieldText(base, field),
      ours: fieldText(ours, field),
      theirs: fieldText(theirs, field),
    }));
  const onlyTheirs = changed.filter((field) => isSame(ours[field], base[field]));
  const story: Story = {
    ...onlyTheirs.reduce((joined, field) => restoreField(joined, theirs, field), ours),
    keywords: joinLists(base.keywords, ours.keywords, theirs.keywords),
    formerSlugs: joinLists(base.formerSlugs, ours.formerSlugs, theirs.formerSlugs),
    corrections: joinLists(base.corrections, ours.corrections, theirs.corrections),
    leftChecks: joinLists(base.leftChecks, ours.leftChecks, theirs.leftChecks),
    otherFields: mergeOtherFields(base.otherFields, ours.otherFields, theirs.otherFields),
    body: bodyFromSegments(body, []),
    comments: mergeComments(base.comments, ours.comments, theirs.comments),
    version: Math.max(ours.version, theirs.version),
    modifiedAt: laterOf(ours.modifiedAt, theirs.modifiedAt),
  };
  return { story, fieldConflicts, body };
}

/** True where a person has to be asked. */
export function hasConflicts({ fieldConflicts, body }: StoryMerge): boolean {
  return fieldConflicts.length > 0 || body.some(({ kind }) => kind === 'conflict');
}

/** How many conflicts nobody has chosen for yet. */
export function undecided({ fieldConflicts, body }: StoryMerge, choices: MergeChoices): number {
  const fields = fieldConflicts.filter(({ field }) => choices.fields[field] === undefined);
  const passages = body.filter(({ kind }) => kind === 'conflict');
  return fields.length + passages.filter((_passage, at) => (choices.body[at] ?? null) === null).length;
}

/** The story that the choices make; what was not chosen is ours. `theirs` is the story that was merged. */
export function settleMerge(merge: StoryMerge, theirs: Story, choices: MergeChoices): Story {
  const chosen = merge.fieldConflicts.filter(({ field }) => choices.fields[field] === 'theirs');
  const story = chosen.reduce((settled, { field }) => restoreField(settled, theirs, field), merge.story);
  return { ...story, body: bodyFromSegments(merge.body, choices.body) };
}

function laterOf(one: Instant, other: Instant): Instant {
  return msFromInstant(one) < msFromInstant(other) ? other : one;
}
