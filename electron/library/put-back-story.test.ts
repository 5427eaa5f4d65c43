import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { textFromStory } from '../../domain/story-file.ts';
import { listVersions } from './history.ts';
import { putBackStory } from './put-back-story.ts';
import { listRescued } from './rescue-files.ts';
import { saveStory } from './save-story.ts';
import { createStory, moveStory, openStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';

async function deletedStory() {
  const { newsroom, root } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, { headline: 'Ferry', body: '<p>It sails.</p>' }));
  const moved = succeed(await moveStory(newsroom, story.id, 'to-review'));
  const file = path.join(root, newsroom.index.nameOf(story.id) ?? '');
  await rm(file);
  return { newsroom, root, file, story: moved.story, revision };
}

test('a story that another program deleted comes back under its own identity, with its history', async () => {
  const { newsroom, story, revision } = await deletedStory();
  const mine = { ...story, headline: 'The ferry sails again' };
  expect(await saveStory(newsroom, mine, revision)).toMatchObject({ failure: { kind: 'deleted-on-disk' } });

  const back = succeed(await putBackStory(newsroom, mine));

  const again = succeed(await openStory(newsroom, story.id));
  expect(again.story).toMatchObject({ id: story.id, headline: 'The ferry sails again', workflow: 'review' });
  expect(again.revision).toBe(back.revision);
  expect(await listVersions(newsroom, story.id)).not.toEqual([]);
  expect(await listRescued(newsroom)).toEqual([]);
  succeed(await saveStory(newsroom, { ...again.story, headline: 'And again' }, back.revision));
});

test('a file that came back meanwhile is not written over', async () => {
  const { newsroom, root, story } = await deletedStory();
  const theirs = textFromStory({ ...story, headline: 'Restored by the sync client' });
  await writeFile(path.join(root, 'stories/restored.json'), theirs);

  const answer = await putBackStory(newsroom, { ...story, headline: 'Mine' });

  expect(answer).toMatchObject({
    failure: { kind: 'conflict', onDisk: { story: { headline: 'Restored by the sync client' } } },
  });
  expect(await readFile(path.join(root, 'stories/restored.json'), 'utf8')).toBe(theirs);
});

test('a spoilt file in its place keeps its name and its bytes', async () => {
  const { newsroom, file, story } = await deletedStory();
  await writeFile(file, '{ cut off');

  succeed(await putBackStory(newsroom, story));

  expect(await readFile(file, 'utf8')).toBe('{ cut off');
  expect(succeed(await openStory(newsroom, story.id)).story.headline).toBe('Ferry');
});
