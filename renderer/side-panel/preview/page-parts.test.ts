// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { articlePage } from '../../../domain/page/article-page.ts';
import { NOW, sampleSite, sampleStory } from '../../../domain/page/testing/samples.ts';
import { pageParts } from './page-parts.ts';
import { patchDocument } from './patch-document.ts';

const pageOf = (body: string, headline = 'Reed boats return') =>
  articlePage(sampleStory({ body, headline }), sampleSite(), [], NOW);

/** A frame's own document, which shows nothing yet. */
function blankDocument(): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (frame.contentDocument === null) throw new Error('The frame has no document.');
  return frame.contentDocument;
}

const expected = (html: string) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;

const block = fc.constantFrom(
  '<p>The ferry left at dawn.</p>',
  '<p>Nobody <strong>counted</strong> the passengers.</p>',
  '<h2>The mill</h2>',
  '<ul><li>One</li><li>Two</li></ul>',
  '<blockquote><p>It floats.</p><cite>Zarmina Wattoo</cite></blockquote>',
  '<table><thead><tr><th>Year</th></tr></thead><tbody><tr><td>2026</td></tr></tbody></table>',
  '<hr/>',
);
const body = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n'));

it('cuts the page that the domain prints, block by block', () => {
  const parts = pageParts(pageOf('<p>One</p>\n<ul><li>Two</li></ul>\n<p>Three</p>'));

  expect(parts?.blocks).toHaveLength(3);
  expect(parts?.head).toContain('<title>');
  expect(parts?.after).toContain('</article>');
});

it('makes one story’s page each later one, to the letter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(body, fc.constantFrom('Reed boats', 'Mill closes')), { minLength: 2, maxLength: 5 }),
      (states) => {
        const shown = blankDocument();
        for (const [text, headline] of states) {
          const html = pageOf(text, headline);
          patchDocument(shown, html);

          expect(shown.documentElement.outerHTML).toBe(expected(html));
        }
        shown.defaultView?.frameElement?.remove();
      },
    ),
    { numRuns: 20 },
  );
});

it('reads only what changed of a body', () => {
  const lines = Array.from({ length: 50 }, (_, at) => `<p>Paragraph ${at}</p>`);
  const shown = blankDocument();
  patchDocument(shown, pageOf(lines.join('\n')));
  const untouched = [...shown.querySelectorAll('.body > p')].filter((_, at) => at !== 25);
  const parse = vi.spyOn(shown.defaultView?.DOMParser.prototype ?? DOMParser.prototype, 'parseFromString');

  patchDocument(shown, pageOf(lines.with(25, '<p>Another</p>').join('\n')));

  const read = parse.mock.calls.map(([markup]) => String(markup));
  expect(read.some((markup) => markup.includes('Another'))).toBe(true);
  expect(read.some((markup) => markup.includes('Paragraph 24'))).toBe(false);
  expect([...shown.querySelectorAll('.body > p')].filter((_, at) => at !== 25)).toEqual(untouched);
});
