import type { PasteFixture } from './paste-fixture.ts';

const GUID = 'style="font-weight:normal;" id="docs-internal-guid-1c2d3e4f-7fff-0000-1111-222233334444"';
const SPAN =
  'font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;vertical-align:baseline;white-space:pre-wrap;text-decoration:none';
const docs = (words: string, style = 'font-weight:400;font-style:normal') =>
  `<span style="${SPAN};${style}">${words}</span>`;
const docsParagraph = (content: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${content}</p>`;

/** Google Docs and Sheets, mail in the browser, web pages, WordPress, chat and code editors. */
export const WEB_PASTES: readonly PasteFixture[] = [
  {
    from: 'Google Docs',
    what: 'bold and italic that are only styles, in a bold wrapper that is none',
    html: `<meta charset="utf-8"><b ${GUID}>${docsParagraph(docs('The canal ') + docs('reopens', 'font-weight:700;font-style:normal') + docs(' on ') + docs('Friday', 'font-weight:400;font-style:italic'))}</b><br class="Apple-interchange-newline">`,
    xhtml: '<p>The canal <strong>reopens</strong> on <em>Friday</em></p>',
  },
  {
    from: 'Google Docs',
    what: 'a heading, whose weight is no mark',
    html: `<b ${GUID}><h2 dir="ltr" style="line-height:1.38">${docs('A cheaper way', 'font-weight:700')}</h2>${docsParagraph(docs('Text.'))}</b>`,
    xhtml: '<h2>A cheaper way</h2>\n<p>Text.</p>',
  },
  {
    from: 'Google Docs',
    what: 'lists nested beside their lines',
    html: `<b ${GUID}><ul style="padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-weight:700" aria-level="1"><p dir="ltr" role="presentation">${docs('One')}</p></li><ul><li dir="ltr" style="list-style-type:circle" aria-level="2"><p dir="ltr" role="presentation">${docs('Two')}</p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation">${docs('Three')}</p></li></ul></b>`,
    xhtml: '<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>',
  },
  {
    from: 'Google Docs',
    what: 'superscript, strike and an underlined link',
    html: `<b ${GUID}>${docsParagraph(`${docs('m')}<span style="${SPAN}"><span style="font-size:0.6em;vertical-align:super;">2</span></span>${docs(' old', 'text-decoration:line-through')}<a href="https://example.org/?utm_source=docs&amp;id=7" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;"> here</span></a>`)}</b>`,
    xhtml: '<p>m<sup>2</sup><s> old</s><a href="https://example.org/?id=7"> here</a></p>',
    removed: { trackedLinks: 1 },
  },
  {
    from: 'Google Docs',
    what: 'empty paragraphs between full ones',
    html: `<b ${GUID}>${docsParagraph(docs('One'))}<br>${docsParagraph('')}${docsParagraph(docs('Two'))}</b>`,
    xhtml: '<p>One</p>\n<p>Two</p>',
    removed: { emptyParagraphs: 1 },
  },
  {
    from: 'Google Sheets',
    what: 'a table with its header row in bold',
    html: `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><table xmlns="http://www.w3.org/1999/xhtml" dir="ltr" border="1" style="table-layout:fixed" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="font-weight:bold;" data-sheets-value="{}">Town</td><td style="font-weight:bold;">Level</td></tr><tr><td>Dokri</td><td style="text-align:right;">2.4</td></tr></tbody></table></google-sheets-html-origin>`,
    xhtml: '<table><tbody><tr><td>Town</td><td>Level</td></tr><tr><td>Dokri</td><td>2.4</td></tr></tbody></table>',
  },
  {
    from: 'Gmail',
    what: 'a line a div, empty ones between',
    html: '<div dir="ltr"><div>The figures are in.</div><div><br></div><div style="color:rgb(34,34,34)">Salma</div></div>',
    xhtml: '<p>The figures are in.</p>\n<p>Salma</p>',
  },
  {
    from: 'a search page',
    what: 'a link that leads through it',
    html: '<a href="https://www.google.com/url?sa=t&amp;q=https://example.org/a%3Fb%3D1&amp;ved=xyz">Result</a>',
    xhtml: '<p><a href="https://example.org/a?b=1">Result</a></p>',
    removed: { trackedLinks: 1 },
  },
  {
    from: 'a web page',
    what: 'a script, a style, a picture that is not ours and a link to code',
    html: '<style>p{}</style><script>alert(1)</script><p onclick="x()">Text <img src="https://example.org/a.jpg" alt="A"> and <a href="javascript:alert(1)">words</a></p>',
    xhtml: '<p>Text and words</p>',
    removed: { pictures: 1 },
  },
  {
    from: 'a web page',
    what: 'hyphens that no one sees and no-break spaces that pad',
    html: '<p>inter\u00adnational\u200b \u00a0 water\u00a0 rights, 40\u00a0km</p>',
    xhtml: '<p>international water rights, 40\u00a0km</p>',
    hidden: '\u00ad\u200b',
  },
  {
    from: 'a web page',
    what: 'a definition list and a block of code',
    html: '<dl><dt>Cusec</dt><dd>A measure of flow</dd></dl><pre><code>a = 1\nb = 2</code></pre>',
    xhtml: '<p>Cusec</p>\n<p>A measure of flow</p>\n<p><code>a = 1</code><br/><code>b = 2</code></p>',
  },
  {
    from: 'WordPress',
    what: 'blocks with their comments, a quotation with its source and a spacer',
    html: '<!-- wp:paragraph {"dropCap":true} --><p class="has-drop-cap">The canal reopens.</p><!-- /wp:paragraph --><!-- wp:quote --><blockquote class="wp-block-quote"><p>We waited.</p><cite>Salma Riaz</cite></blockquote><!-- /wp:quote --><!-- wp:spacer --><div style="height:20px" aria-hidden="true" class="wp-block-spacer"></div><!-- /wp:spacer --><p></p>',
    xhtml: '<p>The canal reopens.</p>\n<blockquote><p>We waited.</p><cite>Salma Riaz</cite></blockquote>',
    removed: { emptyParagraphs: 1 },
  },
  {
    from: 'WordPress',
    what: 'a heading, a separator and a list',
    html: '<h3 class="wp-block-heading"><strong>What next</strong></h3><hr class="wp-block-separator has-alpha-channel-opacity"/><ul class="wp-block-list"><li>Dredging</li><li>Jetties</li></ul>',
    xhtml: '<h3>What next</h3>\n<hr/>\n<ul><li>Dredging</li><li>Jetties</li></ul>',
  },
  {
    from: 'a chat program',
    what: 'a message with a line break and a mention',
    html: '<span data-text="true" style="font-size:14px">Ask <span class="mention" data-user-id="7">@salma</span><br>today</span>',
    xhtml: '<p>Ask @salma<br/>today</p>',
  },
  {
    from: 'a code editor',
    what: 'a line a div, every word a colour',
    html: '<div style="color:#d4d4d4;background-color:#1e1e1e;font-family:Menlo,monospace;white-space:pre;"><div><span style="color:#569cd6;">const</span><span style="color:#d4d4d4;"> level = </span><span style="color:#b5cea8;">2.4</span></div><div>done</div></div>',
    xhtml: '<p>const level = 2.4</p>\n<p>done</p>',
  },
  {
    from: 'an Apple program',
    what: 'its own spaces and an underlined link',
    html: '<p class="p1"><span class="s1">See<span class="Apple-converted-space">&nbsp; </span><u><a href="https://example.org/">the page</a></u></span></p>',
    xhtml: '<p>See <a href="https://example.org/">the page</a></p>',
  },
  {
    from: 'a PDF viewer',
    what: 'lines as they were set',
    html: '<p><span style="font-size:12px">The canal reopens on<br>Friday, the office said.</span></p>',
    xhtml: '<p>The canal reopens on<br/>Friday, the office said.</p>',
  },
];
