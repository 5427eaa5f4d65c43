import { $isListNode } from '@lexical/list';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  createCommand,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import { $isFieldNode } from '../fields/FieldNode.ts';
import { FieldsExtension } from '../fields/FieldsExtension.ts';
import { $keepLinesOnly } from '../structure/as-paragraphs.ts';
import { $insertBlock } from '../structure/insert-block.ts';
import { $keepFieldFirst, $moveStrangersOut } from '../structure/keep-fields.ts';
import { $isFactBoxNode, FactBoxNode } from './FactBoxNode.ts';
import { $createFactBox } from './fact-box-block.ts';

/** Puts an empty fact box into the story, with the caret in its title. */
export const INSERT_FACT_BOX_COMMAND: LexicalCommand<void> = createCommand('INSERT_FACT_BOX_COMMAND');

function $insertFactBox(): boolean {
  const box = $createFactBox({ type: 'fact-box', title: [], blocks: [{ type: 'paragraph', inlines: [] }] });
  $insertBlock(box);
  box.selectStart();
  return true;
}

/** A fact box holds a title, then at least one paragraph or list; anything else moves out or becomes paragraphs. */
function $keepFactBoxShape(box: FactBoxNode): void {
  $moveStrangersOut(box, (child) => $isElementNode(child) && (!$isFieldNode(child) || child.getField() === 'title'));
  $keepLinesOnly(box, (child) => $isFieldNode(child) || $isListNode(child));
  if (!box.getChildren().some((child) => !$isFieldNode(child))) box.append($createParagraphNode());
  $keepFieldFirst(box, 'title');
}

/** Enter on an empty last line leaves the box. */
function $enterLeavesFactBox(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const line = $findMatchingParent(selection.anchor.getNode(), $isParagraphNode);
  const box = line?.getParent();
  if (!line?.isEmpty() || !$isFactBoxNode(box) || line.getNextSibling() !== null) return false;
  const paragraph = $createParagraphNode();
  box.insertAfter(paragraph);
  paragraph.select();
  if (!$isFieldNode(line.getPreviousSibling())) line.remove();
  return true;
}

/** The box beside the story. */
export const FactBoxExtension = defineExtension({
  name: 'dateline/fact-box',
  dependencies: [FieldsExtension],
  nodes: () => [FactBoxNode],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(FactBoxNode, $keepFactBoxShape),
      editor.registerCommand(INSERT_FACT_BOX_COMMAND, $insertFactBox, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $enterLeavesFactBox, COMMAND_PRIORITY_LOW),
    ),
});
