import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { textFromStory } from '../../domain/story-file.ts';
import type { NewsroomChange } from './changes.ts';
import type { Newsroom } from './newsroom.ts';
import { createStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { sampleStory } from './testing/sample-story.ts';
import { succeed } from './testing/succeed.ts';
import { recheckNewsroom, type WatchPace, watchNewsroom } from './watch.ts';

const NEVER = 1_000_000;
/** A state is waited for as long as a busy machine may take: the test fails by the state, not by the clock. */
const PATIENCE = { timeout: 15_000 };

function watched(newsroom: Newsroom, pace: Partial<WatchPace>): NewsroomChange[] {
  const told: NewsroomChange[] = [];
  newsroom.changes.on((change) => told.push(change));
  const stop = watchNewsroom(newsroom, {
    lookCloselyMs: NEVER,
    lookAroundMs: NEVER,
    lookAroundWatchingMs: NEVER,
    ...pace,
  });
  onTestFinished(stop);
  return told;
}

async function editOutside(newsroom: Newsroom, id: Parameters<Newsroom['index']['nameOf']>[0]): Promise<void> {
  const file = path.join(newsroom.root, newsroom.index.nameOf(id) ?? '');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Ferry', 'Ferries'));
}

test.each([
  ['the system reports it', {}],
  ['nothing but looking closely finds it', { lookCloselyMs: 20 }],
])('notices another hand’s edit of a story at hand when %s', async (_, pace) => {
  const { newsroom } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  await newsroom.scanned;
  const told = watched(newsroom, pace);

  await vi.waitFor(async () => {
    await editOutside(newsroom, story.id);
    expect(told).toContainEqual({ kind: 'story-on-disk', id: story.id });
  }, PATIENCE);
});

test('notices new stories, settings and lists', async () => {
  const { newsroom, root } = await openTestNewsroom();
  await newsroom.scanned;
  const told = watched(newsroom, {});

  let tries = 0;
  await vi.waitFor(async () => {
    // A system that reports changes can miss a file in a folder as new as itself; the next look round would find it, but
    // those are switched off here. So each try has a folder of its own.
    tries += 1;
    const folder = path.join(root, 'stories', String(2000 + tries));
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'a.json'), textFromStory(sampleStory()));
    await writeFile(path.join(root, 'recent-posts.json'), '{}');
    await writeFile(path.join(root, 'newsroom.json'), `{"format": 1, "name": "Renamed ${told.length}"}`);
    const kinds = told.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['stories', 'list', 'settings']));
  }, PATIENCE);

  expect(newsroom.settings().name).toMatch(/^Renamed/);
});

test('says when the folder goes and when it comes back, and then sees what has changed', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  await newsroom.scanned;
  const told = watched(newsroom, { lookCloselyMs: 20 });

  await rename(root, `${root} (unplugged)`);
  await vi.waitFor(() => expect(told).toContainEqual({ kind: 'missing', missing: true }), PATIENCE);
  await rm(path.join(`${root} (unplugged)`, newsroom.index.nameOf(story.id) ?? ''));
  await rename(`${root} (unplugged)`, root);
  await vi.waitFor(() => expect(told).toContainEqual({ kind: 'missing', missing: false }), PATIENCE);
  await vi.waitFor(() => expect(told).toContainEqual({ kind: 'story-on-disk', id: story.id }), PATIENCE);
});

test('a re-check finds what nobody reported', async () => {
  const { newsroom } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  await newsroom.scanned;
  const told: NewsroomChange[] = [];
  newsroom.changes.on((change) => told.push(change));
  await editOutside(newsroom, story.id);

  await recheckNewsroom(newsroom);

  expect(told).toContainEqual({ kind: 'story-on-disk', id: story.id });
});
