import newsreaderItalic from '@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2?url';
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2?url';
import nastaliq from '@fontsource-variable/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-wght-normal.woff2?url';
import publicSans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';
import { THEME_FONTS } from '../../../assets/theme/fonts.ts';

const FILES: readonly string[] = [newsreader, newsreaderItalic, publicSans, nastaliq];

/**
 * Gives the preview the faces that readers of the site have, beside the document and not in it: its markup stays
 * what export writes, byte for byte.
 */
export function addThemeFonts(shown: Document): void {
  const view = shown.defaultView;
  if (view === null) return;
  for (const font of THEME_FONTS) {
    const name = font.file.split('/').at(-1)?.replace('.woff2', '') ?? '';
    const file = FILES.find((candidate) => candidate.includes(name));
    if (file === undefined) continue;
    const { family, style, weight, unicodeRange } = font;
    shown.fonts.add(new view.FontFace(family, `url("${file}")`, { style, weight, unicodeRange }));
  }
}
