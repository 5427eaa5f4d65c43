import type { LinkCard } from '../../../domain/body/body.ts';
import { $createLinkCardNode, type LinkCardNode } from './LinkCardNode.tsx';

/** The block that a link card node spells; null for a card that leads nowhere yet. */
export function $linkCardFromNode(node: LinkCardNode): LinkCard | null {
  const { href, title, description, lang, dir } = node.getCard();
  if (href === '') return null;
  return {
    type: 'link-card',
    href,
    title,
    description,
    ...(lang === null ? {} : { lang }),
    ...(dir === null ? {} : { dir }),
  };
}

/** A new link card node. */
export function $createLinkCard(card: LinkCard): LinkCardNode {
  const { href, title, description, lang, dir } = card;
  return $createLinkCardNode({ href, title, description, lang: lang ?? null, dir: dir ?? null });
}
