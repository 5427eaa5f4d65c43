import type { PasteFixture } from './paste-fixture.ts';

const CHROME =
  'color: rgb(32, 33, 34); font-family: sans-serif; font-size: 16px; font-style: normal; font-weight: 400; letter-spacing: normal; orphans: 2; text-align: start; white-space: normal; widows: 2; -webkit-text-stroke-width: 0px; display: inline !important; float: none;';

/** Browsers, mail in the browser, PDF viewers and note programs: shapes that they put on the clipboard. */
export const MORE_PASTES: readonly PasteFixture[] = [
  {
    from: 'Chrome',
    what: 'the middle of a paragraph, with the page’s computed styles on a span',
    html: `<meta charset='utf-8'><!--StartFragment--><span style="${CHROME}">The lock gates </span><b style="${CHROME.replace('400', '700')}">opened</b><span style="${CHROME}"> at six.</span><!--EndFragment-->`,
    xhtml: '<p>The lock gates <strong>opened</strong> at six.</p>',
  },
  {
    from: 'Chrome',
    what: 'an article with its navigation, share buttons and a figure that is not ours',
    html: '<article><header><h1>Lock gates open</h1><p class="byline">By Nargis Khoso</p></header><nav><ul><li><a href="https://gates.example/share?utm_medium=social">Share</a></li></ul></nav><figure><img src="https://gates.example/a.jpg" alt="Gates"><figcaption>The gates on Monday</figcaption></figure><p>Water rose.</p></article>',
    xhtml: [
      '<h2>Lock gates open</h2>',
      '<p>By Nargis Khoso</p>',
      '<ul><li><a href="https://gates.example/share">Share</a></li></ul>',
      '<p>The gates on Monday</p>',
      '<p>Water rose.</p>',
    ].join('\n'),
    removed: { trackedLinks: 1, pictures: 1 },
  },
  {
    from: 'Firefox',
    what: 'two paragraphs with a break between and an id on each',
    html: '<p id="a1">Water rose.<br></p><p id="a2">It fell.</p>',
    xhtml: '<p>Water rose.</p>\n<p>It fell.</p>',
  },
  {
    from: 'Safari',
    what: 'a quotation in styles of its own and Apple spaces',
    html: '<blockquote style="margin: 0px 0px 0px 40px; border: none; padding: 0px; caret-color: rgb(0, 0, 0);"><p style="font-variant-caps: normal;">We waited<span class="Apple-converted-space">&nbsp;</span>nine years.</p></blockquote>',
    xhtml: '<blockquote><p>We waited nine years.</p></blockquote>',
  },
  {
    from: 'Outlook on the web',
    what: 'elements of its own around every line, and a signature table',
    html: '<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">The tender closes <b>Friday</b>.</div><div class="elementToProof"><br></div><div id="Signature"><table style="width:100%"><tbody><tr><td><div>Nargis Khoso</div><div>Harbour desk</div></td></tr></tbody></table></div>',
    xhtml:
      '<p>The tender closes <strong>Friday</strong>.</p>\n<table><tbody><tr><td>Nargis Khoso<br/>Harbour desk</td></tr></tbody></table>',
  },
  {
    from: 'Outlook',
    what: 'a forwarded message with its heading lines and a list',
    html: `<div class=WordSection1><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b><span lang=EN-US>From:</span></b><span lang=EN-US> Tariq Soomro<br><b>Sent:</b> Monday<o:p></o:p></span></p></div><ul style='margin-top:0cm' type=disc><li class=MsoListParagraph style='mso-list:l0 level1 lfo1'>Dredger<o:p></o:p></li><li class=MsoListParagraph style='mso-list:l0 level1 lfo1'>Barge<o:p></o:p></li></ul></div>`,
    xhtml:
      '<p><strong>From:</strong> Tariq Soomro<br/><strong>Sent:</strong> Monday</p>\n<ul><li>Dredger</li><li>Barge</li></ul>',
  },
  {
    from: 'Word on the web',
    what: 'runs of spans with their own classes and an end mark for each paragraph',
    html: '<div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1" xml:lang="EN-GB" paraid="1"><span class="TextRun SCXW1"><span class="NormalTextRun SCXW1">Dredging </span><span class="NormalTextRun SpellingErrorV2 SCXW1">beg</span></span><span class="TextRun SCXW1"><span class="NormalTextRun">an.</span></span><span class="EOP SCXW1" style="font-size:11pt">&nbsp;</span></p></div>',
    xhtml: '<p>Dredging began.</p>',
  },
  {
    from: 'Word',
    what: 'a tracked change: what was put in and what was struck out',
    html: `<p class=MsoNormal>The fee is <s><del cite="mailto:Tariq" datetime="2026-11-20T10:00">Rs 30</del></s><ins cite="mailto:Tariq" datetime="2026-11-20T10:00">Rs 40</ins>.</p>`,
    xhtml: '<p>The fee is <s>Rs 30</s>Rs 40.</p>',
  },
  {
    from: 'Google Sheets',
    what: 'cells with formulas, a link and an empty row at the end',
    html: `<google-sheets-html-origin><table border="1" data-sheets-root="1"><tbody><tr><td data-sheets-formula="=R[0]C[1]*2" data-sheets-numberformat="{}">4,200</td><td data-sheets-hyperlink="https://gauge.example/"><a class="in-cell-link" href="https://gauge.example/" target="_blank">Gauge</a></td></tr><tr><td></td><td></td></tr></tbody></table></google-sheets-html-origin>`,
    xhtml:
      '<table><tbody><tr><td>4,200</td><td><a href="https://gauge.example/">Gauge</a></td></tr><tr><td></td><td></td></tr></tbody></table>',
  },
  {
    from: 'Google Docs',
    what: 'a table whose cells hold paragraphs, and a picture that is not ours',
    html: '<b style="font-weight:normal;" id="docs-internal-guid-a"><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="300"/></colgroup><tbody><tr style="height:0pt"><td style="vertical-align:top;"><p dir="ltr" style="line-height:1.2;"><span style="font-size:11pt;font-weight:700;">Town</span></p></td><td><p dir="ltr"><span>Level</span></p></td></tr></tbody></table></div><p dir="ltr"><span style="border:none;display:inline-block;overflow:hidden;width:10px;height:10px;"><img src="https://docs.example/x" width="10" height="10" /></span></p></b>',
    xhtml: '<table><tbody><tr><td><strong>Town</strong></td><td>Level</td></tr></tbody></table>',
    removed: { pictures: 1 },
  },
  {
    from: 'WordPress',
    what: 'the classic editor’s text with a caption, a more mark and aligned paragraphs',
    html: '<p style="text-align: center;"><strong>Lock gates</strong></p><!--more--><p class="wp-caption-text">The gates on Monday</p><p>&nbsp;</p><p>Water <span style="text-decoration: underline;">rose</span>.</p>',
    xhtml: '<p><strong>Lock gates</strong></p>\n<p>The gates on Monday</p>\n<p>Water rose.</p>',
    removed: { emptyParagraphs: 1 },
  },
  {
    from: 'WordPress',
    what: 'a pull quote, a table block and a gallery that is not ours',
    html: '<figure class="wp-block-pullquote"><blockquote><p>We waited.</p><cite>Nargis</cite></blockquote></figure><figure class="wp-block-table"><table class="has-fixed-layout"><thead><tr><th>Town</th></tr></thead><tbody><tr><td>Dokri</td></tr></tbody></table><figcaption class="wp-element-caption">Gauges</figcaption></figure>',
    xhtml:
      '<blockquote><p>We waited.</p><cite>Nargis</cite></blockquote>\n<table><thead><tr><th>Town</th></tr></thead><tbody><tr><td>Dokri</td></tr></tbody></table>\n<p>Gauges</p>',
  },
  {
    from: 'a PDF viewer',
    what: 'a span a line, placed by its pixels',
    html: '<span style="left: 117px; top: 20px; font-size: 14px; font-family: serif; transform: scaleX(0.98);" role="presentation" dir="ltr">The canal office said</span><br role="presentation"><span style="left: 117px; top: 38px; font-size: 14px;" role="presentation" dir="ltr">the gates would stay open.</span>',
    xhtml: '<p>The canal office said<br/>the gates would stay open.</p>',
  },
  {
    from: 'a PDF viewer',
    what: 'ligatures and hyphens that no one sees',
    html: '<p>The o\u00adffice of \ufb01sheries</p>',
    xhtml: '<p>The office of \ufb01sheries</p>',
    hidden: '\u00ad',
  },
  {
    from: 'Apple Notes',
    what: 'a checklist and a heading of divs',
    html: '<div><b><span style="font-size: 24px">To do</span></b></div><div><br></div><ul class="Apple-dash-list"><li>Call the lock keeper</li><li>File by six</li></ul>',
    xhtml: '<p><strong>To do</strong></p>\n<ul><li>Call the lock keeper</li><li>File by six</li></ul>',
  },
];
