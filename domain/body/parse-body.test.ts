import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';
import { figuresOf } from './pictures.ts';
import { plainText } from './plain-text.ts';
import { serializeBody } from './serialize-body.ts';

const SOURCE = `media:${'0a'.repeat(32)}.jpg`;

describe('parseBody', () => {
  it.each([
    ['plain words', 'Rain fell.', '<p>Rain fell.</p>'],
    ['loose text around paragraphs', 'a<p>b</p>c', '<p>a</p>\n<p>b</p>\n<p>c</p>'],
    ['old names of marks', '<p><b>a</b><i>b</i><strike>c</strike></p>', '<p><strong>a</strong><em>b</em><s>c</s></p>'],
    ['marks badly nested', '<b>x<i>y</b>z</i>', '<p><strong>x<em>y</em></strong><em>z</em></p>'],
    ['source line ends', '<p>\n  one\n  two\n</p>\n', '<p>one two</p>'],
    ['line breaks at the ends', '<p><br>a<br>b<br></p>', '<p>a<br/>b</p>'],
    ['headings of all levels', '<h1>a</h1><h5>b</h5>', '<h2>a</h2>\n<h3>b</h3>'],
    ['unknown blocks', '<section><address>a</address>b</section>', '<p>a</p>\n<p>b</p>'],
    ['unknown elements', '<p><x-y>a</x-y> <font color="red">b</font></p>', '<p>a b</p>'],
    ['quotation marks that a browser would add', '<p>He said <q>no</q>.</p>', '<p>He said “no”.</p>'],
    ['lines that mean something', '<pre>a\n  b</pre>', '<p>a<br/>b</p>'],
    ['a link that may not be', '<p>see <a href="javascript:x">this</a></p>', '<p>see this</p>'],
    [
      'a link around paragraphs',
      '<a href="https://example.test/"><p>a</p></a>',
      '<p><a href="https://example.test/">a</a></p>',
    ],
    [
      'a quotation with its source',
      '<blockquote>No.<footer>A. Khan</footer></blockquote>',
      '<blockquote><p>No.</p><cite>A. Khan</cite></blockquote>',
    ],
    [
      'a list in a quotation',
      '<blockquote><ul><li>a<li>b</ul></blockquote>',
      '<blockquote><p>a</p><p>b</p></blockquote>',
    ],
    ['a list directly in a list', '<ul><li>a</li><ul><li>b</li></ul></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['text after a nested list', '<ul><li>a<ul><li>b</ul>c</ul>', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    ['paragraphs in a list', '<ol><li><p>a</p><p>b</p></ol>', '<ol><li>a<br/>b</li></ol>'],
    ['a definition list', '<dl><dt>a<dd>b</dl>', '<p>a</p>\n<p>b</p>'],
    [
      'rows of unequal length',
      '<table><tr><th>a<th>b<tr><td>c</table>',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td></td></tr></tbody></table>',
    ],
    [
      'a table in a cell',
      '<table><tr><td>a<table><tr><td>b</table></table>',
      '<table><tbody><tr><td>a<br/>b</td></tr></tbody></table>',
    ],
    [
      'a table with a caption',
      '<table><caption>c</caption><tr><td>a</table>',
      '<p>c</p>\n<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'a picture from elsewhere',
      '<figure><img src="https://example.test/a.jpg"><figcaption>a <cite>b</cite></figcaption></figure>',
      '<p>a</p>\n<p>b</p>',
    ],
    [
      'a picture amid words',
      `<p>a <img src="${SOURCE}"> b</p>`,
      `<p>a</p>\n<figure><img src="${SOURCE}"/></figure>\n<p>b</p>`,
    ],
    [
      'a picture in a list',
      `<ul><li>a <img src="${SOURCE}" alt="x"></ul>`,
      `<ul><li>a</li></ul>\n<figure><img src="${SOURCE}" alt="x"/></figure>`,
    ],
    [
      'several pictures in a figure',
      `<figure><img src="${SOURCE}"><img src="${SOURCE}"><figcaption>c</figcaption></figure>`,
      `<figure class="gallery"><figure><img src="${SOURCE}"/></figure><figure><img src="${SOURCE}"/></figure><figcaption>c</figcaption></figure>`,
    ],
    [
      'a table in a fact box',
      '<aside class="factbox"><h2>t</h2><table><tr><td>a</table></aside>',
      '<aside class="factbox"><h3>t</h3><p>a</p></aside>',
    ],
    ['an aside of unknown kind', '<aside class="promo">a</aside>', '<p>a</p>'],
    [
      'what shows no words',
      '<style>a</style><p>b<script>c</script></p><template>d</template><svg><text>e</text></svg>',
      '<p>b</p>',
    ],
  ])('keeps the words of %s', (_, html, xhtml) => {
    expect(serializeBody(parseBody(html))).toBe(xhtml);
  });

  it('gives a language to paragraphs and passages, and does not repeat it', () => {
    const xhtml = '<div lang="ur" dir="rtl"><p>اردو <span lang="en">English</span> <em lang="ur">اردو</em></p></div>';

    expect(serializeBody(parseBody(xhtml))).toBe(
      '<p lang="ur" dir="rtl">اردو <span lang="en">English</span> <em>اردو</em></p>',
    );
  });

  it('tells a picture without an alternative text from a decorative one', () => {
    const [unwritten, decorative] = figuresOf(parseBody(`<img src="${SOURCE}"><img src="${SOURCE}" alt="">`));

    expect(unwritten?.picture.alt).toBeNull();
    expect(decorative?.picture.alt).toBe('');
  });
});

describe('plainText', () => {
  it('says what a body says, one paragraph a line', () => {
    const xhtml =
      '<p>One <strong>two</strong><br/>three</p>\n<ul><li>a<ul><li>b</li></ul></li></ul>\n' +
      `<figure><img src="${SOURCE}" alt="not said"/><figcaption>caption <cite>credit</cite></figcaption></figure>`;

    expect(plainText(xhtml)).toBe('One two three\na\nb\ncaption\ncredit');
  });

  it('is empty for an empty body', () => {
    expect(plainText('')).toBe('');
  });
});
