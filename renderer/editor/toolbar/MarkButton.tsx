import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import { FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical';
import type { ReactElement, ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { Mark } from '../../../domain/body/body.ts';
import { MARK_FORMATS } from '../inlines/mark-formats.ts';
import { FormattingExtension } from './FormattingExtension.ts';

interface MarkButtonProps {
  readonly editor: LexicalEditor;
  readonly mark: Mark;
  readonly label: string;
  readonly keys?: string;
  readonly children: ReactNode;
}

/** Sets a mark on the selection, or takes it off. The text keeps the focus when it is pressed with the mouse. */
export function MarkButton({ editor, mark, label, keys, children }: MarkButtonProps): ReactElement {
  const { marks } = getExtensionDependencyFromEditor(editor, FormattingExtension).output;
  return (
    <ToggleButton
      className="icon-button"
      aria-label={label}
      {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys })}
      isSelected={useSignalValue(marks).has(mark)}
      onChange={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, MARK_FORMATS[mark].format)}
      preventFocusOnPress
    >
      <span aria-hidden="true">{children}</span>
    </ToggleButton>
  );
}
