import { THEME_FONTS, type ThemeFont } from './fonts.ts';

/** Markup that the theme sets in italics. */
const ITALIC = /<(?:em|cite)\b|class="(?:pull|note)\b/;
const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
/** As scripts-css.ts has it: Urdu and Kashmiri are read in Nastaliq, the other languages of the script in Naskh. */
const IN_NASTALIQ = /\blang="(?:ur|ks)\b/;
const IN_NASKH = /\blang="(?:ar|fa|ps|sd|pa-Arab)\b/;

/** Which of the faces that few pages need a page needs. */
interface FontUse {
  readonly italic: boolean;
  readonly nastaliq: boolean;
  readonly naskh: boolean;
}

const EITHER = [false, true] as const;

/** The faces that a page of this markup is set in: a file that carries its own need not carry the others. */
export function usedFonts(markup: string): readonly ThemeFont[] {
  const isArabic = ARABIC_SCRIPT.test(markup);
  return fontsFor({
    italic: ITALIC.test(markup),
    nastaliq: isArabic && IN_NASTALIQ.test(markup),
    naskh: isArabic && IN_NASKH.test(markup),
  });
}

/** Every set of faces that `usedFonts` can answer with. */
export function everyUseOfFonts(): readonly (readonly ThemeFont[])[] {
  return EITHER.flatMap((italic) =>
    EITHER.flatMap((nastaliq) => EITHER.map((naskh) => fontsFor({ italic, nastaliq, naskh }))),
  );
}

function fontsFor({ italic, nastaliq, naskh }: FontUse): readonly ThemeFont[] {
  return THEME_FONTS.filter(({ style, family }) => {
    if (family === 'Noto Nastaliq Urdu') return nastaliq;
    if (family === 'Noto Naskh Arabic') return naskh;
    return style === 'normal' || italic;
  });
}
