import { textInlines } from '../body/block-text.ts';
import type { Block, Body } from '../body/body.ts';
import { serializeBody } from '../body/serialize-body.ts';
import type { Story } from '../story.ts';
import { languageOfText } from './language.ts';
import type { WirePiece } from './pieces.ts';
import type { WireProposal } from './read-wire.ts';

/** The fields of a story that wire copy can fill. */
export type WireStoryFields = Partial<
  Pick<
    Story,
    | 'headline'
    | 'creditLine'
    | 'dateline'
    | 'slugline'
    | 'categories'
    | 'body'
    | 'excerpt'
    | 'internalNote'
    | 'language'
    | 'embargoedUntil'
  >
>;

/**
 * The story that a proposal makes, holding only the fields the copy fills.
 *
 * The sign-off closes the body, the deck is the excerpt, and what speaks to the desk (marks, notes, times, an embargo
 * whose time can't be read, what was left over) is the internal note, so that nothing is lost.
 */
export function storyFieldsFromProposal(proposal: WireProposal): WireStoryFields {
  const { headline, creditLine, dateline, slugline, categories, deck, embargo } = proposal;
  const note = internalNote(proposal);
  const body = serializeBody(bodyOf(proposal.pieces));
  const language = languageOfText(proposal.paragraphs.join(' '));
  return {
    ...(headline !== '' && { headline }),
    ...(creditLine !== null && { creditLine }),
    ...(dateline !== null && { dateline }),
    ...(slugline !== '' && { slugline }),
    ...(categories.length > 0 && { categories }),
    ...(body !== '' && { body }),
    ...(deck !== '' && { excerpt: deck }),
    ...(note !== '' && { internalNote: note }),
    ...(language !== null && { language }),
    ...(embargo !== null && embargo.until !== null && { embargoedUntil: embargo.until }),
  };
}

function internalNote({ advisories, embargo, leftOver }: WireProposal): string {
  const unreadEmbargo = embargo !== null && embargo.until === null ? [embargo.text] : [];
  return [...unreadEmbargo, ...advisories, ...leftOver].join('\n');
}

/** Key points become one list; crossheads become headings; the rest is paragraphs. */
function bodyOf(pieces: readonly WirePiece[]): Body {
  const keyPoints = pieces.filter((piece) => piece.role === 'key-point').map((piece) => withoutBullet(piece.text));
  const list: Block = {
    type: 'list',
    ordered: false,
    items: keyPoints.map((text) => ({ inlines: textInlines(text), lists: [] })),
  };
  const blocks = pieces.flatMap((piece) => blockOf(piece));
  return keyPoints.length === 0 ? blocks : [list, ...blocks];
}

function blockOf({ role, text }: WirePiece): readonly Block[] {
  switch (role) {
    case 'paragraph':
    case 'sign-off':
      return [{ type: 'paragraph', inlines: textInlines(text) }];
    case 'subheading':
      return [{ type: 'heading', level: 2, inlines: textInlines(text) }];
    default:
      return [];
  }
}

function withoutBullet(text: string): string {
  return text.replace(/^[*•·▪]\s*/u, '');
}
