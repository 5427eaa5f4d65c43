import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { THEME_FONTS } from '../../assets/theme/fonts.ts';

/** From the package's own `imports`: the place of this file differs between the sources and what is built of them. */
const ours = createRequire(import.meta.url);

/** Where one of the theme's faces lies; null for anything that is not one of them. */
export function themeFontFile(name: string): string | null {
  return THEME_FONTS.some(({ file }) => file === name) ? ours.resolve(`#faces/${name}`) : null;
}

/** The bytes of one of the theme's faces. Asking for another is a bug. */
export function readThemeFont(name: string): Uint8Array {
  const file = themeFontFile(name);
  if (file === null) throw new Error(`The theme has no face “${name}”.`);
  return readFileSync(file);
}
