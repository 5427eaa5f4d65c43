import { $create, $getDocument, $getState, $setState, createState, DecoratorNode, type LexicalNode } from 'lexical';
import type { ReactElement } from 'react';
import { z } from 'zod';
import { LinkCardView } from './LinkCardView.tsx';

const linkCardSchema = z.strictObject({
  href: z.string(),
  title: z.string(),
  description: z.string(),
  lang: z.string().nullable(),
  dir: z.enum(['ltr', 'rtl']).nullable(),
});
/** What a link card says of the page it leads to. */
export type LinkCardWords = Readonly<z.infer<typeof linkCardSchema>>;

const EMPTY_CARD: LinkCardWords = { href: '', title: '', description: '', lang: null, dir: null };

const linkCardState = createState('card', {
  parse: (value): LinkCardWords => linkCardSchema.safeParse(value).data ?? EMPTY_CARD,
});

/** A card for a page elsewhere, made from what the editor types; nothing is fetched. */
export class LinkCardNode extends DecoratorNode<ReactElement> {
  override $config() {
    return this.config('link-card', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: linkCardState }],
    });
  }

  getCard(): LinkCardWords {
    return $getState(this, linkCardState);
  }

  setCard(card: LinkCardWords): this {
    return $setState(this, linkCardState, card);
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('div');
    element.className = 'link-card';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  override decorate(): ReactElement {
    return <LinkCardView nodeKey={this.getKey()} card={this.getCard()} />;
  }
}

export function $createLinkCardNode(card: LinkCardWords): LinkCardNode {
  return $create(LinkCardNode).setCard(card);
}

export function $isLinkCardNode(node: LexicalNode | null | undefined): node is LinkCardNode {
  return node instanceof LinkCardNode;
}
