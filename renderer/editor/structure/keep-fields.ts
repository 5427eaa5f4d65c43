import { $createParagraphNode, $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import { $createFieldNode, $isFieldNode, type Field, type FieldNode } from '../fields/FieldNode.ts';

/**
 * Sees to it that `block` has each of `fields` once, at its end and in that order.
 *
 * Deleting across blocks can take a named line away or bring a second one; the second's words go into the first.
 */
export function $keepFieldsLast(block: ElementNode, fields: readonly Field[]): void {
  const kept = fields.map((field) => $keepOne(block, field));
  const last = block.getChildren().slice(-kept.length);
  if (kept.some((field, index) => !field.is(last[index]))) block.append(...kept);
}

/** Sees to it that `block` begins with `field`, once. */
export function $keepFieldFirst(block: ElementNode, field: Field): void {
  const kept = $keepOne(block, field);
  const first = block.getFirstChild();
  if (first !== null && !kept.is(first)) first.insertBefore(kept);
}

function $keepOne(block: ElementNode, field: Field): FieldNode {
  const [first, ...others] = block
    .getChildren()
    .filter($isFieldNode)
    .filter((child) => child.getField() === field);
  if (first === undefined) {
    const created = $createFieldNode(field);
    block.append(created);
    return created;
  }
  for (const other of others) {
    first.append(...other.getChildren());
    other.remove();
  }
  return first;
}

/** Moves every child that `isAtHome` refuses out of `block`, to stand after it. */
export function $moveStrangersOut(block: ElementNode, isAtHome: (child: LexicalNode) => boolean): void {
  const strangers = block.getChildren().filter((child) => !isAtHome(child));
  let last: LexicalNode = block;
  for (const stranger of strangers) {
    const moved = $isElementNode(stranger) && $isFieldNode(stranger) ? $paragraphOf(stranger) : stranger;
    if (moved === null) continue;
    last.insertAfter(moved);
    last = moved;
  }
}

/** A named line that has lost its block is an ordinary paragraph; an empty one is nothing. */
function $paragraphOf(field: FieldNode): ElementNode | null {
  if (field.isEmpty()) {
    field.remove();
    return null;
  }
  return field.replace($createParagraphNode(), true);
}
