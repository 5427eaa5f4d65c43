import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import { $getNodeByKey, type NodeKey } from 'lexical';
import type { ReactElement } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { useWords } from '../../words/WordsProvider.tsx';
import { addressFrom } from '../links/address-from.ts';
import { $isLinkCardNode, type LinkCardWords } from './LinkCardNode.tsx';

/** The card, edited in place: its three texts are fields that look like the card itself. */
export function LinkCardView({ nodeKey, card }: { nodeKey: NodeKey; card: LinkCardWords }): ReactElement {
  const [editor] = useLexicalComposerContext();
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const isEditable = useLexicalEditable();
  const words = useWords().editor.linkCard;
  const isBroken = card.href !== '' && addressFrom(card.href) === null;

  function change(words: Partial<LinkCardWords>): void {
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if ($isLinkCardNode(node)) node.setCard({ ...node.getCard(), ...words });
    });
  }
  const common = { isReadOnly: !isEditable, className: 'link-card-field' };

  return (
    <fieldset className={isSelected ? 'link-card-frame is-selected' : 'link-card-frame'} aria-label={words.region}>
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
