import type { LinkCard, Paragraph } from '../../../domain/body/body.ts';
import { addressFrom } from '../links/address-from.ts';
import { $createLinkCardNode, type LinkCardNode } from './LinkCardNode.tsx';

/**
 * The block that a link card node spells. A card whose address is missing or none yet is its words as paragraphs, the
 * address as it was typed among them: what an editor has typed is kept, whatever is still wrong with it.
 */
export function $blocksFromLinkCard(node: LinkCardNode): readonly (LinkCard | Paragraph)[] {
  const { href, title, description, lang, dir } = node.getCard();
  const language = { ...(lang === null ? {} : { lang }), ...(dir === null ? {} : { dir }) };
  const address = addressFrom(href);
  if (address !== null) return [{ type: 'link-card', href: address, title, description, ...language }];
  return [title, description, href]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ type: 'paragraph', inlines: [{ type: 'text', text, marks: [] }], ...language }));
}

/** A new link card node. */
export function $createLinkCard(card: LinkCard): LinkCardNode {
  const { href, title, description, lang, dir } = card;
  return $createLinkCardNode({ href, title, description, lang: lang ?? null, dir: dir ?? null });
}
