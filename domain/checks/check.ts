import type { Story } from '../story.ts';

/** Where in a story a check looks. Offsets are in what the passage says, `end` exclusive. */
export type CheckPlace =
  | { readonly kind: 'story' }
  | { readonly kind: 'field'; readonly field: CheckedField; readonly start: number; readonly end: number }
  /** `text` is the passage's number in `textsOfBody`. */
  | { readonly kind: 'body'; readonly text: number; readonly start: number; readonly end: number }
  /** `picture` is its number in `figuresOf`. */
  | { readonly kind: 'picture'; readonly picture: number };

export type CheckedField =
  | 'headline'
  | 'seoHeadline'
  | 'slugline'
  | 'creditLine'
  | 'dateline'
  | 'categories'
  | 'excerpt'
  | 'seoDescription';

/** A correction that one click makes, as a value: `applyFix` makes it. */
export type CheckFix =
  | { readonly kind: 'replace'; readonly label: string; readonly with: string }
  | { readonly kind: 'set'; readonly label: string; readonly fields: Partial<Story> }
  | { readonly kind: 'decorative-picture'; readonly label: string };

/** Something for the editor to look at. It never blocks by itself. */
export interface Check {
  /** Stays the same while what it speaks of stays: what “leave it” remembers. */
  readonly key: string;
  /** What “leave it always” remembers. */
  readonly rule: string;
  readonly title: string;
  readonly explanation: string;
  readonly place: CheckPlace;
  readonly fixes: readonly CheckFix[];
}

export interface CheckReport {
  readonly checks: readonly Check[];
  /** Rules that looked and found nothing. */
  readonly passed: number;
}

/** What one rule found, before it has a key. */
export type Finding = Omit<Check, 'key'>;
