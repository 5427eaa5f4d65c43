import type { HtmlElement, HtmlNode } from '../body/html-node.ts';

/** Elements that stand on lines of their own; any other, known or not, runs on with the text around it. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The visible text of nodes: one line for each run of text that no block breaks. */
export function linesOf(nodes: readonly HtmlNode[]): readonly string[] {
  return brokenText(nodes)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

function brokenText(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replace(/\s+/gu, ' ');
      const inner = brokenText(node.children);
      return BLOCK_TAGS.has(node.tag) ? `\n${inner}\n` : inner;
    })
    .join('');
}

/** `linesOf` one element as a single line; empty for none. */
export function lineOf(element: HtmlElement | null): string {
  return element === null ? '' : linesOf([element]).join(' ');
}

/** Every element of a tree, in the order in which they open. */
export function elementsIn(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (node: HtmlNode): void => {
    if (typeof node === 'string') return;
    found.push(node);
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}

/** The tree without the elements for which `isTaken` says true; those that are `isWhole` are kept unseen. */
export function withoutElements(
  nodes: readonly HtmlNode[],
  isTaken: (element: HtmlElement) => boolean,
  isWhole: (element: HtmlElement) => boolean = () => false,
): readonly HtmlNode[] {
  return nodes.flatMap((node): readonly HtmlNode[] => {
    if (typeof node === 'string' || isWhole(node)) return [node];
    return isTaken(node) ? [] : [{ ...node, children: withoutElements(node.children, isTaken, isWhole) }];
  });
}
