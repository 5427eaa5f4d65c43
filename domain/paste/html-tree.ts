import type { HtmlElement, HtmlNode } from '../body/html-node.ts';

/** The style declarations of an element: lower-case names and values. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const declarations = (element.attributes.get('style') ?? '').split(';');
  return new Map(
    declarations.flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon === -1) return [];
      const name = declaration.slice(0, colon).trim().toLowerCase();
      return [
        [
          name,
          declaration
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
        ] as const,
      ];
    }),
  );
}

/** Rebuilds a tree from the leaves up: each element, its children rebuilt already, becomes what `rebuild` makes of it. */
export function rebuildTree(
  nodes: readonly HtmlNode[],
  rebuild: (element: HtmlElement) => readonly HtmlNode[],
): readonly HtmlNode[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [node] : rebuild({ ...node, children: rebuildTree(node.children, rebuild) }),
  );
}

/** An element without attributes. */
export function element(tag: string, children: readonly HtmlNode[]): HtmlElement {
  return { tag, attributes: new Map(), children };
}

/** The text of a tree, as it stands in its source. */
export function textOfTree(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOfTree(node.children))).join('');
}

/** Whether some element of a tree is one of `tags`. */
export function hasElement(nodes: readonly HtmlNode[], ...tags: readonly string[]): boolean {
  return nodes.some(
    (node) => typeof node !== 'string' && (tags.includes(node.tag) || hasElement(node.children, ...tags)),
  );
}
