import { quoteMarks } from './quote-marks.ts';

/** What to put in place of the key that was typed, and of so many characters before it. */
export interface Substitution {
  readonly remove: number;
  readonly insert: string;
}

const OPENS_AFTER = /(?:^|[\s([{<–—―«“‘„‚"'/-])$/u;
const ADDRESS = /(?:https?:\/\/|www\.|mailto:|\w@\w)\S*$/i;

/**
 * The print sign for a typed one: quotation marks of the story's language, apostrophes, dashes, the ellipsis.
 *
 * `before` is the line up to the caret, without the key that is being typed. Nothing is changed inside an address, and
 * `---` at the start of a line stays a divider's.
 */
export function substitutionFor(before: string, typed: string, language: string): Substitution | null {
  if (ADDRESS.test(before)) return null;
  if (typed === '"') return quote(before, language);
  if (typed === "'") return apostrophe(before, language);
  if (typed === '-') return dash(before, language);
  return typed === '.' && /(?:^|[^.])\.\.$/.test(before) ? { remove: 2, insert: '…' } : null;
}

function quote(before: string, language: string): Substitution {
  const marks = quoteMarks(language);
  return { remove: 0, insert: OPENS_AFTER.test(before) ? marks.open : marks.close };
}

/** Between letters it is an apostrophe in every language; before a numeral (`’90s`) too. */
function apostrophe(before: string, language: string): Substitution {
  const marks = quoteMarks(language);
  if (/[\p{L}\p{N}]$/u.test(before)) return { remove: 0, insert: '’' };
  return { remove: 0, insert: OPENS_AFTER.test(before) ? marks.innerOpen : marks.innerClose };
}

/** American papers set a dash closed and long, British ones spaced and short; three hyphens make the long one. */
function dash(before: string, language: string): Substitution | null {
  if (/[^-–]–$/u.test(before)) return { remove: 1, insert: '—' };
  if (!/[^-\s]\s?-$/u.test(before)) return null;
  return { remove: 1, insert: language.toLowerCase() === 'en-us' ? '—' : '–' };
}
