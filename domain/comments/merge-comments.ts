import { msFromInstant } from '../instant.ts';
import type { Comment } from './comment.ts';

/**
 * Two versions' comments joined: what either side added, without what either took away; of one that both changed, the
 * later. Nobody is ever asked about a comment; its passage is found in the joined text by its words.
 */
export function mergeComments(
  base: readonly Comment[],
  ours: readonly Comment[],
  theirs: readonly Comment[],
): readonly Comment[] {
  const inTheirs = new Map(theirs.map((comment) => [comment.id, comment]));
  const inBase = new Set(base.map(({ id }) => id));
  const inOurs = new Set(ours.map(({ id }) => id));
  return [
    ...ours.flatMap((comment) => {
      const other = inTheirs.get(comment.id);
      if (other !== undefined) return [laterOf(comment, other)];
      return inBase.has(comment.id) ? [] : [comment];
    }),
    ...theirs.filter(({ id }) => !inOurs.has(id) && !inBase.has(id)),
  ];
}

function laterOf(one: Comment, other: Comment): Comment {
  return msFromInstant(other.changedAt) > msFromInstant(one.changedAt) ? other : one;
}
