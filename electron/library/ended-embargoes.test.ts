import { expect, test } from 'vitest';
import { endedEmbargoes } from './ended-embargoes.ts';
import { createStory, moveStory, type StoryDraft } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';

const HOUR_MS = 3_600_000;
const BY_TEN = '2026-11-24T10:00:00.000Z';

async function newsroomWith(draft: StoryDraft) {
  const room = await openTestNewsroom();
  const given = { headline: 'Budget', body: '<p>Sealed.</p>', embargoedUntil: BY_TEN, ...draft };
  const { story } = succeed(await createStory(room.newsroom, given));
  return { ...room, story };
}

test('tells of a live story whose embargo ended while the desk was closed', async () => {
  const { newsroom, desk, story } = await newsroomWith({});
  succeed(await moveStory(newsroom, story.id, 'put-live'));
  const closedAt = desk.now();
  expect(await endedEmbargoes(newsroom, closedAt)).toEqual([]);

  desk.wait(2 * HOUR_MS);

  expect(await endedEmbargoes(newsroom, closedAt)).toEqual([
    { id: story.id, headline: 'Budget', until: BY_TEN, isLive: true },
  ]);
  expect(await endedEmbargoes(newsroom, desk.now())).toEqual([]);
});

test('tells of a ready story that nobody put live, but not of a draft', async () => {
  const ready = await newsroomWith({ workflow: 'ready' });
  const draft = await newsroomWith({});
  ready.desk.wait(2 * HOUR_MS);
  draft.desk.wait(2 * HOUR_MS);

  expect(await endedEmbargoes(ready.newsroom, 0)).toMatchObject([{ isLive: false }]);
  expect(await endedEmbargoes(draft.newsroom, 0)).toEqual([]);
});

test('tells of a story that was held, which its time alone does not release', async () => {
  const { newsroom, desk, story } = await newsroomWith({});
  succeed(await moveStory(newsroom, story.id, 'hold'));
  desk.wait(2 * HOUR_MS);

  expect(await endedEmbargoes(newsroom, 0)).toMatchObject([{ id: story.id, isLive: false }]);
});

test('leaves what ended long ago', async () => {
  const { newsroom, desk } = await newsroomWith({ workflow: 'ready' });
  desk.wait(8 * 24 * HOUR_MS);

  expect(await endedEmbargoes(newsroom, 0)).toEqual([]);
});
