import type { PasteFixture } from './paste-fixture.ts';

const bullet = (level: number, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;
const numbered = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraph style='mso-list:l1 level${level} lfo2'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>${words}<o:p></o:p></p>`;

/** Word, Outlook, Excel and LibreOffice: shapes that they put on the clipboard, with words of our own. */
export const OFFICE_PASTES: readonly PasteFixture[] = [
  {
    from: 'Word',
    what: 'a paragraph with its language, font and an empty one after it',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {mso-style-unhide:no;} --></style></head><body lang=EN-GB style='tab-interval:.5in'><!--StartFragment--><p class=MsoNormal><span lang=EN-US style='font-family:"Aptos",sans-serif;mso-ansi-language:EN-US'>The canal <b style='mso-bidi-font-weight:normal'>reopens</b> on <i>Friday</i>.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`,
    xhtml: '<p>The canal <strong>reopens</strong> on <em>Friday</em>.</p>',
    removed: { emptyParagraphs: 1 },
  },
  {
    from: 'Word',
    what: 'bullets, two levels deep',
    html: bullet(1, 'Boats') + bullet(2, 'Rowing') + bullet(2, 'Sail') + bullet(1, 'Rafts'),
    xhtml: '<ul><li>Boats<ul><li>Rowing</li><li>Sail</li></ul></li><li>Rafts</li></ul>',
  },
  {
    from: 'Word',
    what: 'numbers with letters under them',
    html: `<p class=MsoNormal>Steps:</p>${numbered(1, '1.', 'Measure')}${numbered(2, 'a)', 'twice')}${numbered(1, '2.', 'Cut')}<p class=MsoNormal>Done.</p>`,
    xhtml: '<p>Steps:</p>\n<ol><li>Measure<ol><li>twice</li></ol></li><li>Cut</li></ol>\n<p>Done.</p>',
  },
  {
    from: 'Word',
    what: 'bullets right after numbers as a list of their own',
    html: numbered(1, '1.', 'First') + bullet(1, 'Loose'),
    xhtml: '<ol><li>First</li></ol>\n<ul><li>Loose</li></ul>',
  },
  {
    from: 'Word',
    what: 'a list that begins a level too deep',
    html: bullet(2, 'Deep') + bullet(1, 'Shallow'),
    xhtml: '<ul><li><ul><li>Deep</li></ul></li><li>Shallow</li></ul>',
  },
  {
    from: 'Word',
    what: 'a heading without its own boldness',
    html: `<h2 style='mso-outline-level:2'><b><span style='font-size:16.0pt'>A cheaper way</span></b><o:p></o:p></h2>`,
    xhtml: '<h2>A cheaper way</h2>',
  },
  {
    from: 'Word',
    what: 'a footnote mark and a bookmark, as their words',
    html: `<p class=MsoNormal><a name="_GoBack"></a>Levels rose<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><sup>[1]</sup></span></a>.</p><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>[1] Irrigation office.</p></div></div>`,
    xhtml: '<p>Levels rose<sup>[1]</sup>.</p>\n<hr/>\n<p>[1] Irrigation office.</p>',
  },
  {
    from: 'Word',
    what: 'an Urdu line among English ones',
    html: `<p class=MsoNormal><span lang=EN-US>He said:</span></p><p class=MsoNormal dir=RTL style='direction:rtl'><span lang=UR dir=RTL style='font-family:"Jameel Noori Nastaleeq"'>پانی آ گیا</span></p>`,
    xhtml: '<p>He said:</p>\n<p dir="rtl"><span lang="UR" dir="rtl">پانی آ گیا</span></p>',
  },
  {
    from: 'Word',
    what: 'two spaces after a full stop, one of them a no-break one',
    html: "<p class=MsoNormal>It rained.<span style='mso-spacerun:yes'>&nbsp; </span>Then it stopped.</p>",
    xhtml: '<p>It rained. Then it stopped.</p>',
  },
  {
    from: 'Word',
    what: 'hidden text, which is left out',
    html: "<p class=MsoNormal>Seen<span style='display:none;mso-hide:all'> unseen</span></p>",
    xhtml: '<p>Seen</p>',
    hidden: ' unseen',
  },
  {
    from: 'Word',
    what: 'a table with paragraphs in its cells',
    html: `<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=200 valign=top style='width:150pt'><p class=MsoNormal>Town</p></td><td><p class=MsoNormal>Level<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>Dokri</p></td><td><p class=MsoNormal>2.4</p><p class=MsoNormal>rising</p></td></tr></table>`,
    xhtml:
      '<table><tbody><tr><td>Town</td><td>Level</td></tr><tr><td>Dokri</td><td>2.4<br/>rising</td></tr></tbody></table>',
  },
  {
    from: 'Outlook',
    what: 'a link that leads through a scanner',
    html: `<div class=WordSection1><p class=MsoNormal>See <a href="https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Freport%3Fpage%3D2&amp;data=05%7C02"><span style='color:#0563C1'>the report</span></a>.</p></div>`,
    xhtml: '<p>See <a href="https://example.org/report?page=2">the report</a>.</p>',
    removed: { trackedLinks: 1 },
  },
  {
    from: 'Outlook',
    what: 'paragraphs parted by two line breaks',
    html: '<div style="font-family:Calibri">Dear desk,<br><br>The figures are in.<br>See below.<br><br><br>Salma</div>',
    xhtml: '<p>Dear desk,</p>\n<p>The figures are in.<br/>See below.</p>\n<p>Salma</p>',
  },
  {
    from: 'Excel',
    what: 'cells with styles and a merged one',
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0 cellpadding=0 style='border-collapse:collapse;width:192pt'><col width=64 style='width:48pt'><tr height=20><td colspan=2 class=xl65 style='font-weight:700'>Totals</td></tr><tr><td class=xl63>1</td><td align=right x:num="2">2</td></tr></table></body></html>`,
    xhtml: '<table><tbody><tr><td>Totals</td><td></td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
  },
  {
    from: 'Excel',
    what: 'one cell as its words',
    html: '<table><tr><td class=xl63 style="height:15pt">Rs 4,200</td></tr></table>',
    xhtml: '<p>Rs 4,200</p>',
  },
  {
    from: 'LibreOffice',
    what: 'fonts, a list with paragraphs in it and an empty line',
    html: `<meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><style type="text/css">p { line-height: 115% }</style><p style="margin-bottom: 0in"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">The <b>ferry</b> ran.</font></font></p><ul><li><p style="margin-bottom: 0in">fast</p></li><li><p>slow</p><ul><li><p>slower</p></li></ul></li></ul><p style="margin-bottom: 0in"><br/></p>`,
    xhtml: '<p>The <strong>ferry</strong> ran.</p>\n<ul><li>fast</li><li>slow<ul><li>slower</li></ul></li></ul>',
    removed: { emptyParagraphs: 1 },
  },
  {
    from: 'LibreOffice',
    what: 'a heading and a quotation',
    html: '<h1 class="western" align="center">Ferries return</h1><blockquote class="western" style="margin-left:1cm">We waited.</blockquote>',
    xhtml: '<h2>Ferries return</h2>\n<blockquote><p>We waited.</p></blockquote>',
  },
];
