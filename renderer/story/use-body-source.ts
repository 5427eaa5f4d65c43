import { getExtensionDependencyFromEditor } from '@lexical/extension';
import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import type { StoryId } from '../../domain/story.ts';
import { AutosaveExtension } from '../editor/autosave/AutosaveExtension.ts';
import { FIND_COMMAND } from '../editor/find/FindExtension.ts';
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
    lendBody({ id, report: autosave.flush, find: () => editor.dispatchCommand(FIND_COMMAND, 'find') });
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
