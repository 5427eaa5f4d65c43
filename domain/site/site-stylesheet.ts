import { fontFaces, THEME_FONTS } from '../../assets/theme/fonts.ts';
import { listsCss } from '../../assets/theme/lists-css.ts';
import { stylesheet } from '../../assets/theme/stylesheet.ts';
import { ownStyle } from '../page/own-style.ts';
import type { SiteInput } from './site-outputs.ts';

/** The site's one stylesheet, named after its content, with the faces that the site carries. */
export function siteStylesheet({
  settings,
  fontPaths,
  extraCss,
  hash,
}: Pick<SiteInput, 'settings' | 'fontPaths' | 'extraCss' | 'hash'>): {
  readonly path: string;
  readonly text: string;
} {
  const carried = THEME_FONTS.filter(({ file }) => fontPaths.has(file));
  const faces = fontFaces((font) => `..${fontPaths.get(font.file) ?? ''}`, carried);
  const text = `${faces}\n${stylesheet}${listsCss}${ownStyle(settings, extraCss)}`;
  return { path: `/theme/site.${hash(text)}.css`, text };
}
