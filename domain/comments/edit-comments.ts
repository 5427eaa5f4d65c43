import type { Instant } from '../instant.ts';
import type { Comment, Passage } from './comment.ts';
import { findPassage, passageAt } from './find-passage.ts';
import { passageText } from './passage-text.ts';

/** What a new comment is made of; `body` is the story's, as it was reported last. */
export interface NewComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** As the editor has it: white space may be other than in the body. */
  readonly passage: Passage;
  readonly body: string;
  readonly now: Instant;
}

/** A comment that is open. */
export function createComment({ id, author, text, passage, body, now }: NewComment): Comment {
  const plain = passageText(body);
  const stretch = findPassage(plain, passage);
  const placed = stretch === null ? passage : passageAt(plain, stretch);
  return { id, author, text, writtenAt: now, changedAt: now, resolvedBy: null, passage: placed };
}

/** The comment with other words. */
export function rewordComment(comment: Comment, text: string, now: Instant): Comment {
  return { ...comment, text, changedAt: now };
}

/** The comment settled by somebody, or open again. */
export function resolveComment(comment: Comment, by: string | null, now: Instant): Comment {
  return { ...comment, resolvedBy: by, changedAt: now };
}

/** A comment and where it stands in the text now; null where its words are gone. */
export interface PlacedComment {
  readonly comment: Comment;
  readonly start: number | null;
}

/** The comments in reading order; those whose words are gone come last. */
export function commentsInOrder(comments: readonly Comment[], body: string): readonly PlacedComment[] {
  const text = comments.length === 0 ? '' : passageText(body);
  return comments
    .map((comment) => ({ comment, start: findPassage(text, comment.passage)?.start ?? null }))
    .toSorted((one, other) => (one.start ?? Number.MAX_VALUE) - (other.start ?? Number.MAX_VALUE));
}

/** The passages of the comments that are still to be settled. */
export function openPassages(comments: readonly Comment[]): readonly Passage[] {
  return comments.filter(({ resolvedBy }) => resolvedBy === null).map(({ passage }) => passage);
}
