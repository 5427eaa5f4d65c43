// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import createDOMPurify from 'dompurify';
import fc from 'fast-check';
import { html } from 'parse5';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalBody, isCanonicalBody } from './canonical.ts';
import { parseBody } from './parse-body.ts';
import { serializeBody } from './serialize-body.ts';
import { arbitraryBody } from './testing/arbitrary-body.ts';
import { violationsOfVocabulary } from './testing/violations-of-vocabulary.ts';

const VECTORS = '../shared/data/xss/vectors.json';
const vectorsSchema = z.array(z.object({ payload: z.string() }));
const hasVectors = existsSync(VECTORS);
const vectors = hasVectors ? vectorsSchema.parse(JSON.parse(readFileSync(VECTORS, 'utf8'))) : [];

const ELEMENTS = [...new Set([...Object.values(html.TAG_NAMES), 'x-unknown', 'isindex', 'portal', 'slot'])];
const DANGEROUS_ATTRIBUTES = [
  'onerror="alert(1)"',
  'onload="alert(1)" autofocus onfocus="alert(1)"',
  'style="background:url(javascript:alert(1))"',
  'href="javascript:alert(1)" xlink:href="javascript:alert(1)"',
  'src="data:text/html,<script>alert(1)</script>"',
  'srcdoc="<script>alert(1)</script>"',
  'action="javascript:alert(1)" formaction="javascript:alert(1)"',
  'id="body" name="cookie" class="gallery"',
  'lang="&quot;><script>" dir="auto"',
  'background="https://example.test/track.gif" srcset="https://example.test/track.gif 2x"',
];

function expectHarmless(hostile: string): void {
  const xhtml = serializeBody(parseBody(hostile));

  expect(violationsOfVocabulary(xhtml)).toEqual([]);
  expect(serializeBody(parseBody(xhtml))).toBe(xhtml);
  expect(isCanonicalBody(xhtml)).toBe(true);
}

describe.skipIf(!hasVectors)(`vectors of ${VECTORS}${hasVectors ? '' : ' (absent: skipped)'}`, () => {
  it.each(vectors.map(({ payload }) => payload))('are rebuilt without harm: %j', expectHarmless);

  it('are harmless inside a paragraph and a table too', () => {
    for (const { payload } of vectors) {
      expectHarmless(`<p>${payload}</p>`);
      expectHarmless(`<table><tr><td>${payload}</td></tr></table>`);
      expectHarmless(`<figure>${payload}<figcaption>${payload}</figcaption></figure>`);
    }
  });
});

describe('a hostile body', () => {
  it.each(ELEMENTS)('loses what is dangerous about <%s>', (element) => {
    for (const attributes of DANGEROUS_ATTRIBUTES) {
      expectHarmless(`<${element} ${attributes}>words</${element}>`);
      expectHarmless(`<p>before <${element} ${attributes}>words`);
      expectHarmless(`<${element} ${attributes}/><b>after</b>`);
    }
  });

  it('is harmless whatever markup is thrown together', () => {
    const piece = fc.oneof(
      fc.constantFrom(...ELEMENTS).chain((tag) => fc.constantFrom(`<${tag}>`, `</${tag}>`, `<${tag}/>`)),
      fc.constantFrom(...DANGEROUS_ATTRIBUTES.map((attributes) => `<a ${attributes}>`)),
      fc.constantFrom(
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?xml?>',
        '<!DOCTYPE html>',
        '&lt;script&gt;',
        '&#0;',
        '"',
        '>',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => expectHarmless(pieces.join(''))),
      { numRuns: 500 },
    );
  });

  it('does not overflow the stack when nested a hundred thousand deep, and keeps its words', () => {
    for (const tag of ['<div>', '<ul><li>']) {
      expect(serializeBody(parseBody(`${tag.repeat(100_000)}words`))).toContain('words');
    }
  }, 120_000);

  it('may have thousands of anything', () => {
    for (const piece of ['<p>a', '<b>a</b> b', '<li>a', '<table><tr><td>a</table>', '<br>', '&amp;', '<hr>']) {
      expectHarmless(piece.repeat(3_000));
    }
  }, 120_000);
});

describe('beside DOMPurify', () => {
  const purify = createDOMPurify(window);
  /** DOMPurify's own pattern with our two schemes; it is asked about every attribute's value. */
  const options = {
    // It removes attributes with `]]>` or `-->` in them, which are no danger as we escape the `>`.
    SAFE_FOR_XML: false,
    ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|tel|story|media):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  };

  it('nothing that we write is removed', () => {
    fc.assert(
      fc.property(arbitraryBody(), (body) => {
        const xhtml = serializeBody(body);
        purify.sanitize(xhtml, options);

        expect(purify.removed).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.skipIf(!hasVectors)('nothing is left of a vector that DOMPurify would remove', () => {
    for (const { payload } of vectors) {
      purify.sanitize(canonicalBody(payload), options);

      expect(purify.removed).toEqual([]);
    }
  });
});
