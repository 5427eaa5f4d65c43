import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import { $getNodeByKey, COMMAND_PRIORITY_LOW, KEY_ENTER_COMMAND, type NodeKey } from 'lexical';
import { type KeyboardEvent, type ReactElement, type RefObject, useEffect, useRef } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { useWords } from '../../words/WordsProvider.tsx';
import { addressFrom } from '../links/address-from.ts';
import { $selectAfter } from '../structure/insert-block.ts';
import { $isLinkCardNode, type LinkCardWords } from './LinkCardNode.tsx';

/** The card, edited in place: its three texts are fields that look like the card itself. */
export function LinkCardView({ nodeKey, card }: { nodeKey: NodeKey; card: LinkCardWords }): ReactElement {
  const [editor] = useLexicalComposerContext();
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const isEditable = useLexicalEditable();
  const frame = useRef<HTMLFieldSetElement>(null);
  const words = useWords().editor.linkCard;
  const isBroken = card.href !== '' && addressFrom(card.href) === null;
  const isEmpty = card.href === '' && card.title === '' && card.description === '';
  useEnterIntoCard(frame, isSelected, isEmpty);

  function change(words: Partial<LinkCardWords>): void {
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if ($isLinkCardNode(node)) node.setCard({ ...node.getCard(), ...words });
    });
  }
  function leave(): void {
    // The card stands in the story's element, so the editor takes itself for focused already.
    editor.getRootElement()?.focus({ preventScroll: true });
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if (node !== null) $selectAfter(node);
    });
  }
  const common = { isReadOnly: !isEditable, className: 'link-card-field' };

  return (
    <fieldset
      ref={frame}
      className={isSelected ? 'link-card-frame is-selected' : 'link-card-frame'}
      aria-label={words.region}
      onKeyDown={(event) => moveOn(event, leave)}
    >
      <TextField {...common} value={card.title} onChange={(title) => change({ title })}>
        <Label>{words.title}</Label>
        <Input className="link-card-title" />
      </TextField>
      <TextField {...common} value={card.description} onChange={(description) => change({ description })}>
        <Label>{words.description}</Label>
        <Input />
      </TextField>
      <TextField {...common} isInvalid={isBroken} value={card.href} onChange={(href) => change({ href })}>
        <Label>{words.href}</Label>
        <Input className="link-card-href" />
        <FieldError>{words.badAddress}</FieldError>
      </TextField>
    </fieldset>
  );
}

/** Enter on a selected card goes into its first field; a card that was just put in is there already. */
function useEnterIntoCard(frame: RefObject<HTMLElement | null>, isSelected: boolean, isEmpty: boolean): void {
  const [editor] = useLexicalComposerContext();
  const isNew = useRef(isEmpty);
  useEffect(() => {
    if (!isSelected) return undefined;
    const enter = () => {
      frame.current?.querySelector('input')?.focus();
      return true;
    };
    if (isNew.current) enter();
    isNew.current = false;
    return editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.target instanceof HTMLInputElement) return false;
        event?.preventDefault();
        return enter();
      },
      COMMAND_PRIORITY_LOW,
    );
  }, [editor, frame, isSelected]);
}

/** Enter goes to the next field, and from the last one to the line after the card, as does Escape from any. */
function moveOn(event: KeyboardEvent<HTMLElement>, leave: () => void): void {
  if (event.key !== 'Enter' && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  const fields = [...event.currentTarget.querySelectorAll('input')];
  const next =
    fields[fields.findIndex((field) => field.isSameNode(event.currentTarget.ownerDocument.activeElement)) + 1];
  if (event.key === 'Escape' || next === undefined) leave();
  else next.focus();
}
