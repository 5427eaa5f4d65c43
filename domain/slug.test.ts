import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugFromHeadline } from './slug.ts';

describe('slugFromHeadline', () => {
  it.each([
    [
      'Ferries return to Norhaven’s creeks after nine years',
      'en-GB',
      'ferries-return-to-norhavens-creeks-after-nine-years',
    ],
    ['Rs3.2bn for roofs — on “open-air” schools?', 'en', 'rs3-2bn-for-roofs-on-open-air-schools'],
    ['Café Zürich, Łódź & Ærø: naïve façade', 'en', 'cafe-zurich-lodz-aero-naive-facade'],
    ['ISPARTA DIŞI', 'tr', 'isparta-disi'],
    ['پشاور: پرانا بازار بحال', 'ur', 'پشاور-پرانا-بازار-بحال'],
    ['نئی دہلی ۲۰۲۶ء', 'ur', 'نئی-دہلی-۲۰۲۶ء'],
    ['नई दिल्ली में बारिश', 'hi', 'नई-दिल्ली-में-बारिश'],
    ['🔥🎉', 'en', ''],
    ['  —  ', 'en', ''],
    ['', 'en', ''],
    ['100%', 'en', '100'],
    ['A tag that means nothing', 'x-private', 'a-tag-that-means-nothing'],
  ])('turns %j (%s) into %j', (headline, language, slug) => {
    expect(slugFromHeadline(headline, language)).toBe(slug);
  });

  it('cuts at the last whole word that fits', () => {
    const slug = slugFromHeadline('seven letters '.repeat(20), 'en');

    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/^(seven-letters-)*seven(-letters)?$/);
  });

  it('cuts a single endless word inside the word', () => {
    expect(slugFromHeadline('x'.repeat(500), 'en')).toBe('x'.repeat(80));
  });

  it('is composed, free of separators at its ends, short, and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (headline) => {
        const slug = slugFromHeadline(headline, 'en');

        expect(slug).toBe(slug.normalize('NFC'));
        expect(slug).not.toMatch(/^-|-$|--|[\s/\\?#%.]/u);
        expect([...slug].length).toBeLessThanOrEqual(80);
        expect(slugFromHeadline(slug, 'en')).toBe(slug);
      }),
    );
  });
});
