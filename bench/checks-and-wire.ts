/**
 * What checking a thousand words costs (first and best of many), and what opening a wire folder of 5,000 files costs the
 * second time beside the first. Prints milliseconds and a ratio.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { checkStory } from '../domain/checks/check-story.ts';
import { settingsSchema } from '../domain/settings.ts';
import { createStory, storyIdSchema } from '../domain/story.ts';
import { readWireFolder } from '../electron/importing/wire-folder.ts';

const FILES = 5_000;
const settings = settingsSchema.parse({ format: 1, name: 'The Harbour Post' });
const id = storyIdSchema.parse('0b9c7a58-6a2f-4f0c-9a43-2f4f1f1c2d11');
const BORN = '2026-11-24T05:00:00.000Z';

async function timed(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

const sentence = 'The ferries are back and it cost Rs 40 in the harbor, he said. ';
const times: number[] = [];
for (let round = 0; round < 30; round += 1) {
  // Another body each time: what was checked before is remembered.
  const body = `<p>${`Round ${round}. ${sentence}`.repeat(10)}</p>\n`.repeat(7);
  const story = { ...createStory(id, 'en-GB', BORN), headline: 'Ferries', body };
  times.push(await timed(() => checkStory(story, settings, { nowMs: Date.parse(BORN), leadsToStory: () => true })));
}
console.log(`checks of 1,000 words: first ${times[0]?.toFixed(1)} ms, best ${Math.min(...times).toFixed(1)} ms`);

const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'));
try {
  await mkdir(path.join(folder, 'wire'));
  for (let file = 0; file < FILES; file += 1) {
    const text = `PASS-${file}\n\nSnow closes pass ${file}\n\nQUETTA (Indus News): Snow fell on Monday night.\n`;
    await writeFile(path.join(folder, 'wire', `${file}.txt`), text);
  }
  const options = {
    nowMs: Date.parse(BORN),
    timeZone: 'Asia/Karachi',
    houseStyle: 'colon-agency',
    language: 'en-GB',
    house: '',
  } as const;
  let firstShownMs = 0;
  const began = performance.now();
  const read = () =>
    readWireFolder(path.join(folder, 'wire'), path.join(folder, 'cache.json'), options, () => {
      firstShownMs ||= performance.now() - began;
    });
  const firstMs = await timed(read);
  const secondMs = await timed(read);
  console.log(
    `${FILES} wire files: first shown ${firstShownMs.toFixed(0)} ms, first ${firstMs.toFixed(0)} ms, again ${secondMs.toFixed(0)} ms, ratio ${(secondMs / firstMs).toFixed(3)}`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
