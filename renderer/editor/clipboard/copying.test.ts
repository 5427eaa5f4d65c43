import { $exportMimeTypeFromSelection } from '@lexical/clipboard';
import { $getRoot, $selectAll } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $selectWords, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { xhtmlOfClip } from './own-clip.ts';

const SRC = `media:${'a'.repeat(64)}.jpg`;
const STORY = [
  '<p>The <strong>first</strong> <a href="https://example.org/">ferry</a><br/>left, <span lang="fr">bonjour</span>.</p>',
  '<h2>A cheaper way</h2>',
  '<blockquote><p>We waited.</p><cite>Idrees</cite></blockquote>',
  '<aside class="pullquote"><p>Big words</p></aside>',
  '<ul><li>one<ol><li>two</li></ol></li><li>three</li></ul>',
  '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
  '<hr/>',
  `<figure data-copyright="C"><img src="${SRC}" alt="" width="9" data-focus="1 2"/><figcaption>Jetty <cite>Ali</cite></figcaption></figure>`,
  `<figure class="gallery"><figure><img src="${SRC}" alt="x"/></figure><figcaption>All</figcaption></figure>`,
  '<aside class="factbox"><h3>Facts</h3><p>One</p></aside>',
  '<aside class="note"><p>A note</p></aside>',
  '<aside class="linkcard"><a href="https://example.org/a">Title</a><p>Words</p></aside>',
  '<p>Last</p>',
].join('\n');

/** What a copy of the selection puts on the clipboard as XHTML; the story must not change by it. */
function copied(xhtml: string, $select: () => void): string | null {
  const editor = createTestEditor(xhtml);
  let clip = '';
  editor.update(
    () => {
      $select();
      clip = $exportMimeTypeFromSelection('text/html') ?? '';
    },
    { discrete: true },
  );
  expect(xhtmlOf(editor)).toBe(xhtml);
  return xhtmlOfClip(clip);
}

describe('copying', () => {
  it('takes every construct along', () => {
    expect(copied(STORY, () => void $selectAll())).toBe(STORY);
  });

  it('takes a part of a paragraph as a paragraph', () => {
    expect(copied(STORY, () => $selectWords('ferry'))).toBe('<p><a href="https://example.org/">ferry</a></p>');
  });

  it('takes a part of a caption, a source or a cell as its words', () => {
    expect(copied(STORY, () => $selectWords('Jetty'))).toBe('<p>Jetty</p>');
    expect(copied(STORY, () => $selectWords('Idrees'))).toBe('<p>Idrees</p>');
  });

  it('takes the end of one paragraph and the start of the next', () => {
    const clip = copied('<p>One two</p>\n<p>three four</p>', () => {
      const [first, second] = $getRoot().getAllTextNodes();
      if (first !== undefined && second !== undefined) first.select(4, 4).focus.set(second.getKey(), 5, 'text');
    });

    expect(clip).toBe('<p>two</p>\n<p>three</p>');
  });

  it('tells no other program’s HTML for its own', () => {
    expect(xhtmlOfClip('<div data-dateline=""><p onclick="x()">a</p></div>')).toBeNull();
    expect(xhtmlOfClip('<p>a</p>')).toBeNull();
  });
});
