import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dismissRescued, listRescued, readRescued, rescueStory } from './rescue-files.ts';
import { saveStory } from './save-story.ts';
import { createStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';

test('offers a rescued text at the next start, until it is dismissed', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  await rescueStory(newsroom, { ...story, headline: 'Ferries' }, revision, 'The drive is full.');

  const next = await openAgain();
  expect(await listRescued(next)).toEqual([
    { id: story.id, headline: 'Ferries', rescuedAt: '2026-11-24T09:00:00.000Z', reason: 'The drive is full.' },
  ]);
  expect(succeed(await readRescued(next, story.id)).headline).toBe('Ferries');

  await dismissRescued(next, story.id);
  expect(await listRescued(next)).toEqual([]);
});

test('does not offer a text that is on disk', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, { headline: 'Ferry' }));

  await rescueStory(newsroom, story, revision, 'The drive is full.');

  expect(await listRescued(newsroom)).toEqual([]);
});

test('keeps offering a text that nobody has looked at, though the story was saved since', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  await rescueStory(newsroom, { ...story, headline: 'Rescued' }, revision, 'The drive is full.');

  const next = await openAgain();
  succeed(await saveStory(next, { ...story, headline: 'Written since' }, revision));

  expect(await listRescued(next)).toMatchObject([{ headline: 'Rescued' }]);
});

test('says when even the rescue failed', async () => {
  const { newsroom, root, openAgain } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  const file = path.join(root, '../in the way');
  await writeFile(file, '');

  expect(await rescueStory(await openAgain({ userData: file }), story, revision, 'x')).toBe(false);
});
