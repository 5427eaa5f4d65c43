import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { articlePage } from '../../domain/page/article-page.ts';
import { settingsSchema } from '../../domain/settings.ts';
import { createStory, storyIdSchema, storySchema } from '../../domain/story.ts';
import { storyFromText, textFromStory } from '../../domain/story-file.ts';
import { readImport } from './import-file.ts';

const OPTIONS = { nowMs: Date.parse('2026-11-24T07:00:00Z'), timeZone: 'Asia/Karachi', language: 'en-GB', house: '' };
const SAMPLE = fileURLToPath(new URL('../../assets/sample/stories/2026/11', import.meta.url));

function read(name: string, content: string | Uint8Array) {
  const reading = readImport(name, Buffer.from(content), OPTIONS);
  if (!reading.ok) throw new Error(reading.failure.reason);
  return reading.value;
}

test('takes several stories out of one plain text', () => {
  const one = (place: string) =>
    `Rain is due in ${place}\n\nBy Nadia Rind\n\n${place.toUpperCase()} (Meridian): Rain is due.\n`;

  const { stories } = read('wire.txt', [one('Hub'), one('Quetta'), one('Sibi')].join('\n-----\n\n'));

  expect(stories.map(({ fields }) => fields.headline)).toEqual([
    'Rain is due in Hub',
    'Rain is due in Quetta',
    'Rain is due in Sibi',
  ]);
});

test('reads our own story files whole, but not the states they had', async () => {
  for (const name of await readdir(SAMPLE)) {
    const text = await readFile(path.join(SAMPLE, name), 'utf8');
    const [found] = read(name, text).stories;
    const story = createStory(
      storyIdSchema.parse('6f0c1d52-8a43-4b0e-9b6e-2f1d7c9a4e01'),
      'en',
      '2026-11-24T07:00:00Z',
    );
    const imported = storySchema.parse({ ...story, ...found?.fields });

    expect(read('again.json', textFromStory(imported)).stories).toMatchObject([{ fields: found?.fields }]);
    expect(found?.fields).not.toHaveProperty('publication');
    expect(found?.fields).not.toHaveProperty('id');
  }
});

test('finds the article in a page that this program exported', async () => {
  const settings = settingsSchema.parse({ format: 1, name: 'The Pass Times', timeZone: 'Asia/Karachi' });
  const [name = ''] = (await readdir(SAMPLE)).filter((one) => one.includes('lahore-canal-road'));
  const story = storyFromText(await readFile(path.join(SAMPLE, name), 'utf8'));
  if (!story.ok) throw new Error(story.failure.reason);
  const page = articlePage(story.value, { settings, mediaUrl: (src) => src }, [], '2026-11-24T07:00:00Z');

  const [found] = read('page.html', page).stories;

  const { headline, creditLine, dateline, categories, body } = story.value;
  expect(found?.fields).toMatchObject({ headline, creditLine, dateline, categories, body });
});

test.each([
  [
    '1.3',
    {
      headline: 'Rain is due',
      body_html: '<p>HUB (Meridian): Rain.</p>',
      byline: 'By Nadia Rind',
      versioncreated: '2026-11-24T05:00:00Z',
    },
  ],
  [
    '1.1',
    {
      type: 'text',
      headline: 'Rain is due',
      body_xhtml: '<p>HUB (Meridian): Rain.</p>',
      byline: 'By Nadia Rind',
      versioncreated: '2026-11-24T05:00:00Z',
    },
  ],
  [
    '2.1',
    {
      standard: { name: 'ninjs', version: '2.1' },
      type: 'text',
      headlines: [{ role: 'main', value: 'Rain is due' }],
      bodies: [{ role: 'main', contentType: 'text/plain', value: 'HUB (Meridian): Rain.' }],
      by: 'By Nadia Rind',
      versionCreated: '2026-11-24T05:00:00Z',
    },
  ],
  [
    '3.1',
    {
      headlines: [{ role: 'main', value: 'Rain is due' }],
      bodies: [{ role: 'main', contentType: 'application/xhtml+xml', value: '<p>HUB (Meridian): Rain.</p>' }],
      by: 'By Nadia Rind',
      versionCreated: '2026-11-24T05:00:00Z',
    },
  ],
])('reads ninjs %s of other programs', (_version, document) => {
  const [found] = read('x.json', JSON.stringify({ uri: 'urn:mdn:1', ...document })).stories;

  expect(found).toMatchObject({
    isFromWire: true,
    madeAt: '2026-11-24T05:00:00Z',
    fields: {
      headline: 'Rain is due',
      creditLine: { authors: ['Nadia Rind'] },
      dateline: { source: 'Meridian', places: [{ city: 'Hub' }] },
      body: '<p>Rain.</p>',
      language: 'en-GB',
    },
  });
});

test.each([
  ['', /It is empty/],
  ['<?xml version="1.0"?><nitf></nitf>', /no text for readers/],
  ['{"rain": "due"}', /neither a headline nor a text/],
  ['["rain"]', /not a news item/],
  [Buffer.from([1, 2, 0, 0, 0, 7, 0, 9, 4]), /not text/],
])('refuses what holds no story: %j', (content, reason) => {
  const reading = readImport('x', Buffer.from(content), OPTIONS);

  expect(reading.ok ? '' : reading.failure.reason).toMatch(reason);
});
