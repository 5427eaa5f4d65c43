import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { THEME_FONTS } from '../../assets/theme/fonts.ts';

const packages = createRequire(import.meta.url);

/** Where one of the theme's faces lies, from `<package>/<file>`; null for anything that is not one of them. */
export function themeFontFile(name: string): string | null {
  if (!THEME_FONTS.some(({ file }) => file === name)) return null;
  const [folder = '', file = ''] = name.split('/');
  return packages.resolve(`@fontsource-variable/${folder}/files/${file}`);
}

/** The bytes of one of the theme's faces. Asking for another is a bug. */
export function readThemeFont(name: string): Uint8Array {
  const file = themeFontFile(name);
  if (file === null) throw new Error(`The theme has no face “${name}”.`);
  return readFileSync(file);
}
