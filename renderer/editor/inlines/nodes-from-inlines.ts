import { $createLinkNode } from '@lexical/link';
import { $createLineBreakNode, $createTextNode, $setState, type LexicalNode } from 'lexical';
import type { Inline, LineBreak, TextRun } from '../../../domain/body/body.ts';
import { languageState, passageDirectionState } from './language-state.ts';
import { MARK_FORMATS } from './mark-formats.ts';

/** New nodes that spell `inlines`, to be appended to a block. */
export function $nodesFromInlines(inlines: readonly Inline[]): LexicalNode[] {
  return inlines.map((inline) =>
    inline.type === 'link'
      ? $createLinkNode(inline.href).append(...inline.children.map($nodeFromRun))
      : $nodeFromRun(inline),
  );
}

function $nodeFromRun(run: TextRun | LineBreak): LexicalNode {
  if (run.type === 'break') return $createLineBreakNode();
  const node = $createTextNode(run.text);
  node.setFormat(run.marks.reduce((format, mark) => format | MARK_FORMATS[mark].bit, 0));
  if (run.lang !== undefined) $setState(node, languageState, run.lang);
  if (run.dir !== undefined) $setState(node, passageDirectionState, run.dir);
  return node;
}
