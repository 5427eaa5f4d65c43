import { $getState, $setState, createState, type ElementNode, type TextNode } from 'lexical';
import type { BlockLanguage, Direction } from '../../../domain/body/body.ts';

/** BCP 47 tag of a block or of a passage in a line; empty where it speaks the language around it. */
export const languageState = createState('lang', { parse: (value) => (typeof value === 'string' ? value : '') });

/** Direction of a passage in a line. Blocks have Lexical's own `direction`. */
export const passageDirectionState = createState('dir', {
  parse: (value): Direction | null => (value === 'ltr' || value === 'rtl' ? value : null),
});

/** Language and direction of a block node, without the keys that say nothing. */
export function $blockLanguage(node: ElementNode): BlockLanguage {
  const lang = $getState(node, languageState);
  const dir = node.getDirection();
  return { ...(lang === '' ? {} : { lang }), ...(dir === null ? {} : { dir }) };
}

/** Gives a block node the language and direction of `block`; returns the node. */
export function $setBlockLanguage<Node extends ElementNode>(node: Node, block: BlockLanguage): Node {
  if (block.lang !== undefined) $setState(node, languageState, block.lang);
  if (block.dir !== undefined) node.setDirection(block.dir);
  return node;
}

/** Language and direction of a passage, without the keys that say nothing. */
export function $passageLanguage(node: TextNode): BlockLanguage {
  const lang = $getState(node, languageState);
  const dir = $getState(node, passageDirectionState);
  return { ...(lang === '' ? {} : { lang }), ...(dir === null ? {} : { dir }) };
}
