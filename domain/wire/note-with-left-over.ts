/**
 * The note for the desk with what a file left over, a piece a line: copy that finds no place in a story is not lost.
 * Pieces that the note has already are not repeated.
 */
export function noteWithLeftOver(note: string, leftOver: readonly string[]): string {
  const known = new Set(note.split('\n'));
  return [note, ...leftOver.filter((piece) => piece.split('\n').some((line) => !known.has(line)))]
    .filter((piece) => piece !== '')
    .join('\n');
}
