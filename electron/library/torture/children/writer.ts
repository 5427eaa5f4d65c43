/**
 * One of several programs that work on the same story at once, each adding its own marks to the text as fast as it
 * can: `writer.js ROOT USER_DATA STORY NAME SECONDS`. Where another was quicker it takes the other's text and adds to
 * that. Writes a line for each mark that was acknowledged, and `conflicts N` at the end.
 */
import { writeSync } from 'node:fs';
import { storyIdSchema } from '../../../../domain/story.ts';
import { closeNewsroom } from '../../newsroom.ts';
import { saveStory } from '../../save-story.ts';
import { openStory } from '../../story-library.ts';
import { reopenNewsroom } from '../torture-newsroom.ts';

const [root = '', userData = '', rawId = '', name = '', seconds = ''] = process.argv.slice(2);
const id = storyIdSchema.parse(rawId);
const newsroom = await reopenNewsroom(root, userData);
const opened = await openStory(newsroom, id);
if (!opened.ok) throw new Error(JSON.stringify(opened.failure));

let { story, revision } = opened.value;
let conflicts = 0;
const end = performance.now() + Number(seconds) * 1000;
for (let count = 1; performance.now() < end; ) {
  const mark = `${name}${count}`;
  const saved = await saveStory(newsroom, { ...story, body: `${story.body}\n<p>${mark}</p>` }, revision);
  if (saved.ok) {
    story = { ...story, body: `${story.body}\n<p>${mark}</p>`, version: saved.value.version };
    revision = saved.value.revision;
    writeSync(1, `${mark}\n`);
    count += 1;
  } else if (saved.failure.kind === 'conflict') {
    ({ story, revision } = saved.failure.onDisk);
    conflicts += 1;
  } else {
    throw new Error(JSON.stringify(saved.failure));
  }
}
await closeNewsroom(newsroom);
writeSync(1, `conflicts ${conflicts}\n`);
