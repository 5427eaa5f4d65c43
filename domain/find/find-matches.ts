import { fail, ok, type Result } from '../result.ts';

/** What to look for. In a regular expression `wholeWord` and the quotes below have no part. */
export interface Search {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  readonly isRegex: boolean;
}

export const NO_SEARCH: Search = { query: '', matchCase: false, wholeWord: false, isRegex: false };

/** A place in a text, from the character at `start` to before the one at `end`. */
export interface TextMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the groups of a regular expression caught, first group first. */
  readonly groups: readonly string[];
}

export type SearchFailure = { readonly kind: 'bad-pattern'; readonly reason: string };

const LETTER = '[\\p{L}\\p{M}\\p{N}_]';
/** Typed on any keyboard, these mean every form that print has for them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/['‘’]/g, "['‘’]"],
  [/["“”]/g, '["“”]'],
  [/[ \u00a0\u202f]/g, '[ \\u00a0\\u202f]'],
];

/** The pattern that a search means; a failure if its regular expression can't be read. An empty query matches nothing. */
export function patternFromSearch(search: Search): Result<RegExp, SearchFailure> {
  const flags = search.matchCase ? 'gu' : 'giu';
  if (search.query === '') return ok(/(?!)/g);
  if (!search.isRegex) return ok(new RegExp(literalSource(search), flags));
  try {
    return ok(new RegExp(search.query, flags));
  } catch (error) {
    return fail({ kind: 'bad-pattern', reason: error instanceof Error ? error.message : String(error) });
  }
}

function literalSource({ query, wholeWord }: Search): string {
  const escaped = query.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const source = ALIKE.reduce((pattern, [form, forms]) => pattern.replace(form, forms), escaped);
  return wholeWord ? `(?<!${LETTER})${source}(?!${LETTER})` : source;
}

/** All places of `text` that match, in their order, none overlapping and none empty. */
export function findMatches(text: string, pattern: RegExp): readonly TextMatch[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => found !== '')
    .map((match) => {
      const [found, ...groups] = match;
      return { start: match.index, end: match.index + found.length, text: found, groups };
    });
}
