import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { createStory, type Story, storyIdSchema } from './story.ts';
import { storyFromText, textFromStory } from './story-file.ts';
import { arbitraryStory } from './testing/arbitrary-story.ts';

const NOW = '2026-11-24T14:02:00.000Z';
const STORY: Story = {
  ...createStory(storyIdSchema.parse('0f8fad5b-d9cb-469f-a165-70867728950e'), 'en-GB', NOW),
  headline: 'Lake rises for the third week',
  creditLine: { kind: 'person', text: 'By Zareen Attock', authors: ['Zareen Attock'] },
  dateline: {
    places: [{ city: 'Sarband', region: 'Upper Valley', country: '' }],
    date: '2026-11-24',
    source: 'Hill Press',
    style: 'colon-agency',
  },
  slug: 'lake-rises',
  categories: ['National'],
  keywords: ['floods'],
  body: '<p>The water rose again.</p>\n<h2>What next</h2>',
};

const documentSchema = z.record(z.string(), z.unknown());

function documentOf(story: Story): Record<string, unknown> {
  return documentSchema.parse(JSON.parse(textFromStory(story)));
}

function failureOf(text: string): string {
  const story = storyFromText(text);
  return story.ok ? 'none' : story.failure.kind;
}

describe('a story file', () => {
  it('gives back the story that was written to it', () => {
    fc.assert(
      fc.property(arbitraryStory(), (story) => {
        expect(storyFromText(textFromStory(story))).toEqual({ ok: true, value: story });
      }),
      { numRuns: 100 },
    );
  });

  it('is the same text for the same story, ends in a line end, and has its fields in order', () => {
    const held: Story = { ...STORY, publication: { state: 'held', firstPublishedAt: null, heldAt: NOW } };
    const shuffled: Story = { ...STORY, publication: { heldAt: NOW, firstPublishedAt: null, state: 'held' } };

    expect(textFromStory(shuffled)).toBe(textFromStory(held));
    expect(textFromStory(STORY).endsWith('}\n')).toBe(true);
    expect(Object.keys(documentOf(STORY)).slice(0, 3)).toEqual(['standard', 'uri', 'type']);
  });

  it('holds editorial fields in the slots of ninjs and the desk’s own apart', () => {
    expect(documentOf(STORY)).toMatchObject({
      uri: 'urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e',
      version: '1',
      pubStatus: 'withheld',
      headlines: [{ role: 'main', value: 'Lake rises for the third week' }],
      by: 'By Zareen Attock',
      people: [{ rel: 'author', name: 'Zareen Attock' }],
      located: 'Sarband, Upper Valley',
      infoSources: [{ role: 'dateline', name: 'Hill Press' }],
      altIds: [{ role: 'slug', value: 'lake-rises' }],
      bodies: [{ role: 'main', contentType: 'application/xhtml+xml', wordCount: 6 }],
      desk: { format: 1, workflow: 'draft', dateline: { style: 'colon-agency', date: '2026-11-24' } },
    });
  });

  it('names its pictures for programs that do not read the body', () => {
    const src = `media:${'ab'.repeat(32)}.jpg`;
    const body = `<figure data-copyright="Hill Press"><img src="${src}" alt="A lake" width="400" height="200" data-focus="50 25"/><figcaption>The lake <cite>A. Khan</cite></figcaption></figure>`;

    expect(documentOf({ ...STORY, body })['associations']).toEqual([
      {
        name: 'picture-1',
        rel: 'picture',
        uri: src,
        type: 'picture',
        descriptions: [
          { role: 'caption', value: 'The lake' },
          { role: 'alt', value: 'A lake' },
        ],
        by: 'A. Khan',
        copyrightNotice: 'Hill Press',
        renditions: [
          { name: 'original', href: src, contentType: 'image/jpeg', width: 400, height: 200, poi: { x: 200, y: 50 } },
        ],
      },
    ]);
  });

  it('takes what another program changed in the slots of ninjs', () => {
    const changed = { ...documentOf(STORY), by: 'Monitoring Desk', people: [], urgency: 1, genres: [{ name: 'News' }] };

    const story = storyFromText(JSON.stringify(changed));

    expect(story).toMatchObject({ ok: true, value: { urgency: 1, creditLine: { text: 'Monitoring Desk' } } });
  });

  it('may begin with a byte order mark', () => {
    expect(storyFromText(`\ufeff${textFromStory(STORY)}`)).toEqual({ ok: true, value: STORY });
  });

  it('is sanitised when it is read', () => {
    const hostile = textFromStory(STORY).replace(
      '<p>The water',
      '<p onclick=\\"alert(1)\\"><script>alert(1)</script>The water',
    );

    expect(storyFromText(hostile)).toEqual({ ok: true, value: STORY });
  });

  it('holds no half characters and no control characters', () => {
    const text = textFromStory({ ...STORY, headline: 'a\ud800b\u0000c', keywords: ['\u0007'] });

    expect(storyFromText(text)).toMatchObject({ ok: true, value: { headline: 'abc', keywords: [] } });
    expect(storyFromText(text.replace('abc', '\\ud800abc\\u0000'))).toMatchObject({
      ok: true,
      value: { headline: 'abc' },
    });
    expect(text).toBe(cleanText(text));
  });
});

