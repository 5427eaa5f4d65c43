import { $createHorizontalRuleNode, HorizontalRuleExtension, INSERT_HORIZONTAL_RULE_COMMAND } from '@lexical/extension';
import { COMMAND_PRIORITY_LOW, defineExtension } from 'lexical';
import { $insertBlock, $selectAfter } from '../structure/insert-block.ts';

/** A line between two parts of the story. Like every other block it goes after the caret's; it never cuts one in two. */
export const DividerExtension = defineExtension({
  name: 'dateline/divider',
  dependencies: [HorizontalRuleExtension],
  register: (editor) =>
    editor.registerCommand(
      INSERT_HORIZONTAL_RULE_COMMAND,
      () => {
        const divider = $createHorizontalRuleNode();
        $insertBlock(divider);
        $selectAfter(divider);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
});
