import { THEME_FONTS, type ThemeFont } from './fonts.ts';

/** Markup that the theme sets in italics. */
const ITALIC = /<(?:em|cite)\b|class="(?:pull|note)\b/;
const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

/** The faces that a page of this markup is set in: a file that carries its own need not carry the others. */
export function usedFonts(markup: string): readonly ThemeFont[] {
  const isItalic = ITALIC.test(markup);
  const isArabic = ARABIC_SCRIPT.test(markup);
  return fontsFor(isItalic, isArabic);
}

/** Every set of faces that `usedFonts` can answer with. */
export function everyUseOfFonts(): readonly (readonly ThemeFont[])[] {
  return [fontsFor(false, false), fontsFor(true, false), fontsFor(false, true), fontsFor(true, true)];
}

function fontsFor(isItalic: boolean, isArabic: boolean): readonly ThemeFont[] {
  return THEME_FONTS.filter(
    ({ style, family }) => (style === 'normal' || isItalic) && (family !== 'Noto Nastaliq Urdu' || isArabic),
  );
}
