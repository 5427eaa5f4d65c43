import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { storyFromText } from '../../domain/story-file.ts';
import { realFileSystem } from './file-system.ts';
import { fileOf } from './newsroom-layout.ts';
import { listRescued } from './rescue-files.ts';
import { saveInTime } from './save-in-time.ts';
import { createStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';

/** How long the tests let one wait: long for a rescue, short for a test. */
const LIMIT_MS = 500;

/** A newsroom on a disk that keeps every write waiting until it is thawed. */
async function frozenNewsroom() {
  const { newsroom: calm, openAgain } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(calm, { headline: 'Ferry', body: '<p>It sails.</p>' }));
  let thaw = () => {};
  const thawed = new Promise<void>((resolve) => {
    thaw = resolve;
  });
  const newsroom = await openAgain({
    files: {
      ...realFileSystem,
      create: async (file, mode) => {
        if (file.includes('stories')) await thawed;
        return realFileSystem.create(file, mode);
      },
    },
  });
  onTestFinished(() => thaw());
  const onDisk = async () => {
    const name = fileOf(newsroom.root, newsroom.index.nameOf(story.id) ?? '');
    return succeed(storyFromText(await readFile(name, 'utf8'))).headline;
  };
  return { newsroom, story, revision, thaw: () => thaw(), onDisk };
}

test('says within its time that the disk does not answer, and has the text in a rescue file by then', async () => {
  const { newsroom, story, revision, thaw, onDisk } = await frozenNewsroom();

  const saved = await saveInTime(newsroom, { ...story, headline: 'Ferries' }, revision, LIMIT_MS);

  expect(saved).toEqual({ ok: false, failure: { kind: 'no-answer', rescued: true } });
  expect(await onDisk()).toBe('Ferry');
  expect(await listRescued(newsroom)).toMatchObject([{ headline: 'Ferries' }]);
  thaw();
  await vi.waitFor(async () => expect(await onDisk()).toBe('Ferries'), { timeout: 15_000 });
  expect(await listRescued(newsroom)).toEqual([]);
});

test('a save that nobody waited for is no other hand’s text, and the newest one ends on disk', async () => {
  const { newsroom, story, revision, thaw, onDisk } = await frozenNewsroom();
  await saveInTime(newsroom, { ...story, headline: 'One' }, revision, LIMIT_MS);
  await saveInTime(newsroom, { ...story, headline: 'Two' }, revision, LIMIT_MS);

  const last = saveInTime(newsroom, { ...story, headline: 'Three' }, revision, 15_000);
  expect(await listRescued(newsroom)).toMatchObject([{ headline: 'Two' }]);
  thaw();

  succeed(await last);
  expect(await onDisk()).toBe('Three');
  expect(await listRescued(newsroom)).toEqual([]);
});
