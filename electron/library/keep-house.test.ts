import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepHouse } from './keep-house.ts';
import { createStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';
import { listTrash, trashStory } from './trash.ts';

const THIRTY_DAYS_MS = 30 * 24 * 60 * 60 * 1000;

test('the trash is emptied by itself when its time has come, while the desk stays open', async () => {
  const { newsroom, desk } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  succeed(await trashStory(newsroom, story.id));
  const stop = keepHouse(newsroom, () => undefined, 20);
  onTestFinished(stop);
  desk.wait(THIRTY_DAYS_MS - 1);
  expect(await listTrash(newsroom)).toHaveLength(1);

  desk.wait(1);

  await vi.waitFor(async () => expect(await listTrash(newsroom)).toEqual([]), { timeout: 15_000 });
});

test('tells of a trash that can’t be emptied, and goes on', async () => {
  const { newsroom, root } = await openTestNewsroom();
  await writeFile(path.join(root, 'trash'), 'a file where the folder should be');
  const troubles: unknown[] = [];

  const stop = keepHouse(newsroom, (error) => troubles.push(error), 20);
  onTestFinished(stop);

  await vi.waitFor(() => expect(troubles.length).toBeGreaterThan(1), { timeout: 15_000 });
});
