import { buildEditorFromExtensions } from '@lexical/extension';
import { expect, test } from 'vitest';
import { parseBody } from '../../domain/body/parse-body.ts';
import { serializeBody } from '../../domain/body/serialize-body.ts';
import { $bodyFromEditor } from './body-from-editor.ts';
import { $fillEditor } from './editor-from-body.ts';
import { StoryEditorExtension } from './StoryEditorExtension.ts';

const HASH = 'a'.repeat(64);
const XHTML = [
  '<p>The <strong>first <em>public</em></strong> ferry, H<sub>2</sub>O, <code>x</code> and <a href="https://example.org/">a <strong>link</strong></a>.<br/>Next</p>',
  '<h2>A cheaper way</h2>',
  '<h3 lang="ur" dir="rtl">پرانا بازار</h3>',
  '<blockquote><p>My father sold the last ticket.</p><p>And bought the first.</p><cite>Idrees</cite></blockquote>',
  '<aside class="pullquote"><p>Big words</p></aside>',
  '<ul><li>one<ul><li>two</li></ul><ol><li>three</li></ol></li><li>four</li></ul>',
  '<ol><li>one</li></ol>',
  '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>',
  '<hr/>',
  `<figure data-copyright="C"><img src="media:${HASH}.jpg" alt="A ferry" width="10" height="20" data-focus="10 20"/><figcaption>The <em>ferry</em> <cite>Danish</cite></figcaption></figure>`,
  `<figure><img src="media:${HASH}.jpg"/></figure>`,
  `<figure><img src="media:${HASH}.jpg" alt=""/></figure>`,
  `<figure class="gallery"><figure><img src="media:${HASH}.jpg" alt="A"/></figure><figcaption>All</figcaption></figure>`,
  '<aside class="factbox"><h3>Facts</h3><p>One</p><ul><li>Two</li></ul></aside>',
  '<aside class="note"><p>A note</p></aside>',
  '<aside class="linkcard"><a href="https://example.org/a">Title</a><p>Words</p></aside>',
  '<p>He said <span lang="fr">bonjour</span> and left.</p>',
].join('\n');

test('a body of every construct comes out of the editor as it went in', () => {
  const editor = buildEditorFromExtensions(StoryEditorExtension);
  editor.update(() => $fillEditor(parseBody(XHTML)), { discrete: true });

  const body = serializeBody(editor.read($bodyFromEditor));

  expect(serializeBody(parseBody(XHTML))).toBe(XHTML);
  expect(body.split('\n')).toEqual(XHTML.split('\n'));
});
