import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { THEME_FONTS } from '../../assets/theme/fonts.ts';
import { FACES_FOLDER, makeFace } from './make-faces.ts';

describe('the theme’s faces', () => {
  it.each(THEME_FONTS.map((font) => [font.file, font] as const))('has %s as it is cut', async (file, font) => {
    const kept = readFileSync(path.join(FACES_FOLDER, file));
    expect(Buffer.compare(kept, await makeFace(font)), 'Run electron/runtime/make-faces.ts').toBe(0);
  });

  it('has no others, and the licence of each family', () => {
    const licences = new Set(THEME_FONTS.map(({ family }) => `${family.toLowerCase().replaceAll(' ', '-')}.OFL.txt`));
    expect(readdirSync(FACES_FOLDER).toSorted()).toEqual(
      [...licences, ...THEME_FONTS.map(({ file }) => file)].toSorted(),
    );
  });
});
