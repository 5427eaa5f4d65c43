import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '../body/plain-text.ts';
import type { Story } from '../story.ts';
import { storyIdSchema } from '../story.ts';
import { storyFromText, textFromStory } from '../story-file.ts';
import { storyFromNinjs } from './story-from-ninjs.ts';

const EXAMPLES = '../shared/data/ninjs/examples';
const hasExamples = existsSync(EXAMPLES);
const OPTIONS = {
  id: storyIdSchema.parse('0f8fad5b-d9cb-469f-a165-70867728950e'),
  now: '2026-11-24T14:02:00Z',
  language: 'en-GB',
  datelineStyle: 'ap',
} as const;

function imported(document: object | string): Story {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const story = storyFromNinjs(text, OPTIONS);
  if (!story.ok) throw new Error(story.failure.reason);
  return story.value;
}

describe.skipIf(!hasExamples)(`IPTC’s examples${hasExamples ? '' : ` (${EXAMPLES} is absent: skipped)`}`, () => {
  const example = (name: string) => imported(readFileSync(`${EXAMPLES}/${name}`, 'utf8'));

  it.each([
    '001_simple_example.json',
    '004_simple_text_article.json',
    '005_complex_text_article.json',
    '007_multimedia.json',
    'ninjsExSimpleText_3.json',
  ])('give headline, credit line, dateline and body: %s', (name) => {
    const story = example(name);

    expect(story.headline).toBe('Captain of wrecked cruise ship on trial in Italy');
    expect(story.creditLine).toEqual({
      kind: 'person',
      text: "Paulo Santalucia and Frances d'Emilio",
      authors: ['Paulo Santalucia', "Frances d'Emilio"],
    });
    expect(story.dateline).toMatchObject({ places: [{ city: 'Grosseto', country: 'Italy' }], source: 'AP' });
    expect(plainText(story.body)).toMatch(/^The trial of the captain of the shipwrecked/);
  });

  it('give a dateline from the place alone where the text has none', () => {
    const story = example(
      '20231008-anti-doping-measures-at-the-tour-down-under-will-be-the-toughest-ever-addb-ninjs-nitf.json',
    );

    expect(story.dateline).toEqual({
      places: [{ city: 'Oslo', region: '', country: 'Norway' }],
      date: null,
      source: '',
      style: 'ap',
    });
    expect(story.keywords).toEqual(['Sport', 'drug abuse in sport', 'Cycling']);
    expect(plainText(story.body).split('\n').length).toBeGreaterThan(5);
  });

  it.each([
    ['dpa_text.json', 'Von Christian Hollmann, dpa', 'de', 'Für Lucien Favre war es'],
    ['ntb_text.json', 'NTB', 'nb-NO', 'IT-giganten Google har kjøpt'],
  ])('keep their language: %s', (name, credit, language, start) => {
    const story = example(name);

    expect(story.creditLine?.text).toBe(credit);
    expect(story.language).toBe(language);
    expect(plainText(story.body).startsWith(start)).toBe(true);
  });

  it('do not repeat the headline in the body', () => {
    const story = example('tt_text_image_3.json');

    expect(story.headline).toBe('Militärövning i jätteformat hålls 2023');
    expect(story.body).not.toContain('<h2>Militärövning i jätteformat');
  });

  it('that are pictures or events are refused with their type', () => {
    const failure = storyFromNinjs(readFileSync(`${EXAMPLES}/006_photo_only.json`, 'utf8'), OPTIONS);

    expect(failure).toEqual({
      ok: false,
      failure: { kind: 'no-text', reason: 'It is of type “picture”, not a text.' },
    });
  });
});

