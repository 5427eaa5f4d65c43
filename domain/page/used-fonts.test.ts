import { describe, expect, it } from 'vitest';
import { codePoints, THEME_FONTS } from '../../assets/theme/fonts.ts';
import { everyUseOfFonts, usedFonts } from '../../assets/theme/used-fonts.ts';

function families(markup: string): readonly string[] {
  return [...new Set(usedFonts(markup).map(({ family }) => family))];
}

describe('usedFonts', () => {
  it.each([
    ['<html lang="ur" dir="rtl"><p>بندرگاہ</p>', 'Noto Nastaliq Urdu'],
    ['<html lang="en-GB"><p lang="ur">بندرگاہ</p>', 'Noto Nastaliq Urdu'],
    ['<html lang="ps" dir="rtl"><p>بندر</p>', 'Noto Naskh Arabic'],
    ['<html lang="pa-Arab" dir="rtl"><p>بندرگاہ</p>', 'Noto Naskh Arabic'],
  ])('sets %s in %s', (markup, family) => {
    expect(families(markup)).toEqual(['Newsreader', 'Public Sans', family]);
  });

  it('carries no Arabic face where no letter needs it', () => {
    expect(families('<html lang="ur" dir="rtl"><p>2026</p>')).toEqual(['Newsreader', 'Public Sans']);
    expect(families('<html lang="en-GB"><p>بندر</p>')).toEqual(['Newsreader', 'Public Sans']);
  });

  it.each([
    ['“Reed boats” — £5, 10 €', []],
    ['Café Müller', ['latin']],
    ['Wałęsa and Erdoğan', ['latin-extended']],
    ['Façade in Kraków, and Łódź', ['latin', 'latin-extended']],
  ])('carries for %s what is not English of it', (words, letters) => {
    const carried = new Set(usedFonts(`<html lang="en-GB"><p>${words}</p>`).map((font) => font.letters));
    expect([...carried]).toEqual(['english', ...letters]);
  });

  it('has each letter in one file of a family', () => {
    for (const script of ['Newsreader', 'Noto Nastaliq Urdu']) {
      const ranges = THEME_FONTS.filter(({ family, style }) => family === script && style === 'normal')
        .flatMap(({ unicodeRange }) => codePoints(unicodeRange))
        .toSorted(([one], [other]) => one - other);
      ranges.forEach(([first, last], index) => {
        expect(first).toBeLessThanOrEqual(last);
        expect(first).toBeGreaterThan(ranges[index - 1]?.[1] ?? -1);
      });
    }
  });

  it('answers with one of the sets that the preview’s policy knows', () => {
    expect(everyUseOfFonts()).toContainEqual(usedFonts('<html lang="ur"><p lang="ar">بندر <em>x</em></p>'));
  });
});
