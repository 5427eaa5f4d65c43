import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Story } from '../../domain/story.ts';
import { keepVersion, listVersions } from './history.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf } from './newsroom-layout.ts';
import { saveStory } from './save-story.ts';
import { createStory, duplicateStory, openStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';
import { restoreFromTrash, trashStory } from './trash.ts';
import { readVersion } from './version-files.ts';

const OTHERS = {
  genres: [{ name: 'Background', uri: 'genre:Background' }],
  organisations: [{ name: 'Roads Authority', uri: 'https://desk.example.org/roads' }],
  places: [{ name: 'Khunjerab', geoJSON: { type: 'Point', coordinates: [75.4, 36.8] } }],
  associations: [{ name: 'map', rel: 'seeAlso', uri: 'https://desk.example.org/map', type: 'graphic' }],
};
const documentSchema = z.record(z.string(), z.unknown());

function nameOf(newsroom: Newsroom, { id }: Story): string {
  return fileOf(newsroom.root, newsroom.index.nameOf(id) ?? 'missing');
}

async function onDisk(newsroom: Newsroom, story: Story): Promise<Readonly<Record<string, unknown>>> {
  return documentSchema.parse(JSON.parse(await readFile(nameOf(newsroom, story), 'utf8')));
}

/** A story into whose file another program has put its own. */
async function storyWithOthers(newsroom: Newsroom) {
  const { story } = succeed(
    await createStory(newsroom, { headline: 'Pass closed', body: '<p>Snow.</p>', keywords: ['snow'] }),
  );
  const file = await onDisk(newsroom, story);
  await writeFile(nameOf(newsroom, story), JSON.stringify({ ...file, ...OTHERS }));
  return succeed(await openStory(newsroom, story.id));
}

test('another program’s fields are in the file after an edit, and nothing is written where nothing was edited', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story, revision } = await storyWithOthers(newsroom);

  expect(succeed(await saveStory(newsroom, story, revision)).revision).toBe(revision);
  const saved = succeed(await saveStory(newsroom, { ...story, body: '<p>Snow again.</p>' }, revision));

  expect(await onDisk(newsroom, story)).toMatchObject({ ...OTHERS, bodies: [{ value: '<p>Snow again.</p>' }] });
  const again = succeed(await openStory(newsroom, story.id));
  expect(again).toMatchObject({ revision: saved.revision, story: { otherFields: story.otherFields } });
});

test('what the story has lost on the way is no reason to write it again', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story, revision } = await storyWithOthers(newsroom);
  const told = { ...story.otherFields, subjects: [{ rel: 'keyword', name: 'snow', uri: 'medtop:04015000' }] };
  const without = { ...story, otherFields: told, keywords: [] };

  const saved = succeed(await saveStory(newsroom, without, revision));

  expect(succeed(await saveStory(newsroom, without, saved.revision)).revision).toBe(saved.revision);
  expect(await onDisk(newsroom, story)).not.toHaveProperty('subjects');
});

test('versions and the trash have them too', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story } = await storyWithOthers(newsroom);
  succeed(await keepVersion(newsroom, story.id, 'opened-and-changed'));
  const [version] = await listVersions(newsroom, story.id);

  const kept = succeed(await readVersion(newsroom, story.id, version?.key ?? ''));
  succeed(await trashStory(newsroom, story.id));
  const restored = succeed(await restoreFromTrash(newsroom, story.id));

  expect(kept.otherFields).toEqual(story.otherFields);
  expect(restored.story.otherFields).toEqual(story.otherFields);
  expect(await onDisk(newsroom, story)).toMatchObject(OTHERS);
});

test('a duplicate has those about the matter', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story } = await storyWithOthers(newsroom);

  const copy = succeed(await duplicateStory(newsroom, story.id));

  expect(await onDisk(newsroom, copy.story)).toMatchObject(OTHERS);
});
