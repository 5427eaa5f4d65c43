import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { keepVersion } from './history.ts';
import { lastGoodVersion } from './last-good-version.ts';
import { fileOf } from './newsroom-layout.ts';
import { putBackStory } from './put-back-story.ts';
import { scanStories } from './scan-stories.ts';
import { createStory, openStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';
import { readVersion } from './version-files.ts';

async function storyWithHistory() {
  const { newsroom } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry', body: '<p>It sails.</p>' }));
  succeed(await keepVersion(newsroom, story.id, 'work'));
  const name = newsroom.index.nameOf(story.id) ?? '';
  return { newsroom, story, name };
}

test('a story whose file was cut off comes back from its last good version, beside the damaged file', async () => {
  const { newsroom, story, name } = await storyWithHistory();
  await writeFile(fileOf(newsroom.root, name), '{"half');
  await scanStories(newsroom);

  const last = await lastGoodVersion(newsroom, name);

  expect(last).toMatchObject({ id: story.id, headline: 'Ferry' });
  const version = succeed(await readVersion(newsroom, story.id, last?.key ?? ''));
  succeed(await putBackStory(newsroom, version));
  expect(succeed(await openStory(newsroom, story.id)).story.body).toBe('<p>It sails.</p>');
  expect(await lastGoodVersion(newsroom, name)).toBeNull();
});

test('there is none for a story that another file has, or that was never kept', async () => {
  const { newsroom, name } = await storyWithHistory();

  expect(await lastGoodVersion(newsroom, name)).toBeNull();
  expect(await lastGoodVersion(newsroom, 'stories/notes.json')).toBeNull();
});
