import {
  $create,
  $createParagraphNode,
  $getDocument,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical';

/** A printed note from the desk to the reader: one line with marks and links. */
export class EditorsNoteNode extends ElementNode {
  override $config() {
    return this.config('editors-note', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('div');
    element.className = 'editors-note';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ParagraphNode {
    const paragraph = $createParagraphNode().setDirection(this.getDirection());
    this.insertAfter(paragraph, restoreSelection);
    return paragraph;
  }

  /** Backspace at the start makes the note an ordinary paragraph. */
  override collapseAtStart(): boolean {
    this.replace($createParagraphNode(), true);
    return true;
  }
}

export function $createEditorsNoteNode(): EditorsNoteNode {
  return $create(EditorsNoteNode);
}

export function $isEditorsNoteNode(node: LexicalNode | null | undefined): node is EditorsNoteNode {
  return node instanceof EditorsNoteNode;
}
