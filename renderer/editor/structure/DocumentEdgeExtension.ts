import { $onEscapeDown, $onEscapeUp } from '@lexical/utils';
import {
  $createParagraphNode,
  $isRootNode,
  $isShadowRootNode,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  type ElementNode,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  type LexicalNode,
  mergeRegister,
  RootNode,
} from 'lexical';

/** A quote, figure, table or box on the story's own level. */
function $isTopLevelBox(node?: LexicalNode | null): node is ElementNode {
  return node !== undefined && $isShadowRootNode(node) && $isRootNode(node.getParent());
}

/** There is always a line to write on: in an empty story, and by the arrow out of a box that begins or ends one. */
export const DocumentEdgeExtension = defineExtension({
  name: 'dateline/document-edge',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(RootNode, (root) => {
        if (root.isEmpty()) root.append($createParagraphNode());
      }),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => $onEscapeDown($isTopLevelBox, event),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => $onEscapeUp($isTopLevelBox, event), COMMAND_PRIORITY_LOW),
    ),
});
