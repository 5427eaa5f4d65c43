/**
 * Markup as a bare tree: what the two readers (`read-html.ts`, `read-xhtml.ts`) hand to `read-blocks.ts`.
 *
 * Such a tree is never deeper than MAX_DEPTH, so that everything after may recurse.
 */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
}

export type HtmlNode = string | HtmlElement;

/** No article nests this deep; a file that does is an attack on the stack. */
export const MAX_DEPTH = 200;

/** Elements of which nothing is kept, their text included: a reader of the page would not see it as text either. */
export const DROPPED_TAGS: ReadonlySet<string> = new Set(
  'script style template noscript iframe noembed noframes title svg audio video canvas'.split(' '),
);

/** True for an element of that name; text is none. */
export function isElement(node: HtmlNode, ...tags: readonly string[]): node is HtmlElement {
  return typeof node !== 'string' && tags.includes(node.tag);
}
