import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import { UNDO_COMMAND } from 'lexical';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../words/WordsProvider.tsx';
import { PasteReportExtension } from './PasteReportExtension.ts';
import './paste-report.css';

/** Says what was taken off the last paste, and offers to take it back or to have its words alone. */
export function PasteReportBar(): ReactElement | null {
  const [editor] = useLexicalComposerContext();
  const { last: signal, pasteAsPlainText } = useExtensionDependency(PasteReportExtension).output;
  const last = useSignalValue(signal);
  const words = useWords().editor.paste;
  if (last === null) return null;
  return (
    <div className="paste-report" role="status">
      <span>{words.removed(last.report)}</span>
      <Button className="link" preventFocusOnPress onPress={() => editor.dispatchCommand(UNDO_COMMAND)}>
        {words.undo}
      </Button>
      <Button className="link" preventFocusOnPress onPress={pasteAsPlainText}>
        {words.asPlainText}
      </Button>
    </div>
  );
}
