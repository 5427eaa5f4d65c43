/**
 * Opens a newsroom's one story and then does as it is told, a line at a time: `save N` saves text number N and answers
 * with the outcome as JSON. Its parent makes the system calls of a save fail meanwhile.
 */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { storyIdSchema } from '../../../../domain/story.ts';
import { saveStory } from '../../save-story.ts';
import { openStory } from '../../story-library.ts';
import { reopenNewsroom, textOfSave } from '../torture-newsroom.ts';

const [root = '', userData = '', rawId = ''] = process.argv.slice(2);
const id = storyIdSchema.parse(rawId);
const newsroom = await reopenNewsroom(root, userData);
await newsroom.scanned;
const opened = await openStory(newsroom, id);
if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
let { story, revision } = opened.value;
// The compare-and-swap lock is open by now as it is for every save but the first of a pause.
await newsroom.lock.hold(async () => undefined);
answer('ready');

for await (const line of createInterface({ input: process.stdin })) {
  story = { ...story, ...textOfSave(Number(line.slice('save '.length))) };
  const saved = await saveStory(newsroom, story, revision);
  if (saved.ok) revision = saved.value.revision;
  answer(saved.ok ? 'saved' : JSON.stringify(saved.failure));
}
process.exit(0);

/** The answer itself may be the call that is made to fail, once; a parent that is gone needs none. */
function answer(text: string): void {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    try {
      writeSync(1, `${text}\n`);
      return;
    } catch {}
  }
}
