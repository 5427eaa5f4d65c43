import {
  $createNodeSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  type LexicalCommand,
} from 'lexical';
import { $insertBlock } from '../structure/insert-block.ts';
import { $createLinkCardNode, LinkCardNode } from './LinkCardNode.tsx';

/** Puts a link card into the story, leading to the given address (empty: to be typed in the card), and selects it. */
export const INSERT_LINK_CARD_COMMAND: LexicalCommand<{ readonly href: string }> =
  createCommand('INSERT_LINK_CARD_COMMAND');

/** Cards for pages elsewhere, made from what the editor types. */
export const LinkCardExtension = defineExtension({
  name: 'dateline/link-card',
  nodes: () => [LinkCardNode],
  register: (editor) =>
    editor.registerCommand(
      INSERT_LINK_CARD_COMMAND,
      ({ href }) => {
        const card = $createLinkCardNode({ href, title: '', description: '', lang: null, dir: null });
        $insertBlock(card);
        const selection = $createNodeSelection();
        selection.add(card.getKey());
        $setSelection(selection);
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
});
