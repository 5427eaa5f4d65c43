import type { Search, TextMatch } from './find-matches.ts';

export interface Replacement {
  /** In a regular expression `$1` to `$9` stand for its groups, `$&` for all that was found, `$$` for a dollar sign. */
  readonly text: string;
  /** `KARACHI` is then replaced by `LAHORE`, `Karachi` by `Lahore`, by the same `lahore`. */
  readonly preserveCase: boolean;
}

/** The words that take the place of one match. */
export function wordsFor(match: TextMatch, replacement: Replacement, search: Search): string {
  const words = search.isRegex ? expand(replacement.text, match) : replacement.text;
  return replacement.preserveCase ? inCaseOf(match.text, words) : words;
}

function expand(template: string, { text, groups }: TextMatch): string {
  return template.replace(/\$([$&1-9])/g, (_, sign: string) => {
    if (sign === '$') return '$';
    return sign === '&' ? text : (groups[Number(sign) - 1] ?? '');
  });
}

/** Writing without capitals (Urdu, say) is no case to preserve. */
function inCaseOf(model: string, words: string): string {
  const upper = model.toUpperCase();
  const lower = model.toLowerCase();
  if (upper === lower) return words;
  if (model === upper && [...model].length > 1) return words.toUpperCase();
  if (model === lower) return words.toLowerCase();
  const [first = '', ...rest] = words;
  return model.startsWith([...upper][0] ?? '') ? first.toUpperCase() + rest.join('') : words;
}
