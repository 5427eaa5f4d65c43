import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBody, isCanonicalBody } from './canonical.ts';
import { parseBody } from './parse-body.ts';
import { readBlocks } from './read-blocks.ts';
import { OUTERMOST } from './read-context.ts';
import { readHtml } from './read-html.ts';
import { serializeBody } from './serialize-body.ts';
import { arbitraryBody } from './testing/arbitrary-body.ts';

const FRAGMENTS = [
  ' ',
  '  ',
  '\n',
  '\t',
  '&',
  '&amp;',
  '&#60;',
  '<br/>',
  '<br>',
  '<p>',
  '</p>',
  '<strong>',
  '</strong>',
  '<strong></strong>',
  '</em><em>',
  ' class="x"',
  ' lang="ur"',
  ' onclick="x"',
  '<script>x</script>',
  '<!-- -->',
  '\u0000',
  '\ud800',
  '\ufeff',
  '"',
  '>',
] as const;

/** Canonical text with a few accidents: the nearest misses there are. */
const nearlyCanonical = fc
  .tuple(
    arbitraryBody().map(serializeBody),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ...FRAGMENTS)), { minLength: 1, maxLength: 3 }),
  )
  .map(([xhtml, accidents]) =>
    accidents.reduce((text, [at, cut, fragment]) => {
      const place = text.length === 0 ? 0 : at % text.length;
      return text.slice(0, place) + fragment + text.slice(place + cut);
    }, xhtml),
  );

describe('isCanonicalBody', () => {
  it('is true only for what reading and writing would not change', () => {
    fc.assert(
      fc.property(nearlyCanonical, (text) => {
        if (!isCanonicalBody(text)) return;

        expect(serializeBody(parseBody(text))).toBe(text);
        expect(serializeBody(readBlocks(readHtml(text), OUTERMOST))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a space too many', '<p>two  spaces</p>'],
    ['a space at the end', '<p>end </p>'],
    ['a line end inside', '<p>one\ntwo</p>'],
    ['a line end at the end', '<p>one</p>\n'],
    ['an empty line', '<p>one</p>\n\n<p>two</p>'],
    ['two blocks on a line', '<p>one</p><p>two</p>'],
    ['an empty paragraph', '<p></p>'],
    ['text outside blocks', 'words'],
    ['a short name', '<p><b>bold</b></p>'],
    ['marks in another order', '<p><em><strong>both</strong></em></p>'],
    ['marks that could be one', '<p><em>a</em><em>b</em></p>'],
    ['an attribute unheard of', '<p id="x">words</p>'],
    ['a bare ampersand', '<p>R & D</p>'],
    ['an entity that need not be one', '<p>&#65;</p>'],
    ['a handler', '<p onclick="alert(1)">words</p>'],
    ['a script', '<script>alert(1)</script>'],
    ['a control character', '<p>a\u0007b</p>'],
    ['half a character', '<p>a\ud83db</p>'],
  ])('is false for %s', (_, text) => {
    expect(isCanonicalBody(text)).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['words in Urdu', '<p lang="ur" dir="rtl">وفاقی کابینہ کا <strong>اجلاس</strong></p>'],
    ['characters beyond the first plane', '<p>fire 👩🏽‍🚒 brigade</p>'],
    ['escaped signs', '<p>R &amp; D &lt; 2 "quoted"</p>\n<hr/>\n<h2>After</h2>'],
  ])('is true for %s', (_, text) => {
    expect(isCanonicalBody(text)).toBe(true);
  });
});

describe('canonicalBody', () => {
  it('leaves a canonical text as it is and rebuilds any other', () => {
    expect(canonicalBody('<p>words</p>')).toBe('<p>words</p>');
    expect(canonicalBody('<P onclick=x>words<script>alert(1)</script>')).toBe('<p>words</p>');
  });
});
