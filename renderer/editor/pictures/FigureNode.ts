import { $create, $getDocument, ElementNode, type LexicalNode } from 'lexical';

/** A picture with its named lines: caption, credit, alternative text, copyright. */
export class FigureNode extends ElementNode {
  override $config() {
    return this.config('figure', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    return $getDocument().createElement('figure');
  }

  override updateDOM(): boolean {
    return false;
  }

  override isShadowRoot(): boolean {
    return true;
  }
}

export function $createFigureNode(): FigureNode {
  return $create(FigureNode);
}

export function $isFigureNode(node: LexicalNode | null | undefined): node is FigureNode {
  return node instanceof FigureNode;
}
