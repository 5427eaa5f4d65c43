import { existsSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { duplicateOf } from '../duplicate-story.ts';
import { mergeStories } from '../merge-story.ts';
import { createStory, type Story, storyIdSchema } from '../story.ts';
import { NINJS_STANDARD } from '../story-file/document.ts';
import { storyFromText, textFromStory } from '../story-file.ts';
import { arbitraryStory } from '../testing/arbitrary-story.ts';
import { LISTS } from './shared-lists.ts';
import { arbitraryNinjs } from './testing/arbitrary-from-schema.ts';

const SCHEMAS = '../shared/data/ninjs';
const hasSchemas = existsSync(`${SCHEMAS}/ninjs-schema_3.1.json`);
const ID = storyIdSchema.parse('0f8fad5b-d9cb-469f-a165-70867728950e');
const EMPTY = createStory(ID, 'en-GB', '2026-11-24T06:00:00.000Z');
const STORY: Story = {
  ...EMPTY,
  headline: 'Snow closes the pass',
  categories: ['Weather'],
  keywords: ['snow', 'roads'],
  body: '<p>The pass is closed.</p>',
};
const SNOW = { rel: 'keyword', name: 'snow', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000005', relevance: 80 };
const GENRES = [{ name: 'Background', uri: 'genre:Background' }];

const documentSchema = z.record(z.string(), z.unknown());
type Document = z.infer<typeof documentSchema>;

function documentOf(story: Story): Document {
  return documentSchema.parse(JSON.parse(textFromStory(story)));
}

function read(document: Document): Story {
  const story = storyFromText(JSON.stringify(document));
  if (!story.ok) throw new Error(story.failure.reason);
  return story.value;
}

/** The story after another program has put more into its file. */
function withMore(story: Story, more: Document): Story {
  return read({ ...documentOf(story), ...more });
}

describe.skipIf(!hasSchemas)(`any ninjs object${hasSchemas ? '' : ` (${SCHEMAS} is absent: skipped)`}`, () => {
  const json = (name: string): Document => documentSchema.parse(JSON.parse(readFileSync(`${SCHEMAS}/${name}`, 'utf8')));

  it('keeps what is not Dateline’s through reading and saving, twice the same and valid', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    ajv.addSchema(json('GeoJSON-schema.json'));
    const isValid = ajv.compile(json('ninjs-schema_3.1.json'));

    fc.assert(
      fc.property(arbitraryStory(), arbitraryNinjs(json('ninjs-schema_3.1.json')), (story, foreign) => {
        const file = joined(foreign, documentOf(story));
        const first = read(file);
        const text = textFromStory(first);
        const again = read(documentOf(first));

        expect(again).toEqual(first);
        expect(textFromStory(again)).toBe(text);
        expect({ ...first, otherFields: {} }).toEqual({ ...read(documentOf(story)), otherFields: {} });
        const { desk, ...rest } = documentOf(first);
        expect(desk).toEqual(documentOf(story)['desk']);
        expect(isValid({ ...rest, standard: NINJS_STANDARD }), JSON.stringify(isValid.errors)).toBe(true);
        expect(rest).toMatchObject(othersOf(foreign, story));
      }),
      { numRuns: 60 },
    );
  });

  /** A file of Dateline into which another program has put all of `foreign` that it may. */
  function joined(foreign: Document, ours: Document): Document {
    const lists = Object.keys(LISTS).map((key) => [key, [...listOf(ours[key]), ...listOf(foreign[key])]] as const);
    return { ...foreign, ...ours, ...Object.fromEntries(lists.filter(([, items]) => items.length > 0)) };
  }

  /** What has to be in the file ever after. */
  function othersOf(foreign: Document, story: Story): Document {
    const OURS =
      /^(standard|uri|type|version|firstCreated|versionCreated|embargoedUntil|pubStatus|urgency|language|by|located|slugline|edNote|copyrightHolder|copyrightNotice|usageTerms)$/;
    const kept = Object.entries(foreign).flatMap(([key, value]): [string, unknown][] => {
      const list = LISTS[key];
      if (list === undefined) return OURS.test(key) ? [] : [[key, value]];
      const items = listOf(value).filter((item) => !list.isOurs(item, story));
      return items.length === 0 ? [] : [[key, expect.arrayContaining(items)]];
    });
    return Object.fromEntries(kept);
  }

  function listOf(value: unknown): readonly Document[] {
    return z.array(documentSchema).catch([]).parse(value);
  }
});

describe('what another program has put into the file', () => {
  it('stays on what it is about, and goes with it', () => {
    const story = withMore(STORY, {
      subjects: [SNOW, { rel: 'keyword', name: 'roads' }, { name: 'Transport', uri: 'medtop:04015000' }],
    });

    expect(documentOf(story)['subjects']).toEqual([
      SNOW,
      { rel: 'keyword', name: 'roads' },
      { name: 'Transport', uri: 'medtop:04015000' },
    ]);
    expect(documentOf({ ...story, keywords: ['roads', 'ice'] })['subjects']).toEqual([
      { rel: 'keyword', name: 'roads' },
      { rel: 'keyword', name: 'ice' },
      { name: 'Transport', uri: 'medtop:04015000' },
    ]);
  });

  it('is outdone by what Dateline says', () => {
    const file = { ...documentOf(STORY), genres: GENRES, edNote: 'By hand', located: 'GILGIT' };

    expect(documentOf({ ...read(file), internalNote: 'Hold' })).toMatchObject({ edNote: 'Hold', located: 'GILGIT' });
  });

  it('keeps another form of the body only as long as it is of this body', () => {
    const plain = { role: 'plain', contentType: 'text/plain', value: 'The pass is closed.' };
    const renditions = [{ name: 'pdf', href: 'https://desk.example.org/snow.pdf' }];
    const bodies = [{ role: 'main', value: STORY.body }, plain];
    const story = withMore(STORY, { bodies, renditions });

    expect(documentOf({ ...story, headline: 'Snow' })).toMatchObject({ bodies: [{ role: 'main' }, plain], renditions });
    const later = documentOf({ ...story, body: '<p>The pass is open.</p>' });
    expect(later['bodies']).toHaveLength(1);
    expect(later).not.toHaveProperty('renditions');
  });

  it('tells more of a picture, wherever the picture stands then', () => {
    const src = (letter: string) => `media:${letter.repeat(64)}.jpg`;
    const figure = (letter: string) =>
      `<figure><img src="${src(letter)}" alt="Snow" width="900" height="600"/></figure>`;
    const story = { ...STORY, body: figure('a') };
    const thumbnail = { name: 'thumbnail', href: 'https://desk.example.org/t.jpg' };
    const [association] = z.array(documentSchema).parse(documentOf(story)['associations']);
    const own = z.array(documentSchema).parse(association?.['renditions']);
    const more = { ...association, copyrightHolder: 'Snow Agency', renditions: [...own, thumbnail] };

    const moved = { ...withMore(story, { associations: [more] }), body: `${figure('b')}\n${figure('a')}` };

    const [first, second] = z.array(documentSchema).parse(documentOf(moved)['associations']);
    expect(first).not.toHaveProperty('copyrightHolder');
    expect(second).toEqual({ ...more, name: 'picture-2' });
    expect(documentOf({ ...moved, body: figure('b') })['associations']).toHaveLength(1);
  });

  it('is left out where ninjs has no such thing, and does not keep the rest out', () => {
    const story = withMore(STORY, {
      genres: [...GENRES, 'not an object'],
      expires: 'tomorrow',
      hyperlinks: ['x'],
      altIds: [{ role: 'no value' }],
    });

    expect(story.otherFields).toEqual({ genres: GENRES, altIds: [{ role: 'no value' }] });
  });

  it('keeps what a newer Dateline has in desk', () => {
    const desk = z.record(z.string(), z.unknown()).parse(documentOf(STORY)['desk']);
    const story = withMore(STORY, { desk: { ...desk, pinned: { until: '2026-12-01' } } });

    expect(documentOf(story)['desk']).toEqual({ ...desk, pinned: { until: '2026-12-01' } });
  });

  it('survives nesting without end', () => {
    const deep = `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`;
    const text = textFromStory(STORY).replace('"desk": {', `"genres": [${deep}], "desk": { "deep": ${deep},`);

    expect(storyFromText(text)).toMatchObject({ ok: true, value: { headline: STORY.headline } });
  });

  it('is joined where two versions are, without asking', () => {
    const base = withMore(STORY, { genres: GENRES });
    const theirs = withMore(STORY, {
      genres: [...GENRES, { name: 'Update' }],
      organisations: [{ name: 'Roads Authority' }],
    });

    const { story, fieldConflicts } = mergeStories(base, { ...base, headline: 'Snow' }, theirs);

    expect(fieldConflicts).toEqual([]);
    expect(story).toMatchObject({ headline: 'Snow', otherFields: theirs.otherFields });
  });

  it('goes to a duplicate where it is about the matter', () => {
    const story = withMore(STORY, {
      genres: GENRES,
      altIds: [{ role: 'agency', value: 'SNW-17' }],
      expires: '2026-12-01T00:00:00Z',
      subjects: [SNOW],
    });

    const { otherFields } = duplicateOf(story, ID, '2026-11-25T06:00:00.000Z');

    expect(otherFields).toEqual({ genres: GENRES, subjects: [SNOW] });
  });
});
