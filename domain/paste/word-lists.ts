import type { HtmlElement, HtmlNode } from '../body/html-node.ts';
import { element, rebuildTree, styleOf, textOfTree } from './html-tree.ts';

/** A paragraph that Word means as a line of a list: how deep, and numbered or not. */
interface WordItem {
  readonly level: number;
  readonly ordered: boolean;
  readonly children: readonly HtmlNode[];
}

const LIST = /\blevel(\d+)\b/;
const NUMBER = /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/i;

/**
 * Makes lists of Word's list paragraphs, which are ordinary paragraphs with their bullet or number typed before them
 * and the depth in a style (`mso-list:l0 level2 lfo1`).
 */
export function listsFromWord(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return gather(
    nodes.map((node) => (typeof node === 'string' ? node : { ...node, children: listsFromWord(node.children) })),
  );
}

function gather(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const gathered: HtmlNode[] = [];
  let items: WordItem[] = [];
  const close = () => {
    if (items.length > 0) gathered.push(...listsOf(items, 1));
    items = [];
  };
  for (const node of nodes) {
    const item = typeof node === 'string' ? null : itemFrom(node);
    if (item !== null) items.push(item);
    else if (typeof node !== 'string' || node.trim() !== '' || items.length === 0) {
      close();
      gathered.push(node);
    }
  }
  close();
  return gathered;
}

function itemFrom(node: HtmlElement): WordItem | null {
  if (node.tag !== 'p') return null;
  const level = LIST.exec(styleOf(node).get('mso-list') ?? '')?.[1];
  if (level === undefined) return null;
  const marker = textOfTree(markersOf(node.children)).trim();
  return { level: Number(level), ordered: NUMBER.test(marker), children: withoutMarkers(node.children) };
}

function isMarker(node: HtmlElement): boolean {
  return styleOf(node).get('mso-list') === 'ignore';
}

function markersOf(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return isMarker(node) ? [node] : markersOf(node.children);
  });
}

function withoutMarkers(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return rebuildTree(nodes, (node) => (isMarker(node) ? [] : [node]));
}

/** Lists of items at `level`, those deeper nested in the line before them; a new kind of marker begins a new list. */
function listsOf(items: readonly WordItem[], level: number): readonly HtmlElement[] {
  const lists: { readonly ordered: boolean; readonly items: HtmlElement[] }[] = [];
  let at = 0;
  while (at < items.length) {
    const [first] = items.slice(at);
    if (first === undefined) break;
    const isHere = first.level <= level;
    const nestedEnd = items.findIndex((item, index) => index > at && item.level <= level);
    const end = nestedEnd === -1 ? items.length : nestedEnd;
    const nested = listsOf(items.slice(isHere ? at + 1 : at, end), level + 1);
    const line = element('li', [...(isHere ? first.children : []), ...nested]);
    const last = lists.at(-1);
    if (last !== undefined && (last.ordered === first.ordered || !isHere)) last.items.push(line);
    else lists.push({ ordered: first.ordered, items: [line] });
    at = end;
  }
  return lists.map((list) => element(list.ordered ? 'ol' : 'ul', list.items));
}
