import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { cleanText } from '../clean-text.ts';
import { DROPPED_TAGS, type HtmlElement, type HtmlNode, MAX_DEPTH } from './html-node.ts';

type ParsedNode = DefaultTreeAdapterTypes.ChildNode;

/** Stands where an element was too deep, so that its words do not run into those beside it. */
const BOUNDARY: HtmlElement = { tag: 'div', attributes: new Map(), children: [] };

interface Level {
  readonly source: readonly ParsedNode[];
  next: number;
  readonly target: HtmlNode[];
}

/**
 * Any text as a browser would read it inside `<body>`; comments and dropped elements are left out.
 *
 * Elements deeper than MAX_DEPTH lose their place but not their text: it follows in their ancestor. The walk keeps its
 * own stack, because a hundred thousand nested elements would overflow the machine's.
 */
export function readHtml(html: string): readonly HtmlNode[] {
  const top: HtmlNode[] = [];
  const levels: Level[] = [{ source: parseFragment(cleanText(html)).childNodes, next: 0, target: top }];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.source[level.next++];
    if (node === undefined) {
      levels.pop();
      if (levels.length >= MAX_DEPTH) level.target.push(BOUNDARY);
    } else if (node.nodeName === '#text' && 'value' in node) {
      level.target.push(node.value);
    } else if ('tagName' in node && !DROPPED_TAGS.has(node.tagName)) {
      const children: HtmlNode[] = [];
      const isTooDeep = levels.length >= MAX_DEPTH && node.childNodes.length > 0;
      level.target.push(isTooDeep ? BOUNDARY : elementFrom(node, children));
      levels.push({ source: node.childNodes, next: 0, target: isTooDeep ? level.target : children });
    }
  }
  return top;
}

function elementFrom(node: DefaultTreeAdapterTypes.Element, children: readonly HtmlNode[]): HtmlElement {
  return { tag: node.tagName, attributes: new Map(node.attrs.map(({ name, value }) => [name, value])), children };
}
