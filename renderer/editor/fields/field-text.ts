import { $createTextNode, type ElementNode } from 'lexical';
import type { Inline } from '../../../domain/body/body.ts';
import { $inlinesFromNodes } from '../inlines/inlines-from-nodes.ts';
import { $nodesFromInlines } from '../inlines/nodes-from-inlines.ts';
import { $createFieldNode, $isFieldNode, type Field, type FieldNode } from './FieldNode.ts';

/** The named line of `block`, or null where it has none. */
export function $findField(block: ElementNode, field: Field): FieldNode | null {
  return block.getChildren<FieldNode>().find((child) => $isFieldNode(child) && child.getField() === field) ?? null;
}

/** What the named line of `block` says; nothing where it has none. */
export function $fieldInlines(block: ElementNode, field: Field): readonly Inline[] {
  return $inlinesFromNodes($findField(block, field)?.getChildren() ?? []);
}

/** What the named line of `block` says, as plain text. */
export function $fieldText(block: ElementNode, field: Field): string {
  return $findField(block, field)?.getTextContent() ?? '';
}

/** A new named line that says `inlines`. */
export function $createField(field: Field, inlines: readonly Inline[]): FieldNode {
  return $createFieldNode(field).append(...$nodesFromInlines(inlines));
}

/** A new named line of plain text. */
export function $createPlainField(field: Field, text: string): FieldNode {
  const node = $createFieldNode(field);
  return text === '' ? node : node.append($createTextNode(text));
}
