import { $create, $getDocument, $getState, $setState, createState, DecoratorNode, type LexicalNode } from 'lexical';
import type { ReactElement } from 'react';
import { z } from 'zod';
import { PictureView } from './PictureView.tsx';

const pictureFileSchema = z.strictObject({
  src: z.string(),
  width: z.number(),
  height: z.number(),
  focus: z.strictObject({ x: z.number(), y: z.number() }).nullable(),
  /** Said to need no description: `alt` is then empty on purpose, not missing. */
  decorative: z.boolean(),
});
/** What a figure knows of its picture; its words stand in the figure's named lines. */
export type PictureFile = Readonly<z.infer<typeof pictureFileSchema>>;

const NO_PICTURE: PictureFile = { src: '', width: 0, height: 0, focus: null, decorative: false };

const pictureState = createState('picture', {
  parse: (value): PictureFile => pictureFileSchema.safeParse(value).data ?? NO_PICTURE,
});

/** The picture itself, first in its figure. */
export class PictureNode extends DecoratorNode<ReactElement> {
  override $config() {
    return this.config('picture', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: pictureState }],
    });
  }

  getPicture(): PictureFile {
    return $getState(this, pictureState);
  }

  setPicture(picture: PictureFile): this {
    return $setState(this, pictureState, picture);
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('div');
    element.className = 'picture';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  override decorate(): ReactElement {
    return <PictureView nodeKey={this.getKey()} picture={this.getPicture()} />;
  }
}

export function $createPictureNode(picture: PictureFile): PictureNode {
  return $create(PictureNode).setPicture(picture);
}

export function $isPictureNode(node: LexicalNode | null | undefined): node is PictureNode {
  return node instanceof PictureNode;
}
