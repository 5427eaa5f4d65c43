import { $create, $getDocument, ElementNode, type LexicalNode } from 'lexical';

/** A box beside the story: a title, then paragraphs and lists. */
export class FactBoxNode extends ElementNode {
  override $config() {
    return this.config('fact-box', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('aside');
    element.className = 'fact-box';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isShadowRoot(): boolean {
    return true;
  }
}

export function $createFactBoxNode(): FactBoxNode {
  return $create(FactBoxNode);
}

export function $isFactBoxNode(node: LexicalNode | null | undefined): node is FactBoxNode {
  return node instanceof FactBoxNode;
}
