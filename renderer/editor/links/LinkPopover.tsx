import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import { type FormEvent, type ReactElement, type RefObject, useState } from 'react';
import { Button, Dialog, FieldError, Input, Label, Popover, TextField } from 'react-aria-components';
import { safeHref } from '../../../domain/body/safe-href.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { LinkEditingExtension, SET_LINK_COMMAND } from './LinkEditingExtension.ts';

/** Asks for a link's address, beside the caret. */
export function LinkPopover({ caret }: { readonly caret: RefObject<HTMLElement | null> }): ReactElement | null {
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
        <LinkForm href={href} onSave={setLink} />
      </Dialog>
    </Popover>
  );
}

/** `example.org/page` is what people type; it means the web. */
function addressFrom(typed: string): string | null {
  return safeHref(typed) ?? (typed.includes('.') ? safeHref(`https://${typed}`) : null);
}

function LinkForm({ href, onSave }: { readonly href: string; readonly onSave: (href: string | null) => void }) {
  const [typed, setTyped] = useState(href);
  const [isRefused, setRefused] = useState(false);
  const words = useWords().editor.link;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const address = addressFrom(typed.trim());
    if (address === null) setRefused(true);
    else onSave(address);
  }

  return (
    <form className="link-form" onSubmit={submit}>
      <TextField autoFocus value={typed} onChange={setTyped} isInvalid={isRefused}>
        <Label>{words.address}</Label>
        <Input />
        <FieldError>{words.badAddress}</FieldError>
      </TextField>
      <Button type="submit" className="button small">
        {words.save}
      </Button>
      {href !== '' && (
        <Button className="button small ghost" onPress={() => onSave(null)}>
          {words.remove}
        </Button>
      )}
    </form>
  );
}
