import type { Gallery } from '../../../domain/body/body.ts';
import { $createField, $fieldInlines } from '../fields/field-text.ts';
import { $blockLanguage, $setBlockLanguage } from '../inlines/language-state.ts';
import { $isFigureNode } from './FigureNode.ts';
import { $createFigure, $figureFromNode } from './figure-block.ts';
import { $createGalleryNode, type GalleryNode } from './GalleryNode.ts';

/** The block that a gallery node spells. */
export function $galleryFromNode(node: GalleryNode): Gallery {
  return {
    type: 'gallery',
    figures: node
      .getChildren()
      .filter($isFigureNode)
      .flatMap((figure) => $figureFromNode(figure) ?? []),
    caption: $fieldInlines(node, 'caption'),
    ...$blockLanguage(node),
  };
}

/** A new gallery node: its figures, then the caption for all. */
export function $createGallery(gallery: Gallery): GalleryNode {
  const node = $createGalleryNode().append(
    ...gallery.figures.map($createFigure),
    $createField('caption', gallery.caption),
  );
  return $setBlockLanguage(node, gallery);
}
