import type { Instant } from '../../domain/instant.ts';
import type { FoundFields } from '../../domain/wire/found-fields.ts';
import type { WirePost } from '../../domain/wire/pieces.ts';

/** What a copied page shows besides its story: the newsroom may want it for its own pages. */
export interface Furniture {
  readonly siteName: string;
  readonly cookieNotice: string;
  readonly posts: readonly WirePost[];
}

/** One story of a file, before it belongs to a newsroom. */
export interface FoundStory {
  readonly fields: FoundFields;
  /** True for agency copy, which remembers the file that it was taken from. */
  readonly isFromWire: boolean;
  /** Text of the file that has no place in the story, a piece a line. */
  readonly leftOver: readonly string[];
  readonly furniture: Furniture;
  /** When the agency made this version, where the file says. */
  readonly madeAt: Instant | null;
}

export const NO_FURNITURE: Furniture = { siteName: '', cookieNotice: '', posts: [] };

/** All that a file shows and its story has no field for, a piece a line: what was left over, and a copied page's furniture. */
export function aroundStory({ leftOver, furniture }: FoundStory): readonly string[] {
  const { siteName, cookieNotice, posts } = furniture;
  const cards = posts.map(({ headline, excerpt, ageText }) => [headline, excerpt, ageText].filter(Boolean).join(' — '));
  return [...leftOver, siteName, ...cards, cookieNotice].filter((piece) => piece !== '');
}
