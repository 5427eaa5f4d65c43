import type { Figure, Picture } from '../../../domain/body/body.ts';
import { $createField, $createPlainField, $fieldInlines, $fieldText } from '../fields/field-text.ts';
import { $blockLanguage, $setBlockLanguage } from '../inlines/language-state.ts';
import { $createFigureNode, type FigureNode } from './FigureNode.ts';
import { $createPictureNode, $isPictureNode } from './PictureNode.tsx';

/** The block that a figure node spells; null for one that lost its picture. */
export function $figureFromNode(node: FigureNode): Figure | null {
  const picture = node.getChildren().find($isPictureNode)?.getPicture();
  if (picture === undefined) return null;
  const { src, width, height, focus, decorative } = picture;
  const alt = $fieldText(node, 'alt');
  return {
    type: 'figure',
    picture: {
      src,
      alt: alt === '' && !decorative ? null : alt,
      width,
      height,
      ...(focus === null ? {} : { focus }),
    } satisfies Picture,
    caption: $fieldInlines(node, 'caption'),
    credit: $fieldText(node, 'credit'),
    copyright: $fieldText(node, 'copyright'),
    ...$blockLanguage(node),
  };
}

/** A new figure node: the picture, then its named lines. */
export function $createFigure(figure: Figure): FigureNode {
  const { src, alt, width, height, focus } = figure.picture;
  const node = $createFigureNode().append(
    $createPictureNode({ src, width, height, focus: focus ?? null, decorative: alt === '' }),
    $createField('caption', figure.caption),
    $createPlainField('credit', figure.credit),
    $createPlainField('alt', alt ?? ''),
    $createPlainField('copyright', figure.copyright),
  );
  return $setBlockLanguage(node, figure);
}
