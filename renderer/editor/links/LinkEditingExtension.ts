import { signal } from '@lexical/extension';
import { $createLinkNode, $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link';
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';

/** Asks for the address of the link at the caret, or of a new one for what is selected. */
export const EDIT_LINK_COMMAND: LexicalCommand<void> = createCommand('EDIT_LINK_COMMAND');
/** Links what was asked for to a checked address; null unlinks it. */
export const SET_LINK_COMMAND: LexicalCommand<string | null> = createCommand('SET_LINK_COMMAND');

function $linkAtCaret() {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $findMatchingParent(selection.anchor.getNode(), $isLinkNode) : null;
}

/** With nothing selected and no link at the caret the address itself becomes the linked words. */
function $insertLink(href: string): void {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.insertNodes([$createLinkNode(href).append($createTextNode(href))]);
}

/** Whether the address of a link is being asked for. The popover shows while `asked` holds an address, empty or not. */
export const LinkEditingExtension = defineExtension({
  name: 'dateline/link-editing',
  build: () => ({ asked: signal<string | null>(null) }),
  register: (editor, _config, state) => {
    const { asked } = state.getOutput();
    return mergeRegister(
      editor.registerCommand(
        EDIT_LINK_COMMAND,
        () => {
          if (!$isRangeSelection($getSelection())) return false;
          asked.value = $linkAtCaret()?.getURL() ?? '';
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        SET_LINK_COMMAND,
        (href) => {
          const link = $linkAtCaret();
          const selection = $getSelection();
          if (link !== null && href !== null) link.setURL(href);
          else if (href === null || selection?.isCollapsed() === false)
            editor.dispatchCommand(TOGGLE_LINK_COMMAND, href);
          else $insertLink(href);
          asked.value = null;
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    );
  },
});
