import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { StoryId } from '../domain/story.ts';
import { HeldStory } from './held-story.ts';
import { createStory } from './library/story-library.ts';
import { openTestNewsroom } from './library/testing/open-test-newsroom.ts';
import { succeed } from './library/testing/succeed.ts';

async function deskWithStories() {
  const { newsroom, root, desk } = await openTestNewsroom();
  const ferry = succeed(await createStory(newsroom, { headline: 'Ferry' })).story.id;
  const rail = succeed(await createStory(newsroom, { headline: 'Rail' })).story.id;
  const told: (string | null)[] = [];
  const troubles: unknown[] = [];
  const held = new HeldStory(
    newsroom,
    (_id, holder) => told.push(holder),
    (error) => troubles.push(error),
    20,
  );
  onTestFinished(() => held.stop());
  const leases = path.join(root, 'leases');
  return {
    held,
    ferry,
    rail,
    told,
    troubles,
    /** The stories that this desk holds, by the folder. */
    onDisk: () => readdir(leases).catch(() => []),
    /** Another desk on the shared folder has the story. */
    takeElsewhere: (id: StoryId) => {
      const heartbeat = new Date(desk.now()).toISOString();
      const lease = { host: 'newsdesk-2', user: 'Bilal', process: 4_000_001, heartbeat };
      return writeFile(path.join(leases, `${id}.json`), JSON.stringify(lease));
    },
    letGoElsewhere: (id: StoryId) => rm(path.join(leases, `${id}.json`)),
  };
}

test('holds one story at a time, whatever is opened in a row, and none at the end', async () => {
  const { held, ferry, rail, onDisk, troubles } = await deskWithStories();

  held.hold(ferry, null);
  held.hold(rail, null);
  held.hold(ferry, null);
  held.hold(rail, null);

  await vi.waitFor(async () => expect(await onDisk()).toEqual([`${rail}.json`]), { timeout: 15_000 });
  await held.stop();
  expect(await onDisk()).toEqual([]);
  expect(troubles).toEqual([]);
});

test('tells who takes the open story, and when they have let it go', async () => {
  const { held, ferry, told, onDisk, takeElsewhere, letGoElsewhere } = await deskWithStories();
  held.hold(ferry, null);
  await vi.waitFor(async () => expect(await onDisk()).toHaveLength(1), { timeout: 15_000 });

  await takeElsewhere(ferry);
  await vi.waitFor(() => expect(told).toEqual(['Bilal on newsdesk-2']), { timeout: 15_000 });
  await letGoElsewhere(ferry);

  await vi.waitFor(() => expect(told).toEqual(['Bilal on newsdesk-2', null]), { timeout: 15_000 });
});
