import {
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  type LexicalCommand,
} from 'lexical';
import type { Body } from '../../../domain/body/body.ts';
import { parseBody } from '../../../domain/body/parse-body.ts';
import { BlanksExtension, SELECT_BLANK_COMMAND } from '../blanks/BlanksExtension.ts';
import { $blanks, $blanksBefore } from '../blanks/blanks.ts';
import { $insertBody } from '../clipboard/insert-body.ts';
import { $nodesFromBody } from '../editor-from-body.ts';
import { $topLevelBlock } from '../structure/insert-block.ts';

/** Puts a snippet's XHTML in at the caret; if it has blanks, the first is selected to be filled. */
export const INSERT_SNIPPET_COMMAND: LexicalCommand<string> = createCommand('INSERT_SNIPPET_COMMAND');

/** Paragraphs that a desk writes again and again. */
export const SnippetsExtension = defineExtension({
  name: 'dateline/snippets',
  dependencies: [BlanksExtension],
  register: (editor) =>
    editor.registerCommand(
      INSERT_SNIPPET_COMMAND,
      (xhtml) => {
        const block = $topLevelBlock();
        const isAfterLine = $isParagraphNode(block) && !block.isEmpty();
        if (isAfterLine) block.selectEnd();
        const before = $blanksBefore();
        const earlier = $blanks().length;
        if (isAfterLine) $insertAfterLine(parseBody(xhtml));
        else $insertBody(parseBody(xhtml));
        const first = $blanks().length > earlier ? $blanks()[before] : undefined;
        if (first !== undefined) editor.dispatchCommand(SELECT_BLANK_COMMAND, first);
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
});

/** A snippet is paragraphs: it never runs into the words of a line. */
function $insertAfterLine(body: Body): void {
  const selection = $getSelection();
  const block = $topLevelBlock();
  if (block === null || !$isRangeSelection(selection)) return;
  const nodes = $nodesFromBody(body);
  for (const node of nodes.toReversed()) block.insertAfter(node);
  const last = nodes.at(-1);
  if ($isElementNode(last)) last.selectEnd();
}
