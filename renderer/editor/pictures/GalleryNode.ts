import { $create, $getDocument, ElementNode, type LexicalNode } from 'lexical';

/** Several figures shown together, with one caption for all. */
export class GalleryNode extends ElementNode {
  override $config() {
    return this.config('gallery', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('div');
    element.className = 'gallery';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isShadowRoot(): boolean {
    return true;
  }
}

export function $createGalleryNode(): GalleryNode {
  return $create(GalleryNode);
}

export function $isGalleryNode(node: LexicalNode | null | undefined): node is GalleryNode {
  return node instanceof GalleryNode;
}
