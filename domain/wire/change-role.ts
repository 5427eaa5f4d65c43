import type { WirePiece, WireRole } from './pieces.ts';
import { proposalFromPieces, type ReadWireOptions, type WireProposal } from './read-wire.ts';

/** Roles of which a story has one. */
const SINGLE: ReadonlySet<WireRole> = new Set(['headline', 'deck', 'slugline', 'dateline', 'site-name']);

/**
 * The proposal after an editor gave the piece at `at` another role in the review.
 *
 * What held a role of which there is one becomes a paragraph; a dateline or credit line taken for text joins the
 * paragraph it was cut from.
 */
export function changeRole(proposal: WireProposal, at: number, role: WireRole, options: ReadWireOptions): WireProposal {
  const { text } = proposal;
  const renamed = proposal.pieces.map((piece, index): WirePiece => {
    if (index === at) return { ...piece, role };
    return piece.role === role && SINGLE.has(role) ? { ...piece, role: 'paragraph' } : piece;
  });
  return proposalFromPieces(text, joinCutParagraphs(text, renamed), options);
}

/** Joins neighbouring pieces that are both text of one line of the copy. */
function joinCutParagraphs(text: string, pieces: readonly WirePiece[]): readonly WirePiece[] {
  const joined: WirePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isSameLine = last !== undefined && !/[\r\n]/u.test(text.slice(last.source.end, piece.source.start));
    if (last?.role === 'paragraph' && piece.role === 'paragraph' && isSameLine)
      joined[joined.length - 1] = join(last, piece);
    else joined.push(piece);
  }
  return joined;
}

function join(one: WirePiece, next: WirePiece): WirePiece {
  return {
    role: 'paragraph',
    source: { start: one.source.start, end: next.source.end },
    text: `${one.text} ${next.text}`,
  };
}
