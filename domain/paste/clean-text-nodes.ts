import type { HtmlNode } from '../body/html-node.ts';

const SOFT_HYPHENS = /[\u00ad\u200b\u2060]/g;
/** A no-break space beside another space only made room: Word's two spaces after a full stop, a browser's own padding. */
const PADDING = /[ \n\t]\u00a0+|\u00a0+(?=[ \n\t])|\u00a0{2,}/g;

/** Takes out hyphens that no one sees, and no-break spaces that only make room. Joiners of Urdu and Arabic stay. */
export function cleanTextNodes(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.map((node) =>
    typeof node === 'string'
      ? node.replace(SOFT_HYPHENS, '').replace(PADDING, ' ')
      : { ...node, children: cleanTextNodes(node.children) },
  );
}
