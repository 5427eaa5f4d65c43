import { type HtmlElement, type HtmlNode, isElement } from '../body/html-node.ts';
import { element } from './html-tree.ts';

/** Where two line breaks in a row mean a new paragraph. In a list, cell or quote they stay what they are. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'div']);

/** Mail programs and web forms part paragraphs by two line breaks: makes paragraphs of them. */
export function splitAtDoubleBreaks(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return split(nodes.map((node) => (typeof node === 'string' ? node : splitWithin(node)))).flatMap((part, _, parts) =>
    parts.length === 1 ? part : [element('p', part)],
  );
}

function splitWithin(node: HtmlElement): HtmlElement {
  if (PARAGRAPHS.has(node.tag)) return { ...node, children: splitAtDoubleBreaks(node.children) };
  return { ...node, children: node.children.map((child) => (typeof child === 'string' ? child : splitWithin(child))) };
}

function split(nodes: readonly HtmlNode[]): readonly (readonly HtmlNode[])[] {
  const parts: HtmlNode[][] = [[]];
  let breaks = 0;
  let held: HtmlNode[] = [];
  for (const node of nodes) {
    const isBreak = isElement(node, 'br');
    if (isBreak || (breaks > 0 && typeof node === 'string' && node.trim() === '')) {
      if (isBreak) breaks++;
      held.push(node);
      continue;
    }
    if (breaks > 1) parts.push([]);
    else parts.at(-1)?.push(...held);
    breaks = 0;
    held = [];
    parts.at(-1)?.push(node);
  }
  return parts;
}
