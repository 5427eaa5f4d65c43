import { $isLinkNode } from '@lexical/link';
import { $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode, type TextNode } from 'lexical';
import { type Inline, type LineBreak, MARKS, type Mark, type TextRun } from '../../../domain/body/body.ts';
import { $passageLanguage } from './language-state.ts';
import { MARK_FORMATS } from './mark-formats.ts';

/** The line that `nodes` (children of a block) spell: text with marks, line breaks, links. */
export function $inlinesFromNodes(nodes: readonly LexicalNode[]): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if ($isLinkNode(node)) {
      const children = $runsFromNodes(node.getChildren());
      if (children.length > 0) inlines.push({ type: 'link', href: node.getURL(), children });
    } else {
      for (const run of $runsFromNodes([node])) pushRun(inlines, run);
    }
  }
  return inlines;
}

/** The text and line breaks of `nodes`, with any wrapper that has no meaning of its own opened up. */
function $runsFromNodes(nodes: readonly LexicalNode[]): (TextRun | LineBreak)[] {
  const runs: (TextRun | LineBreak)[] = [];
  for (const node of nodes) {
    if ($isTextNode(node)) pushRun(runs, $runFromText(node));
    else if ($isLineBreakNode(node)) runs.push({ type: 'break' });
    else if ($isElementNode(node)) for (const run of $runsFromNodes(node.getChildren())) pushRun(runs, run);
  }
  return runs;
}

function $runFromText(node: TextNode): TextRun {
  const format = node.getFormat();
  const marks: readonly Mark[] = MARKS.filter((mark) => (format & MARK_FORMATS[mark].bit) !== 0);
  return { type: 'text', text: node.getTextContent(), marks, ...$passageLanguage(node) };
}

/** Adds a run; text that differs in nothing from the text before it continues it, as it would be written. */
function pushRun(inlines: Inline[], run: TextRun | LineBreak): void {
  if (run.type === 'text' && run.text === '') return;
  const previous = inlines.at(-1);
  if (run.type === 'text' && previous?.type === 'text' && isAlike(previous, run))
    inlines[inlines.length - 1] = { ...previous, text: previous.text + run.text };
  else inlines.push(run);
}

function isAlike(one: TextRun, other: TextRun): boolean {
  return one.lang === other.lang && one.dir === other.dir && one.marks.join() === other.marks.join();
}
