import { $createParagraphNode, $isElementNode, $isParagraphNode, type ElementNode, type ParagraphNode } from 'lexical';

/**
 * The words of a block as plain paragraphs, one for each line in it, formatting kept.
 *
 * For places that hold lines only (a quote, a table cell): whatever was pasted or made there, no word is lost or joined.
 */
export function $asParagraphs(block: ElementNode): ParagraphNode[] {
  if ($isParagraphNode(block)) return [block];
  const paragraphs: ParagraphNode[] = [];
  let line: ParagraphNode | null = null;
  for (const child of block.getChildren()) {
    if ($isElementNode(child) && !child.isInline()) {
      paragraphs.push(...$asParagraphs(child));
      line = null;
    } else if (child.isInline()) {
      if (line === null) {
        line = $createParagraphNode().setDirection(block.getDirection());
        paragraphs.push(line);
      }
      line.append(child);
    }
  }
  return paragraphs;
}

/** Replaces each child of `holder` that is neither a paragraph nor wanted by `isWanted` by plain paragraphs. */
export function $keepLinesOnly(holder: ElementNode, isWanted: (child: ElementNode) => boolean = () => false): void {
  for (const child of holder.getChildren()) {
    if (!$isElementNode(child) || $isParagraphNode(child) || isWanted(child)) continue;
    const paragraphs = $asParagraphs(child);
    for (const paragraph of paragraphs) child.insertBefore(paragraph);
    child.remove();
  }
}