describe('a file that is no story', () => {
  const whole = textFromStory(STORY);

  it.each([
    ['not-json', ''],
    ['not-json', ' \n'],
    ['not-json', 'Lake rises'],
    ['not-json', whole.slice(0, -20)],
    ['not-json', '<html></html>'],
    ['not-a-story', 'null'],
    ['not-a-story', '[]'],
    ['not-a-story', '"text"'],
    ['not-a-story', '{}'],
    ['not-a-story', '{"desk":null}'],
    ['not-a-story', '{"__proto__":{"desk":{"format":1}}}'],
    ['not-a-story', '{"desk":{"format":1}}'],
    ['not-a-story', whole.replace('urn:uuid:', 'urn:x:')],
    ['not-a-story', whole.replace('"draft"', '"published"')],
    ['not-a-story', whole.replace('"urgency": 4', '"urgency": 0')],
    ['not-a-story', whole.replace('"version": "1"', '"version": 1')],
    ['not-a-story', whole.replace('"format": 1', '"format": 0')],
    ['too-new', whole.replace('"format": 1', '"format": 2, "workflow": 7')],
  ])('is named: %s', (kind, text) => {
    expect(failureOf(text)).toBe(kind);
  });

  it('is told from a story by a sentence that names the place', () => {
    expect(storyFromText(whole.replace('"draft"', '"published"'))).toEqual({
      ok: false,
      failure: { kind: 'not-a-story', reason: 'What it says under “desk.workflow” can’t be read.' },
    });
  });

  it('never throws, whatever its prefix or one wrong byte makes of it', () => {
    for (let at = 0; at < whole.length - 1; at += 1) {
      expect(failureOf(whole.slice(0, at))).toBe('not-json');
      expect(() => storyFromText(`${whole.slice(0, at)}\u0000${whole.slice(at + 1)}`)).not.toThrow();
      expect(() => storyFromText(`${whole.slice(0, at)}9${whole.slice(at + 1)}`)).not.toThrow();
    }
  });

  it('may be nested a hundred thousand deep', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);

    expect(failureOf(deep)).toMatch(/^not-/);
    expect(failureOf(whole.replace('{', `{"x":${deep},`))).toMatch(/^(?:none|not-json)$/);
  });

  it('does not reach into the program by names of its inner workings', () => {
    const text = whole.replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');

    expect(storyFromText(text)).toEqual({ ok: true, value: STORY });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('counts the last of two keys alike', () => {
    expect(storyFromText(whole.replace('{', '{"urgency":9,'))).toMatchObject({ ok: true, value: { urgency: 4 } });
  });

  it('is refused when its body is foreign and endless', () => {
    const endless = whole.replace('<p>The water', `<p>${'<b>a</b>'.repeat(700_000)}The water`);

    expect(failureOf(endless)).toBe('hostile-body');
  });
});
