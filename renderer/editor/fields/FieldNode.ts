import { $create, $getDocument, $getState, $setState, createState, ElementNode, type LexicalNode } from 'lexical';

/** The named lines inside a block: who said the quotation, what a picture shows, and so on. */
export const FIELDS = ['attribution', 'caption', 'credit', 'copyright', 'alt', 'title'] as const;
export type Field = (typeof FIELDS)[number];

const fieldState = createState('field', {
  parse: (value): Field => FIELDS.find((field) => field === value) ?? 'caption',
});

/** One named line inside a block. It is there even when empty: its block sees to that. */
export class FieldNode extends ElementNode {
  override $config() {
    return this.config('field', { extends: ElementNode, stateConfigs: [{ flat: true, stateConfig: fieldState }] });
  }

  getField(): Field {
    return $getState(this, fieldState);
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('p');
    element.className = 'field';
    element.dataset['field'] = $getState(this, fieldState, 'direct');
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  /** A named line is never merged away by Backspace at its start. */
  override collapseAtStart(): boolean {
    return true;
  }
}

export function $createFieldNode(field: Field): FieldNode {
  return $setState($create(FieldNode), fieldState, field);
}

export function $isFieldNode(node: LexicalNode | null | undefined): node is FieldNode {
  return node instanceof FieldNode;
}
