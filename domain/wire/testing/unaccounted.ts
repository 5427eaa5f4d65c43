import type { WirePiece } from '../pieces.ts';

/** What a reading lost or counted twice: empty if every mark of the text is in exactly one piece. */
export function unaccounted(text: string, pieces: readonly WirePiece[]): readonly string[] {
  const troubles: string[] = [];
  let end = 0;
  for (const { role, source } of pieces) {
    if (source.start < end) troubles.push(`${role} overlaps at ${source.start}`);
    troubles.push(...shown(text.slice(end, source.start)));
    end = Math.max(end, source.end);
  }
  return [...troubles, ...shown(text.slice(end))];
}

/** What pieces say differently from the copy they come from, white space aside. */
export function misquoted(text: string, pieces: readonly WirePiece[]): readonly string[] {
  return pieces
    .filter((piece) => squeeze(piece.text) !== squeeze(text.slice(piece.source.start, piece.source.end)))
    .map((piece) => `${piece.role}: ${piece.text}`);
}

function shown(text: string): readonly string[] {
  const squeezed = squeeze(text);
  return squeezed === '' ? [] : [squeezed];
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b\u200e\u200f\u2060\ufeff]+/gu, '');
}
