import type { PasteFixture } from './paste-fixture.ts';

/**
 * Pages that LibreOffice 7.4 itself wrote, of documents made for these tests; its HTML filter also fills the clipboard.
 * `page` reads one of `libreoffice/`.
 */
export const libreOfficePastes = (page: (name: string) => string): readonly PasteFixture[] => [
  {
    from: 'LibreOffice itself',
    what: 'a report with a footnote, a bookmark, nested bullets left open, and a tracked link',
    html: page('ferries'),
    xhtml: [
      '<p>Ferries return to Rehmat Landing</p>',
      '<p>The <strong>first</strong> ferry in <em>nine</em> years left at dawn<sup>1</sup>.</p>',
      '<p>Fares are <strong>Rs\u00a040</strong>; see <a href="https://creekferries.example/fares?class=2">the list</a>.</p>',
      '<ul><li>Mornings<ul><li>06:10</li><li>07:40</li></ul></li><li>Evenings</li></ul>',
      '<p>Then, “quietly”, the crew of the <em>Saeeda</em> ate.</p>',
      '<p>1Harbour office log.</p>',
    ].join('\n'),
    removed: { emptyParagraphs: 1, trackedLinks: 1 },
  },
  {
    from: 'LibreOffice itself',
    what: 'a table with a header row, an empty cell, and chemistry under it',
    html: page('gauges'),
    xhtml: [
      '<h2>Gauge readings</h2>',
      '<table><thead><tr><th>Town</th><th>Level</th><th>Change</th></tr></thead><tbody><tr><td>Dokri</td><td>2.4</td><td></td></tr><tr><td>Mingora</td><td>1.9</td><td><strong>falling</strong></td></tr></tbody></table>',
      '<p>H<sub>2</sub>O at 10<sup>3</sup> cusecs, <s>not</s> 900.</p>',
    ].join('\n'),
  },
  {
    from: 'LibreOffice itself',
    what: 'a line of Urdu between two of English, in a language it guessed wrongly',
    html: page('urdu-line'),
    xhtml: ['<p>He said:</p>', '<p dir="rtl">پانی آ گیا، اب کشتیاں چلیں گی۔</p>', '<p>Then he left.</p>'].join('\n'),
  },
  {
    from: 'LibreOffice itself',
    what: 'numbered steps with a break in one, and two empty lines',
    html: page('steps'),
    xhtml: [
      '<p>How to measure:</p>',
      '<ol><li>Tie the rope</li><li>Lower it<br/>slowly</li></ol>',
      '<p>Done.</p>',
      '<p>Sent by the gauge reader. At once.</p>',
    ].join('\n'),
    removed: { emptyParagraphs: 2 },
  },
];
