import { type Signal, signal } from '@lexical/extension';
import { $getRoot, defineExtension, type LexicalEditor, PASTE_TAG, UNDO_COMMAND } from 'lexical';
import type { PasteReport } from '../../../domain/paste/paste-report.ts';
import { $insertBody } from './insert-body.ts';
import { paragraphsFromText } from './paragraphs-from-text.ts';

/** The last paste, while it is the last thing that happened. */
export interface LastPaste {
  readonly report: PasteReport;
  readonly plainText: string;
}

/** What the clean-up of a paste took off, for as long as the paste can be taken back by one undo. */
export const PasteReportExtension = defineExtension({
  name: 'dateline/paste-report',
  build: (editor) => {
    const last = signal<LastPaste | null>(null);
    return { last, pasteAsPlainText: () => pasteAsPlainText(editor, last) };
  },
  register: (editor, _config, state) => {
    const { last } = state.getOutput();
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      const isChange = dirtyElements.size > 0 || dirtyLeaves.size > 0;
      if (isChange && !tags.has(PASTE_TAG)) last.value = null;
    });
  },
});

/** Takes the last paste back and pastes its words alone. */
function pasteAsPlainText(editor: LexicalEditor, last: Signal<LastPaste | null>): void {
  const paste = last.peek();
  if (paste === null) return;
  editor.dispatchCommand(UNDO_COMMAND);
  // A read makes the undo take effect; without it the paste would be part of the undo.
  editor.read($getRoot);
  editor.update(() => $insertBody(paragraphsFromText(paste.plainText)), { tag: PASTE_TAG });
}
