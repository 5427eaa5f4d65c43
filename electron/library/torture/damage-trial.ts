import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keepVersion, listVersions } from '../history.ts';
import { closeNewsroom } from '../newsroom.ts';
import { fileOf } from '../newsroom-layout.ts';
import { saveStory } from '../save-story.ts';
import { openStory } from '../story-library.ts';
import { tortureNewsroom } from './torture-newsroom.ts';
import { shareOf, type Trial } from './trial.ts';

/** Every prefix of a story's file, and every bit of it flipped. */
export const damageTrial: Trial = {
  name: 'Every prefix and every flipped bit of a story file',
  isLong: true,
  run: async ({ folder, share }, scale) => {
    const { newsroom, id } = await tortureNewsroom(path.join(folder, 'newsroom'), path.join(folder, 'user data'));
    await keepVersion(newsroom, id, 'work');
    const sound = await openStory(newsroom, id);
    if (!sound.ok) throw new Error(JSON.stringify(sound.failure));
    const file = fileOf(newsroom.root, newsroom.index.nameOf(id) ?? '');
    const bytes = await readFile(file);
    const losses: string[] = [];
    let cases = 0;
    let broken = 0;
    for (const damaged of shareOf([...damagedForms(bytes, Math.round(1 / scale))], share)) {
      cases += 1;
      await writeFile(file, damaged);
      const opened = await openStory(newsroom, id).catch((error: unknown) => String(error));
      const saved = await saveStory(newsroom, { ...sound.value.story, headline: 'Mine' }, sound.value.revision).catch(
        String,
      );
      if (typeof opened === 'string' || typeof saved === 'string') losses.push(`It threw ${opened} ${saved}`);
      else if (saved.ok && !damaged.equals(bytes)) losses.push('A file that somebody else changed was written over.');
      else if (!opened.ok) broken += 1;
      if (!(await readFile(file)).equals(damaged)) losses.push('The damaged file was changed.');
    }
    if ((await listVersions(newsroom, id)).length === 0) losses.push('There is no last good version.');
    await closeNewsroom(newsroom);
    return {
      rounds: cases,
      losses,
      counts: { 'named as broken, the rest still stories': broken },
      note: `a file of about ${Math.round(bytes.length / 100) / 10} kB`,
    };
  },
};

function* damagedForms(bytes: Buffer, step: number): Generator<Buffer> {
  for (let length = 0; length < bytes.length; length += step) yield bytes.subarray(0, length);
  for (let bit = 0; bit < bytes.length * 8; bit += step) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    yield flipped;
  }
}
