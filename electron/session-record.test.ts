import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { storyIdSchema } from '../domain/story.ts';
import { temporaryFolder } from './library/testing/temporary-folder.ts';
import { SessionRecord, unfinishedSession } from './session-record.ts';

const ferry = storyIdSchema.parse('0f5e2c1a-7b3d-4c8e-9a1f-2d6b8c4e7f10');

function fails(error: unknown): never {
  throw error;
}

test('what was open is known after an end that was none, and forgotten after one that was', async () => {
  const userData = await temporaryFolder();
  const record = new SessionRecord(userData, fails);
  record.note({ newsroom: '/news/alder', story: null });
  record.note({ newsroom: '/news/alder', story: ferry });
  const closing = new SessionRecord(userData, fails);

  expect(unfinishedSession(await temporaryFolder())).toBeNull();
  await record.end();
  expect(unfinishedSession(userData)).toBeNull();
  closing.note({ newsroom: '/news/alder', story: ferry });
  closing.note({ newsroom: '/news/birch', story: null });
  await expect.poll(() => unfinishedSession(userData)).toEqual({ newsroom: '/news/birch', story: null });
});

test('a record that says nothing sensible is none, and one that can’t be written is told of', async () => {
  const userData = await temporaryFolder();
  await writeFile(path.join(userData, 'session.json'), '{"newsroom":');
  const troubles: unknown[] = [];
  const record = new SessionRecord(path.join(userData, 'not there'), (error) => troubles.push(error));

  record.note({ newsroom: '/news/alder', story: ferry });
  await record.end();

  expect(unfinishedSession(userData)).toBeNull();
  expect(troubles).toHaveLength(1);
});
