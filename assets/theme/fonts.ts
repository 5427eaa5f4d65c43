/**
 * The theme's faces, all SIL OFL 1.1, as `faces/` has them: cut from the @fontsource-variable packages by
 * `electron/runtime/make-faces.ts` to what the theme uses. No page ever fetches one from elsewhere.
 */
export interface ThemeFont {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** The file in `faces/`. */
  readonly file: string;
  readonly letters: Letters;
  readonly unicodeRange: string;
}

/**
 * The letters that one file has. A reader's browser fetches a file when the page has a letter of it, so what English
 * and Urdu news are mostly written in comes apart from the rest.
 */
const RANGES = {
  english:
    'U+0000-007E,U+00A0,U+00A3,U+00A9,U+00AD,U+00B7,U+2009,U+2013-2014,U+2018-2019,U+201C-201D,U+2022,U+2026,U+202F,U+20AC',
  latin:
    'U+00A1-00A2,U+00A4-00A8,U+00AA-00AC,U+00AE-00B6,U+00B8-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,' +
    'U+2000-2008,U+200A-2012,U+2015-2017,U+201A-201B,U+201E-2021,U+2023-2025,U+2027-202E,U+2030-206F,U+2122,U+2191,' +
    'U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-extended':
    'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1EFF,' +
    'U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  arabic: 'U+0600-06FF,U+200C-200E,U+2010-2011,U+204F,U+FD3E-FD3F,U+FDF2,U+FDFA-FDFB',
  'arabic-extended': 'U+0750-077F,U+2E41,U+FB50-FD3D,U+FD40-FDF1,U+FDF3-FDF9,U+FDFC-FDFF,U+FE70-FEFE',
} as const;

export type Letters = keyof typeof RANGES;

const LATIN = ['english', 'latin', 'latin-extended'] as const;
const ARABIC = ['arabic', 'arabic-extended'] as const;

export const THEME_FONTS: readonly ThemeFont[] = [
  ...cuts('Newsreader', 'normal', LATIN),
  ...cuts('Newsreader', 'italic', LATIN),
  ...cuts('Public Sans', 'normal', LATIN),
  ...cuts('Noto Nastaliq Urdu', 'normal', ARABIC),
  ...cuts('Noto Naskh Arabic', 'normal', ARABIC),
];

/** All weights that the theme uses, and none besides: a newsroom's `extra.css` that asks for a lighter one gets 400. */
function cuts(family: string, style: ThemeFont['style'], letters: readonly Letters[]): readonly ThemeFont[] {
  const name = `${family.toLowerCase().replaceAll(' ', '-')}${style === 'italic' ? '-italic' : ''}`;
  return letters.map((cut) => ({
    family,
    style,
    weight: '400 700',
    file: `${name}-${cut}.woff2`,
    letters: cut,
    unicodeRange: RANGES[cut],
  }));
}

/** The `@font-face` rules, each face at the address that `fontUrl` gives it. */
export function fontFaces(fontUrl: (font: ThemeFont) => string, fonts: readonly ThemeFont[] = THEME_FONTS): string {
  return fonts
    .map(
      (font) =>
        `@font-face{font-family:"${font.family}";font-style:${font.style};font-weight:${font.weight};font-display:swap;` +
        `src:url("${fontUrl(font)}") format("woff2");unicode-range:${font.unicodeRange}}`,
    )
    .join('\n');
}

/** The first and last code point of each range of a `unicode-range`. */
export function codePoints(unicodeRange: string): readonly (readonly [number, number])[] {
  return unicodeRange.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
