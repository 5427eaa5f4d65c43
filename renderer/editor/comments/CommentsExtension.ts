import { effect, signal } from '@lexical/extension';
import {
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  type LexicalCommand,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import type { Passage } from '../../../domain/comments/comment.ts';
import { findPassage } from '../../../domain/comments/find-passage.ts';
import type { Stretch } from '../../../domain/passages/text-edit.ts';
import { $selectionOf } from '../find/found.ts';
import { $textLineOf } from '../find/text-lines.ts';
import { isWholeStory } from '../line-marks/is-whole-story.ts';
import { LineMarks } from '../line-marks/line-marks.ts';
import { $lineHolders, $passageOfSelection, $placesOfPassage, $storyLines, stretchesByLine } from './passages.ts';

/** Asks for a comment on the selected words, or on the caret's line. */
export const ADD_COMMENT_COMMAND: LexicalCommand<void> = createCommand('ADD_COMMENT_COMMAND');
/** Selects the words of a passage and shows them; not handled when they are gone. */
export const SHOW_PASSAGE_COMMAND: LexicalCommand<Passage> = createCommand('SHOW_PASSAGE_COMMAND');

/**
 * Shows which passages of the story the desk has commented on. The comments themselves are no part of the document:
 * they stand beside it in the story, so that nothing that is made of the document can give them away.
 */
export const CommentsExtension = defineExtension({
  name: 'dateline/comments',
  build: (editor) => ({
    passages: signal<readonly Passage[]>([]),
    onComment: signal<(passage: Passage) => void>(() => undefined),
    marks: new LineMarks<Stretch>(editor, 'commented', () => true),
  }),
  register: (editor, _config, state) => {
    const { passages, onComment, marks } = state.getOutput();
    return mergeRegister(
      effect(() => {
        const commented = passages.value;
        editor.read('latest', () => $mark(marks, commented));
      }),
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState }) => {
        if (passages.peek().length === 0 || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
        editorState.read(() => {
          if (isWholeStory(dirtyElements, dirtyLeaves)) $mark(marks, passages.peek());
          else for (const node of $lineHolders(dirtyElements.keys())) marks.follow($textLineOf(node));
        });
      }),
      editor.registerRootListener((page) => (page === null ? undefined : marks.drawOnPage())),
      editor.registerCommand(
        ADD_COMMENT_COMMAND,
        () => {
          const passage = $passageOfSelection();
          if (passage !== null) onComment.peek()(passage);
          return passage !== null;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        SHOW_PASSAGE_COMMAND,
        (passage) => {
          const places = $placesOfPassage(passage);
          if (places === null) return false;
          $setSelection($selectionOf(places));
          editor.getElementByKey(places.from.key)?.scrollIntoView({ block: 'center' });
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    );
  },
});

function $mark(marks: LineMarks<Stretch>, passages: readonly Passage[]): void {
  const gone = new Set<NodeKey>(marks.keys());
  const story = passages.length === 0 ? null : $storyLines();
  if (story !== null) {
    const found = passages.flatMap((passage) => findPassage(story.text, passage) ?? []);
    for (const [line, stretches] of stretchesByLine(story, found)) {
      marks.set(line, stretches);
      gone.delete(line.key);
    }
  }
  for (const key of gone) marks.delete(key);
}
