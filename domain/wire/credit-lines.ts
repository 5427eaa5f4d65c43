import type { CreditLine } from '../credit-line.ts';
import { agencyOf, BUILT_IN_SOURCES, isDesk, type SourceIndex } from './sources.ts';

const BY = /^(?:by|from|از)[\s:]+(?=\S)/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:(?:al|el|ul)-|[dl]['’])\p{Lu}[\p{L}\p{M}'’-]*)$/u;
const NAME_PARTICLE = /^(?:bin|bint|ibn|al|el|ul|ur|de|da|di|del|der|van|von|la|le)$/u;
const INITIAL = /^(?:\p{Lu}\.)+$/u;
/** Ends of a reporter's name in a byline: ` in Kabul`, `, Associated Press`. */
const PLACE_OF_REPORTER = /\s+in\s+\p{Lu}.*$/u;

/**
 * What kind of credit a text is, for a field in which an editor types: a known desk or agency, people (`By …`, or
 * names alone), and otherwise a desk. Null only if there is nothing to print. The text is kept letter for letter.
 */
export function creditLineFromText(text: string, sources: SourceIndex = BUILT_IN_SOURCES): CreditLine | null {
  const printed = text.trim().replace(/\s+/gu, ' ');
  if (printed === '') return null;
  return recogniseCreditLine(printed, sources) ?? { kind: 'desk', text: printed, authors: [] };
}

/**
 * The credit line that a line of pasted copy certainly is: `By …`, a known desk or agency, or two to four words that
 * look like people's names. Null for sentences; a headline of three capitalised words still looks like a name.
 */
export function recogniseCreditLine(text: string, sources: SourceIndex = BUILT_IN_SOURCES): CreditLine | null {
  const printed = text.trim().replace(/\s+/gu, ' ');
  if (isDesk(printed, sources)) return { kind: 'desk', text: printed, authors: [] };
  if (agencyOf(printed, sources) !== null) return { kind: 'agency', text: printed, authors: [] };
  const named = printed.replace(BY, '');
  const startsWithBy = named !== printed;
  if (startsWithBy && (isDesk(named, sources) || agencyOf(named, sources) !== null)) {
    return { kind: isDesk(named, sources) ? 'desk' : 'agency', text: printed, authors: [] };
  }
  const authors = authorsOf(named, sources);
  if (authors.length === 0 || !authors.every((name) => isName(name, startsWithBy ? 1 : 2))) return null;
  return { kind: 'person', text: printed, authors: authors.map(uprightName) };
}

/** The people in `A and B`, `A, B and C`, `A in Kabul and B in Quetta`, `A, Associated Press`. */
function authorsOf(names: string, sources: SourceIndex): readonly string[] {
  return names
    .split(/\s*(?:,|،|&|\sand\s|\swith\s|\sاور\s)\s*/iu)
    .map((name) => name.replace(PLACE_OF_REPORTER, '').trim())
    .filter((name) => name !== '' && agencyOf(name, sources) === null && !isDesk(name, sources));
}

function isName(text: string, fewestWords: number): boolean {
  const words = text.split(' ');
  if (words.length < fewestWords || words.length > 4) return false;
  // Scripts without capitals give no sign of a name: only `By` does, and a name is short.
  if (fewestWords === 1 && /^[\p{Lo}\p{M} .'’-]+$/u.test(text)) return true;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!NAME_WORD.test(first) || !NAME_WORD.test(last) || INITIAL.test(last)) return false;
  return words.every((word) => NAME_WORD.test(word) || NAME_PARTICLE.test(word));
}

/** `JANE DOE` → `Jane Doe`: wires set bylines in capitals; an author's name is not. */
function uprightName(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{2}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-]|\p{L}\.)(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}
