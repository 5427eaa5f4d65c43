import { assertNever } from './assert-never.ts';
import type { EXCERPT_KEEPS } from './settings.ts';

/** What stands before the body's text on a card. */
export type ExcerptKeeps = (typeof EXCERPT_KEEPS)[number];

export interface CardExcerptInput {
  /** The credit line as printed; empty if there is none. */
  readonly creditText: string;
  /** The dateline as printed; empty if there is none. */
  readonly datelineText: string;
  readonly bodyText: string;
  readonly keeps: ExcerptKeeps;
  /** Words on the card. */
  readonly words: number;
  /** The excerpt written by hand; empty if there is none. */
  readonly override: string;
}

/**
 * The first `words` words of a plain text with white space collapsed, and `…`, without a space before it, only if
 * something was cut (NEWSROOM.md "Excerpts and Recent Posts"). A cut does not end in `, ; : – (` (or Urdu's `،` and `؛`).
 *
 * Words are split as WordPress's `wp_trim_words` does, so that no-break spaces hold words together.
 */
export function excerptFrom(text: string, words: number): string {
  const all = splitWords(text);
  if (all.length <= words) return all.join(' ');
  return `${all
    .slice(0, words)
    .join(' ')
    .replace(/[\s,;:–(،؛]+$/u, '')}…`;
}

/** The text of a story's card. The excerpt written by hand wins, whole; otherwise what `keeps` says is cut. */
export function cardExcerpt(input: CardExcerptInput): string {
  const override = splitWords(input.override).join(' ');
  if (override !== '') return override;
  return excerptFrom(keptText(input), input.words);
}

function keptText({ creditText, datelineText, bodyText, keeps }: CardExcerptInput): string {
  switch (keeps) {
    case 'credit-and-dateline':
      return `${creditText} ${datelineText} ${bodyText}`;
    case 'dateline':
      return `${datelineText} ${bodyText}`;
    case 'text':
      return bodyText;
    default:
      return assertNever(keeps);
  }
}

function splitWords(text: string): readonly string[] {
  return text.split(/[\n\r\t ]+/).filter((word) => word !== '');
}
