/**
 * How other editors are known to have lost text to other hands, tried on ours. The rest of those losses is tried where
 * it would happen: races of typing and saving and a wrong story written in `renderer/commands/save-interleavings.test.ts`,
 * copies and the trash with unsaved words in `renderer/commands/lost-file.test.ts`, a save that fails in
 * `story-saver.test.ts`, an emptied text in `save-story.test.ts`, a folder that goes away in `scan-stories.test.ts`, a
 * damaged index in `story-index.test.ts`, closing and termination in `e2e/`; kills, power cuts, full disks and long
 * files in `torture/`.
 */
import { appendFile, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import type { Story } from '../../domain/story.ts';
import { textFromStory } from '../../domain/story-file.ts';
import { fileOf } from './newsroom-layout.ts';
import { saveStory } from './save-story.ts';
import { createStory, openStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { succeed } from './testing/succeed.ts';
import { watchNewsroom } from './watch.ts';

const LONG = Array.from({ length: 2_000 }, (_, at) => `<p>Paragraph ${at} of a long read about the ferry.</p>`).join(
  '\n',
);
const BODY = '<p>It sails.</p>';

/** How other programs write a file. */
const WRITERS: readonly { style: string; write: (file: string, story: Story) => Promise<void> }[] = [
  { style: 'truncates and writes in place', write: (file, story) => writeFile(file, textFromStory(story)) },
  {
    style: 'renames a new file over it',
    write: async (file, story) => {
      await writeFile(`${file}.sync`, textFromStory(story));
      await rename(`${file}.sync`, file);
    },
  },
  {
    style: 'empties it first and appends in pieces',
    write: async (file, story) => {
      const text = textFromStory(story);
      await truncate(file);
      for (let at = 0; at < text.length; at += 20_000) await appendFile(file, text.slice(at, at + 20_000));
    },
  },
  {
    style: 'writes twice in a row',
    write: async (file, story) => {
      await writeFile(file, textFromStory({ ...story, headline: 'A first thought' }));
      await writeFile(file, textFromStory(story));
    },
  },
];

async function openFerry() {
  const { newsroom } = await openTestNewsroom();
  const opened = succeed(await createStory(newsroom, { headline: 'Ferry', body: BODY }));
  await newsroom.scanned;
  return { newsroom, ...opened, file: fileOf(newsroom.root, newsroom.index.nameOf(opened.story.id) ?? '') };
}

// Joplin #10186, #14954, #8217, #1854; Zettlr #4670.
test.each(WRITERS)('an unchanged story takes the text of a program that $style', async ({ write }) => {
  const { newsroom, story, file } = await openFerry();
  let changes = 0;
  newsroom.changes.on((change) => {
    if (change.kind === 'story-on-disk' && change.id === story.id) changes += 1;
  });
  const stop = watchNewsroom(newsroom, { lookCloselyMs: 50, lookAroundMs: 1_000, lookAroundWatchingMs: 1_000 });
  const theirs = { ...story, headline: 'Theirs', body: LONG };

  await write(file, theirs);

  await vi.waitFor(() => expect(changes).toBeGreaterThan(0), { timeout: 15_000 });
  await vi.waitFor(
    async () =>
      expect(succeed(await openStory(newsroom, story.id)).story).toMatchObject({ headline: 'Theirs', body: LONG }),
    { timeout: 15_000 },
  );
  await stop();
});

test.each(WRITERS)('a story being worked on keeps both texts when a program $style', async ({ write }) => {
  const { newsroom, story, revision, file } = await openFerry();

  await write(file, { ...story, headline: 'Theirs', body: LONG });
  const before = await readFile(file);
  const saved = await saveStory(newsroom, { ...story, headline: 'Mine' }, revision);

  expect(saved).toMatchObject({ failure: { kind: 'conflict', onDisk: { story: { headline: 'Theirs', body: LONG } } } });
  expect(await readFile(file)).toEqual(before);
});

// Obsidian plug-ins: the active view's text written into another note's file.
test('a save goes into no file that holds another story, whatever its name', async () => {
  const { newsroom, story, revision, file } = await openFerry();
  const other = succeed(await createStory(newsroom, { headline: 'Railway', body: '<p>It runs.</p>' })).story;
  await writeFile(file, textFromStory({ ...other, headline: 'Railway, copied over the ferry' }));
  const before = await readFile(file);

  const saved = await saveStory(newsroom, { ...story, headline: 'Mine' }, revision);

  expect(saved.ok).toBe(false);
  expect(await readFile(file)).toEqual(before);
});
