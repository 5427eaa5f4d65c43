import { describe, expect, it } from 'vitest';
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

  it('answers with one of the sets that the preview’s policy knows', () => {
    expect(everyUseOfFonts()).toContainEqual(usedFonts('<html lang="ur"><p lang="ar">بندر <em>x</em></p>'));
  });
});
