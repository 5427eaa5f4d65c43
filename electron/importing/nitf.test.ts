import { expect, test } from 'vitest';
import { linesOf } from '../../domain/wire/html-lines.ts';
import { partsFromNitf } from './nitf.ts';
import { readXml } from './read-xml.ts';

const SNOW = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf xml:lang="en">
  <head>
    <title>meridian 0412</title>
    <docdata>
      <doc-id id-string="0412" regsrc="MDN"/>
      <urgency ed-urg="3"/>
      <date.issue norm="20261124T031500Z"/>
      <du-key key="SNOW-PASS"/>
      <doc.copyright year="2026" holder="Meridian News"/>
      <key-list><keyword key="weather"/><keyword key="roads"/></key-list>
      <ed-msg info="Picture to follow"/>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Snow closes the Kolpur pass</hl1><hl2>Second fall in a week</hl2></hedline>
      <byline>By <person>Nadia Rind</person></byline>
      <distributor>Meridian</distributor>
      <dateline><location>QUETTA</location>, Nov 24</dateline>
    </body.head>
    <body.content>
      <block>
        <p>The pass is <em>closed</em>, said <org>the roads office</org>.</p>
        <media media-type="image"><media-caption>A lorry in the drift.</media-caption></media>
        <hl2>Until Friday</hl2>
        <ul><li>no lorries</li><li>no buses</li></ul>
      </block>
    </body.content>
    <body.end><tagline>(Editing by C. Marr)</tagline></body.end>
  </body>
</nitf>`;

function partsOf(text: string) {
  const root = readXml(text);
  if (!root.ok) throw new Error(root.failure.reason);
  return partsFromNitf(root.value);
}

test('finds in NITF what a newsroom asks of a story', () => {
  expect(partsOf(SNOW)).toMatchObject({
    headline: 'Snow closes the Kolpur pass',
    byline: 'By Nadia Rind',
    dateline: 'QUETTA, Nov 24',
    source: 'Meridian',
    slugline: 'SNOW-PASS',
    keywords: ['weather', 'roads'],
    urgency: 3,
    language: 'en',
    note: 'Picture to follow',
    copyrightHolder: 'Meridian News',
    versionCreated: '2026-11-24T03:15:00.000Z',
  });
});

test('reads the text with its subheads and lists, pictures apart', () => {
  const { content, leftOver } = partsOf(SNOW);

  expect(linesOf(content)).toEqual([
    'The pass is closed, said the roads office.',
    'Until Friday',
    'no lorries',
    'no buses',
  ]);
  expect(leftOver).toEqual(['Second fall in a week', 'A lorry in the drift.', '(Editing by C. Marr)']);
});

test('makes do with a document that has a title and a text', () => {
  expect(
    partsOf('<nitf><head><title>Flash</title></head><body><body.content><p>Quake.</p></body.content></body></nitf>'),
  ).toMatchObject({ headline: 'Flash', slugline: '', urgency: null, leftOver: [] });
});
