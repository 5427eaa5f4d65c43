import { $findMatchingParent, $getNodeByKey, $getState, $isElementNode, $isTextNode, type NodeKey } from 'lexical';
import { type WordPlace, wordsToCheck } from '../../../domain/spelling/words-to-check.ts';
import type { TextLine } from '../find/text-lines.ts';
import { languageState } from '../inlines/language-state.ts';

/** A word of a line and the language it is in. */
export interface LineWord extends WordPlace {
  readonly language: string;
}

/** The words of a line that are to be spelled, each in its passage's, its block's or the story's language; no code. */
export function $wordsOfLine(line: TextLine, storyLanguage: string): readonly LineWord[] {
  const pieces = line.pieces.map((piece) => ({ ...piece, language: $languageOf(piece.key, storyLanguage) }));
  const text = pieces
    .filter(({ language }) => language === null)
    .reduce((spelt, { start, end }) => spelt.slice(0, start) + ' '.repeat(end - start) + spelt.slice(end), line.text);
  return wordsToCheck(text).map((place) => {
    const piece = pieces.find(({ end }) => end > place.start);
    return { ...place, language: piece?.language ?? storyLanguage };
  });
}

/** Null for code. */
function $languageOf(key: NodeKey, storyLanguage: string): string | null {
  const node = $getNodeByKey(key);
  if (!$isTextNode(node)) return storyLanguage;
  if (node.hasFormat('code')) return null;
  const own = $getState(node, languageState);
  if (own !== '') return own;
  const block = $findMatchingParent(
    node,
    (parent) => $isElementNode(parent) && $getState(parent, languageState) !== '',
  );
  return block === null ? storyLanguage : $getState(block, languageState);
}
