// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patchDocument } from './patch-document.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;

/** A document in a frame of its own, as the preview's is. */
function documentOf(body: string): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const shown = frame.contentDocument;
  if (shown === null) throw new Error('The frame has no document.');
  shown.open();
  shown.write(page(body));
  shown.close();
  return shown;
}

/** The document that shows one page and is then made another, and that other as it should be. */
function patched(before: string, after: string) {
  const shown = documentOf(before);
  patchDocument(shown, page(after));
  return { shown, wanted: new DOMParser().parseFromString(page(after), 'text/html') };
}

const word = fc.constantFrom('ferry', 'mill', 'river');
const attributes = fc.constantFrom('', ' class="lead"', ' lang="ur" dir="rtl"', ' dir="rtl" lang="ur"');
const block = fc.oneof(
  fc.tuple(attributes, word, word).map(([own, one, two]) => `<p${own}>${one} <em>${two}</em></p>`),
  fc
    .tuple(attributes, fc.array(word, { maxLength: 3 }))
    .map(([own, words]) => `<ul${own}>${words.map((each) => `<li>${each}</li>`).join('')}</ul>`),
  word,
);
const body = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join(''));

it('makes any page any other, to the letter', () => {
  fc.assert(
    fc.property(body, body, (before, after) => {
      const { shown, wanted } = patched(before, after);

      expect(shown.documentElement.outerHTML).toBe(wanted.documentElement.outerHTML);
      shown.defaultView?.frameElement?.remove();
    }),
    { numRuns: 40 },
  );
});

it('leaves alone what did not change', () => {
  const shown = documentOf('<p>One</p><p>Two</p><p>Three</p>');
  const [first, second, third] = shown.querySelectorAll('p');

  patchDocument(shown, page('<p>One</p><p>Two, changed</p><p>Three</p>'));

  expect([...shown.querySelectorAll('p')]).toEqual([first, second, third]);
  expect(second?.textContent).toBe('Two, changed');
});
