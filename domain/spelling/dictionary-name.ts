/** The dictionaries that ship with the program, each named as its package's language. */
export const DICTIONARIES = ['en', 'en-gb'] as const;
export type DictionaryName = (typeof DICTIONARIES)[number];

/** Where American spelling is taught; all other English takes the British dictionary. */
const AMERICAN = /^en-(?:latn-)?(?:us|ph|pr|lr)\b/iu;

/** The dictionary for a language (BCP 47); null where there is none: nothing of it is checked then. */
export function dictionaryName(language: string): DictionaryName | null {
  if (!/^en(?:-|$)/iu.test(language)) return null;
  return AMERICAN.test(language) ? 'en' : 'en-gb';
}
