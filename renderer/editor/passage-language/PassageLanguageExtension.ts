import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setState,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import type { BlockLanguage } from '../../../domain/body/body.ts';
import { languageState, passageDirectionState } from '../inlines/language-state.ts';
import { $selectedBlocks } from '../structure/insert-block.ts';

/** Says in which language the selected words are; null: the story's own. */
export const SET_PASSAGE_LANGUAGE_COMMAND: LexicalCommand<BlockLanguage | null> =
  createCommand('SET_PASSAGE_LANGUAGE_COMMAND');
/** Says in which language and direction the selected blocks are; null: the story's own. */
export const SET_BLOCK_LANGUAGE_COMMAND: LexicalCommand<BlockLanguage | null> =
  createCommand('SET_BLOCK_LANGUAGE_COMMAND');

function $setPassageLanguage(language: BlockLanguage | null): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false;
  for (const node of selection.extract()) {
    if (!$isTextNode(node)) continue;
    $setState(node, languageState, language?.lang ?? '');
    $setState(node, passageDirectionState, language?.dir ?? null);
  }
  return true;
}

function $setBlocksLanguage(language: BlockLanguage | null): boolean {
  for (const block of $selectedBlocks()) {
    if (!$isElementNode(block)) continue;
    $setState(block, languageState, language?.lang ?? '');
    block.setDirection(language?.dir ?? null);
  }
  return true;
}

/** Words and blocks in another language than the story's: font, direction, hyphens and voices follow it. */
export const PassageLanguageExtension = defineExtension({
  name: 'dateline/passage-language',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(SET_PASSAGE_LANGUAGE_COMMAND, $setPassageLanguage, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(SET_BLOCK_LANGUAGE_COMMAND, $setBlocksLanguage, COMMAND_PRIORITY_EDITOR),
    ),
});
