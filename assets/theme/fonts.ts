/** The theme's faces, all SIL OFL 1.1, from the @fontsource-variable packages. No page ever fetches one from elsewhere. */
export interface ThemeFont {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** Package and file, `newsreader/newsreader-latin-opsz-normal.woff2`, under `@fontsource-variable/<package>/files/`. */
  readonly file: string;
  readonly unicodeRange: string;
}

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const ARABIC = 'U+0600-06FF,U+0750-077F,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FEFF';

export const THEME_FONTS: readonly ThemeFont[] = [
  {
    family: 'Newsreader',
    style: 'normal',
    weight: '200 800',
    file: 'newsreader/newsreader-latin-opsz-normal.woff2',
    unicodeRange: LATIN,
  },
  {
    family: 'Newsreader',
    style: 'italic',
    weight: '200 800',
    file: 'newsreader/newsreader-latin-opsz-italic.woff2',
    unicodeRange: LATIN,
  },
  {
    family: 'Public Sans',
    style: 'normal',
    weight: '100 900',
    file: 'public-sans/public-sans-latin-wght-normal.woff2',
    unicodeRange: LATIN,
  },
  {
    family: 'Noto Nastaliq Urdu',
    style: 'normal',
    weight: '400 700',
    file: 'noto-nastaliq-urdu/noto-nastaliq-urdu-arabic-wght-normal.woff2',
    unicodeRange: ARABIC,
  },
  {
    family: 'Noto Naskh Arabic',
    style: 'normal',
    weight: '400 700',
    file: 'noto-naskh-arabic/noto-naskh-arabic-arabic-wght-normal.woff2',
    unicodeRange: ARABIC,
  },
];

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
