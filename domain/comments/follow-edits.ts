import { editBetween, stretchAfter, type TextEdit } from '../passages/text-edit.ts';
import type { Comment, Passage } from './comment.ts';
import { findPassage, passageAt } from './find-passage.ts';
import { passageText } from './passage-text.ts';

/**
 * The comments on a body after it was edited: their passages move, grow and shrink with the words. One whose words
 * are gone remembers them, and has its passage again when they come back, by undo or from the clipboard.
 */
export function commentsAfterEdit(comments: readonly Comment[], before: string, after: string): readonly Comment[] {
  if (comments.length === 0 || before === after) return comments;
  const [was, is] = [passageText(before), passageText(after)];
  if (was === is) return comments;
  const edit = editBetween(was, is);
  return comments.map((comment) => ({ ...comment, passage: passageAfter(comment.passage, was, is, edit) }));
}

function passageAfter(passage: Passage, was: string, is: string, edit: TextEdit): Passage {
  const stretch = findPassage(was, passage);
  if (stretch === null) {
    const returned = findPassage(is, passage);
    return returned === null ? passage : passageAt(is, returned);
  }
  const isInside = stretch.start < edit.at + edit.removed && stretch.end > edit.at;
  // A paragraph that was moved is, as an edit, two paragraphs changed; its words tell where it went.
  const moved = (isInside ? findPassage(is, passage) : null) ?? stretchAfter(stretch, edit);
  return moved === null ? passage : passageAt(is, moved);
}
