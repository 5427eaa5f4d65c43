import { codePoints, type Letters, THEME_FONTS, type ThemeFont } from './fonts.ts';

/** Markup that the theme sets in italics. */
const ITALIC = /<(?:em|cite)\b|class="(?:pull|note)\b/;
/** As scripts-css.ts has it: Urdu and Kashmiri are read in Nastaliq, the other languages of the script in Naskh. */
const IN_NASTALIQ = /\blang="(?:ur|ks)\b/;
const IN_NASKH = /\blang="(?:ar|fa|ps|sd|pa-Arab)\b/;

/** Each kind of letters, English aside, which every page has. */
const LETTERS: ReadonlyMap<Letters, RegExp> = new Map(
  THEME_FONTS.filter(({ letters }) => letters !== 'english').map(({ letters, unicodeRange }) => [
    letters,
    anyOf(unicodeRange),
  ]),
);

/** Which of the faces that few pages need a page needs. */
interface FontUse {
  readonly italic: boolean;
  readonly nastaliq: boolean;
  readonly naskh: boolean;
  readonly letters: ReadonlySet<Letters>;
}

const EITHER = [false, true] as const;

/** The faces that a page of this markup is set in: a file that carries its own need not carry the others. */
export function usedFonts(markup: string): readonly ThemeFont[] {
  return fontsFor({
    italic: ITALIC.test(markup),
    nastaliq: IN_NASTALIQ.test(markup),
    naskh: IN_NASKH.test(markup),
    letters: new Set([...LETTERS].flatMap(([letters, found]) => (found.test(markup) ? [letters] : []))),
  });
}

/** Every set of faces that `usedFonts` can answer with. */
export function everyUseOfFonts(): readonly (readonly ThemeFont[])[] {
  const every = subsetsOf([...LETTERS.keys()]).flatMap((letters) =>
    EITHER.flatMap((italic) =>
      EITHER.flatMap((nastaliq) =>
        EITHER.map((naskh) => fontsFor({ italic, nastaliq, naskh, letters: new Set(letters) })),
      ),
    ),
  );
  // Without an Arabic letter the language says nothing.
  return [...new Map(every.map((fonts) => [fonts.map(({ file }) => file).join(), fonts])).values()];
}

function fontsFor({ italic, nastaliq, naskh, letters }: FontUse): readonly ThemeFont[] {
  return THEME_FONTS.filter((font) => {
    if (font.letters !== 'english' && !letters.has(font.letters)) return false;
    if (font.family === 'Noto Nastaliq Urdu') return nastaliq;
    if (font.family === 'Noto Naskh Arabic') return naskh;
    return font.style === 'normal' || italic;
  });
}

function subsetsOf<T>([first, ...others]: readonly T[]): readonly (readonly T[])[] {
  if (first === undefined) return [[]];
  return subsetsOf(others).flatMap((set) => [set, [first, ...set]]);
}

function anyOf(unicodeRange: string): RegExp {
  const ranges = codePoints(unicodeRange).map(
    ([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`,
  );
  return new RegExp(`[${ranges.join('')}]`, 'u');
}
