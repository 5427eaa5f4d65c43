import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { ReactElement, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useWords } from '../../words/WordsProvider.tsx';
import { LinkEditingExtension, SET_LINK_COMMAND } from './LinkEditingExtension.ts';
import { type FindStories, LinkForm } from './LinkForm.tsx';

interface LinkPopoverProps {
  /** An element that stands at the caret. */
  readonly caret: RefObject<HTMLElement | null>;
  readonly findStories: FindStories;
}

/** Asks for a link's address, beside the caret. */
export function LinkPopover({ caret, findStories }: LinkPopoverProps): ReactElement | null {
  const [editor] = useLexicalComposerContext();
  const { asked } = useExtensionDependency(LinkEditingExtension).output;
  const href = useSignalValue(asked);
  const words = useWords().editor.link;
  if (href === null) return null;

  function close(): void {
    asked.value = null;
    editor.focus();
  }
  function setLink(address: string | null): void {
    editor.dispatchCommand(SET_LINK_COMMAND, address);
    editor.focus();
  }

  return (
    <Popover className="floating link-popover" isOpen triggerRef={caret} onOpenChange={close} placement="bottom start">
      <Dialog aria-label={words.dialog}>
        <LinkForm href={href} findStories={findStories} onSave={setLink} />
      </Dialog>
    </Popover>
  );
}
