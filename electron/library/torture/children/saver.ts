/**
 * Saves one story over and over until it is killed, and writes a line for each save that was acknowledged: its
 * number and how long it took, in milliseconds.
 */
import { writeSync } from 'node:fs';
import { storyIdSchema } from '../../../../domain/story.ts';
import { saveStory } from '../../save-story.ts';
import { openStory } from '../../story-library.ts';
import { reopenNewsroom, textOfSave } from '../torture-newsroom.ts';

const [root = '', userData = '', rawId = ''] = process.argv.slice(2);
const id = storyIdSchema.parse(rawId);
const newsroom = await reopenNewsroom(root, userData);
const opened = await openStory(newsroom, id);
if (!opened.ok) throw new Error(JSON.stringify(opened.failure));

let { story, revision } = opened.value;
for (let count = Number(story.headline.slice('Save '.length)) + 1; ; count += 1) {
  const began = performance.now();
  story = { ...story, ...textOfSave(count) };
  const saved = await saveStory(newsroom, story, revision);
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  revision = saved.value.revision;
  writeSync(1, `${count} ${(performance.now() - began).toFixed(2)}\n`);
}
