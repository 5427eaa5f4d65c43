import type { HtmlElement, HtmlNode } from '../body/html-node.ts';

/** A picture that stands in the HTML itself, as word processors put it there. */
export interface EmbeddedPicture {
  /** `image/png`. */
  readonly type: string;
  readonly base64: string;
}

const EMBEDDED = /^data:(image\/(?:png|jpeg|gif|webp));base64,([A-Za-z0-9+/=\s]+)$/u;

/** The picture that an `img` carries in its own address; null for any other. */
export function embeddedPicture({ tag, attributes }: HtmlElement): EmbeddedPicture | null {
  const [, type, base64] = (tag === 'img' ? EMBEDDED.exec(attributes.get('src') ?? '') : null) ?? [];
  return type === undefined || base64 === undefined ? null : { type, base64: base64.replace(/\s/gu, '') };
}

/** All pictures that a tree carries, in their order. */
export function embeddedPictures(nodes: readonly HtmlNode[]): readonly EmbeddedPicture[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const picture = embeddedPicture(node);
    return picture === null ? embeddedPictures(node.children) : [picture];
  });
}
