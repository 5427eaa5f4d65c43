import type { Instant } from '../instant.ts';
import type { Source, TextBlock } from './blocks.ts';

/** What a stretch of pasted copy is. `left-over` is what nothing recognised and no reader should get. */
export const WIRE_ROLES = [
  'header',
  'slugline',
  'categories',
  'embargo',
  'advisory',
  'update-tag',
  'headline',
  'deck',
  'key-point',
  'issued',
  'credit-line',
  'dateline',
  'paragraph',
  'subheading',
  'sign-off',
  'site-name',
  'list-heading',
  'recent-post',
  'cookie-notice',
  'left-over',
] as const;
export type WireRole = (typeof WIRE_ROLES)[number];

/**
 * A stretch of the pasted copy with its role. The pieces of a reading stand in the copy's order, do not overlap, and
 * leave only white space out: that is how nothing gets lost.
 */
export interface WirePiece {
  readonly role: WireRole;
  readonly source: Source;
  /** The stretch with wrapped lines joined; the lines of a recent post are kept apart by `\n`. */
  readonly text: string;
}

/** A block with its role, on the way to a piece. */
export interface LabelledBlock {
  readonly role: WireRole;
  readonly block: TextBlock;
}

/** A card of the list on a pasted page. */
export interface WirePost {
  readonly headline: string;
  /** Letter for letter; empty if the page shows none. */
  readonly excerpt: string;
  /** Letter for letter: `12 hours ago`. */
  readonly ageText: string;
  readonly publishedAt: Instant;
}
