/**
 * Finding in 10,000 stories of 500 words, and replacing in 1,000 of them, with what other work waits for meanwhile: the
 * longest stop of the event loop while the replacing goes on in the main thread. Beside it, the bare reading of the same
 * files. Prints milliseconds and a ratio.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createStory, storyIdSchema } from '../domain/story.ts';
import { textFromStory } from '../domain/story-file.ts';
import { BatchDesk } from '../electron/library/batch/batch-desk.ts';
import { findInFiles } from '../electron/library/batch/find-in-files.ts';
import { closeNewsroom, createNewsroom } from '../electron/library/newsroom.ts';
import { scanStories } from '../electron/library/scan-stories.ts';

const STORIES = 10_000;
const NAMED = 1_000;
const BORN = '2026-11-24T05:00:00.000Z';
const NS_PER_MS = 1_000_000;

function text(number: number): string {
  const place = number % (STORIES / NAMED) === 0 ? 'Rehmat <strong>Lan</strong>ding' : 'the old quay';
  const id = storyIdSchema.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
  const sentence = 'The ferries are back, and the fare is less than a third of the rickshaw’s, he said. ';
  const body = `<p>Boats left ${place} at dawn.</p>\n${`<p>${sentence.repeat(4).trim()}</p>\n`.repeat(8)}`.trim();
  return textFromStory({ ...createStory(id, 'en-GB', BORN), headline: `Ferries ${number}`, body });
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'));
try {
  const root = path.join(folder, 'newsroom');
  const desk = { now: () => Date.parse(BORN), userData: path.join(folder, 'user'), host: 'bench', user: 'bench' };
  const made = await createNewsroom(root, { name: 'The Harbour Post' }, desk);
  if (!made.ok) throw new Error('The newsroom could not be made.');
  const newsroom = made.value;
  await newsroom.scanned;
  await mkdir(path.join(root, 'stories', '2026', '11'), { recursive: true });
  const names = Array.from({ length: STORIES }, (_, number) => {
    const ending = String(number).padStart(12, '0').slice(-8);
    return path.join(root, 'stories', '2026', '11', `2026-11-24-ferries-${number}-${ending}.json`);
  });
  for (const [number, name] of names.entries()) await writeFile(name, text(number));
  await scanStories(newsroom);

  const bareAt = performance.now();
  for (const name of names) await readFile(name);
  const bareMs = performance.now() - bareAt;

  const batches = new BatchDesk(findInFiles, () => undefined);
  const foundAt = performance.now();
  const found = await batches.find(newsroom, {
    query: 'Rehmat Landing',
    matchCase: false,
    wholeWord: true,
    isRegex: false,
  });
  const findMs = performance.now() - foundAt;
  if (!found.ok) throw new Error('Nothing was found.');

  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const replacedAt = performance.now();
  const report = await batches.replace(
    newsroom,
    found.value.stories.map(({ id, revision, matches }) => ({
      id,
      revision,
      edits: matches.map(({ line, start, text: old }) => ({ line, start, old, new: 'Rehmat Jetty' })),
    })),
    [],
  );
  const replaceMs = performance.now() - replacedAt;
  delay.disable();
  const undoneAt = performance.now();
  await batches.undo(newsroom, report.key ?? '', []);
  const undoMs = performance.now() - undoneAt;

  console.log(
    `find in ${STORIES} stories: ${findMs.toFixed(0)} ms (bare reading ${bareMs.toFixed(0)} ms, ratio ${(findMs / bareMs).toFixed(2)}), ${found.value.stories.length} found`,
  );
  console.log(
    `replace in ${report.stories}: ${replaceMs.toFixed(0)} ms, longest stop ${(delay.max / NS_PER_MS).toFixed(0)} ms, 99 % ${(delay.percentile(99) / NS_PER_MS).toFixed(0)} ms; taken back in ${undoMs.toFixed(0)} ms`,
  );
  await closeNewsroom(newsroom);
} finally {
  await rm(folder, { recursive: true, force: true });
}
