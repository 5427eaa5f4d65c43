/**
 * Watches a newsroom and writes `changed` when another program has changed its story. Its parent lets the system
 * refuse to watch.
 */
import { writeSync } from 'node:fs';
import { storyIdSchema } from '../../../../domain/story.ts';
import { openStory } from '../../story-library.ts';
import { watchNewsroom } from '../../watch.ts';
import { reopenNewsroom } from '../torture-newsroom.ts';

const [root = '', userData = '', rawId = ''] = process.argv.slice(2);
const newsroom = await reopenNewsroom(root, userData);
await newsroom.scanned;
await openStory(newsroom, storyIdSchema.parse(rawId));
newsroom.changes.on((change) => {
  if (change.kind === 'stories') writeSync(1, 'changed\n');
});
watchNewsroom(newsroom, { lookCloselyMs: 200, lookAroundMs: 1_000, lookAroundWatchingMs: 1_000_000 });
writeSync(1, 'watching\n');
process.stdin.resume();