describe('a ninjs document of another program', () => {
  it('of version 1 is read by its old names', () => {
    const story = imported({
      uri: 'http://agency.test/1',
      versioncreated: '2026-11-20T10:00:00Z',
      headline: 'Bridge reopens',
      byline: 'By Zareen Attock',
      located: 'Sarband',
      urgency: 3,
      subject: [{ name: 'transport' }, { name: 'transport' }, 7],
      body_text: 'The bridge reopened on Friday.\n\nTraffic was light.',
      body_xhtml: '<p>The bridge <b>reopened</b> on Friday.<script>alert(1)</script></p>',
      description_text: 'After two years.',
      ednote: 'Check the date.',
    });

    expect(story).toMatchObject({
      id: OPTIONS.id,
      headline: 'Bridge reopens',
      creditLine: { authors: ['Zareen Attock'] },
      dateline: { places: [{ city: 'Sarband' }] },
      urgency: 3,
      keywords: ['transport'],
      body: '<p>The bridge <strong>reopened</strong> on Friday.</p>',
      internalNote: 'Check the date.',
      workflow: 'draft',
      publication: { state: 'never' },
    });
  });

  it('brings along what Dateline has no slot for, without a second text', () => {
    const uri = 'medtop:04015000';
    const story = imported({
      headlines: [{ value: 'Pass closed' }, { role: 'teaser', value: 'Snow on the pass' }],
      title: 'Pass closed',
      bodies: [
        { role: 'text', contentType: 'text/plain', value: 'The pass is closed.' },
        { role: 'html', contentType: 'text/html', value: '<p>The pass is closed.</p>' },
      ],
      renditions: [{ name: 'pdf' }],
      subjects: [{ rel: 'about', name: 'Transport', uri, relevance: 90 }],
      places: [{ name: 'Khunjerab', uri: 'geo:36.8,75.4' }],
      genres: [{ name: 'Current' }],
      signals: ['of another standard'],
    });

    expect(story.keywords).toEqual(['Transport']);
    expect(story.otherFields).toEqual({
      genres: [{ name: 'Current' }],
      headlines: [{ role: 'teaser', value: 'Snow on the pass' }],
      places: [{ name: 'Khunjerab', uri: 'geo:36.8,75.4' }],
      subjects: [{ rel: 'keyword', name: 'Transport', uri, relevance: 90 }],
    });
  });

  it('keeps its UUID, and times without a zone are UTC', () => {
    const story = imported({
      uri: 'urn:uuid:7D444840-9DC0-11D1-B245-5FFDCE74FAD2',
      headlines: [{ value: 'A headline' }],
      embargoedUntil: '2026-11-25T06:00:00',
    });

    expect(story.id).toBe('7d444840-9dc0-11d1-b245-5ffdce74fad2');
    expect(story.embargoedUntil).toBe('2026-11-25T06:00:00Z');
  });

  it('loses no paragraph of a plain text', () => {
    const story = imported({
      bodies: [{ contentType: 'text/plain', value: 'One < two\r\nthree\r\n\r\nfour &amp; five' }],
    });

    expect(story.body).toBe('<p>One &lt; two three</p>\n<p>four &amp;amp; five</p>');
  });

  it('survives fields of any kind', () => {
    const nonsense = [null, 0, '', 'x', [], [null], {}, { value: 7 }, true];
    const keys = ['uri', 'headlines', 'bodies', 'by', 'urgency', 'language', 'subjects', 'embargoedUntil', 'located'];
    keys.push('genres', 'places', 'associations', 'rightsInfo', 'renditions', 'desk', 'textOf', 'expires');

    for (const key of keys) {
      for (const value of nonsense) {
        const story = imported({ title: 'A title', [key]: value });

        expect(storyFromText(textFromStory(story))).toEqual({ ok: true, value: story });
      }
    }
  });

  it.each([
    ['not-json', '{"uri":'],
    ['not-ninjs', '[]'],
    ['not-ninjs', '"text"'],
    ['no-text', '{"uri":"urn:x:1"}'],
  ])('is refused by name: %s', (kind, text) => {
    expect(storyFromNinjs(text, OPTIONS)).toMatchObject({ ok: false, failure: { kind } });
  });
});
