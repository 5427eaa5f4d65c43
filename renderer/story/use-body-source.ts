import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG, type LexicalEditor, PASTE_TAG } from 'lexical';
import { useEffect } from 'react';
import { serializeBody } from '../../domain/body/serialize-body.ts';
import type { StoryId } from '../../domain/story.ts';
import { AutosaveExtension } from '../editor/autosave/AutosaveExtension.ts';
import { $copiedBody } from '../editor/clipboard/copied-body.ts';
import { $insertBody } from '../editor/clipboard/insert-body.ts';
import { paragraphsFromText } from '../editor/clipboard/paragraphs-from-text.ts';
import { ADD_COMMENT_COMMAND, SHOW_PASSAGE_COMMAND } from '../editor/comments/CommentsExtension.ts';
import { FIND_COMMAND } from '../editor/find/FindExtension.ts';
import { $changePicture, replacePicture } from '../editor/pictures/change-picture.ts';
import { INSERT_SNIPPET_COMMAND } from '../editor/snippets/SnippetsExtension.ts';
import { NEXT_MISSPELLING_COMMAND } from '../editor/spelling/SpellingExtension.ts';
import { useCommands } from '../state/AppStateProvider.tsx';

/**
 * Lends the editor's text to those who must have it at once, and tells them of each key.
 *
 * Whether a key was pressed is asked after the update's own work is done: a story that was only opened is known by then.
 */
export function useBodySource(editor: LexicalEditor | null, id: StoryId): void {
  const { lendBody, noteTyping } = useCommands();
  useEffect(() => {
    if (editor === null) return undefined;
    const autosave = getExtensionDependencyFromEditor(editor, AutosaveExtension).output;
    lendBody({
      id,
      report: autosave.flush,
      find: () => editor.dispatchCommand(FIND_COMMAND, 'find'),
      run: (command) => command.run(editor),
      insertSnippet: (xhtml) => editor.dispatchCommand(INSERT_SNIPPET_COMMAND, xhtml),
      insertText: (text) => editor.update(() => $insertBody(paragraphsFromText(text)), { tag: PASTE_TAG }),
      changePicture: (nodeKey, part) => editor.update(() => $changePicture(nodeKey, part), { tag: HISTORY_PUSH_TAG }),
      replacePicture: (src, by) => replacePicture(editor, src, by),
      selected: () => editor.read('latest', $selectedXhtml),
      nextMisspelling: () => editor.dispatchCommand(NEXT_MISSPELLING_COMMAND, undefined),
      comment: () => editor.dispatchCommand(ADD_COMMENT_COMMAND, undefined),
      showPassage: (passage) => editor.dispatchCommand(SHOW_PASSAGE_COMMAND, passage),
    });
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      queueMicrotask(() => {
        if (autosave.hasUnreported()) void noteTyping(id);
      });
    });
    return () => {
      stop();
      lendBody(null);
    };
  }, [editor, id, lendBody, noteTyping]);
}

function $selectedXhtml(): string {
  const selection = $getSelection();
  if (selection === null || ($isRangeSelection(selection) && selection.isCollapsed())) return '';
  return serializeBody($copiedBody(selection));
}
