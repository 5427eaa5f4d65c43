import { type ReadWireOptions, readWireCopy } from './read-wire.ts';

/** A longer paste is judged by its beginning, so that pasting a book does not wait. */
const JUDGED_CHARACTERS = 20_000;

/**
 * True if a pasted text shows the marks of a whole story from a wire or a page (headline over dateline or credit line,
 * slugline, embargo, a page's categories or list), rather than a passage that belongs where the caret is.
 */
export function looksLikeWireCopy(
  text: string,
  house: Pick<ReadWireOptions, 'cities' | 'sources' | 'words'> = {},
): boolean {
  const proposal = readWireCopy(text.slice(0, JUDGED_CHARACTERS), {
    nowMs: 0,
    timeZone: 'UTC',
    ...house,
  });
  const { headline, paragraphs, dateline, creditLine, slugline, embargo, categories, recentPosts } = proposal;
  if (paragraphs.length === 0 || proposal.pieces.length < 3) return false;
  if (recentPosts.length > 0 || categories.length > 0 || slugline !== '' || embargo !== null) return true;
  if (dateline !== null) return headline !== '' || paragraphs.length > 1;
  return headline !== '' && creditLine !== null;
}
