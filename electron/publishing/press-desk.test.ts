import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NOW } from '../../domain/page/testing/samples.ts';
import { closeNewsroom, createNewsroom, type Newsroom } from '../library/newsroom.ts';
import { PressDesk } from './press-desk.ts';
import { doPressTask } from './press-job.ts';
import { liveStory, PressRoom } from './testing/press-room.ts';

let room: PressRoom;
let newsroom: Newsroom;
let presses: PressDesk;
beforeEach(async () => {
  room = new PressRoom();
  rmSync(room.root, { recursive: true });
  const desk = {
    now: () => Date.parse(NOW),
    userData: path.join(room.folder, 'user'),
    host: 'desk-1',
    user: 'zarmina',
  };
  const created = await createNewsroom(room.root, { name: 'The Creek Gazette' }, desk);
  if (!created.ok) throw new Error(created.failure.kind);
  newsroom = created.value;
  // The same task that the window gives to a process of its own.
  presses = new PressDesk(doPressTask, 'Dateline 0', null);
  for (const index of [1, 2]) room.put(liveStory(index));
});
afterEach(async () => {
  await closeNewsroom(newsroom);
  room.close();
});

async function planned() {
  const sheet = await presses.plan(newsroom, NOW);
  if (!sheet.ok) throw new Error(sheet.failure.kind);
  return sheet.value;
}

it('shows the sheet first, presses just that, and has nothing to change then', async () => {
  const sheet = await planned();
  expect(sheet.changes.slice(0, 2).map(({ file, kind }) => [file, kind])).toEqual([
    ['story-1/index.html', 'new'],
    ['story-2/index.html', 'new'],
  ]);

  const pressed = await presses.press(sheet.key, () => undefined);

  expect(pressed).toMatchObject({ ok: true, value: { counts: { new: sheet.counts.new, changed: 0, removed: 0 } } });
  expect((await planned()).changes).toEqual([]);
});

it('writes nothing when the newsroom is not as it was shown, and shows the new sheet', async () => {
  const sheet = await planned();
  room.put(liveStory(1, { body: '<p>Somebody wrote on.</p>' }));

  const pressed = await presses.press(sheet.key, () => undefined);

  expect(pressed).toMatchObject({ ok: false, failure: { kind: 'changed-since' } });
  if (pressed.ok || pressed.failure.kind !== 'changed-since') throw new Error('It pressed.');
  expect((await presses.press(pressed.failure.sheet.key, () => undefined)).ok).toBe(true);
});

it('leaves a site that the next press completes when it is stopped', async () => {
  const sheet = await planned();
  const stopped = await presses.press(sheet.key, () => presses.stop());

  expect(stopped).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  const rest = await planned();
  expect(rest.counts.new).toBeLessThan(sheet.counts.new);
  expect((await presses.press(rest.key, () => undefined)).ok).toBe(true);
  expect((await planned()).changes).toEqual([]);
});

it('goes where it was told to the last time, and says when it got no further than the folder', async () => {
  const file = path.join(room.folder, 'site.zip');
  await presses.choose(newsroom, { kind: 'zip', file });
  const sheet = await planned();
  expect(sheet).toMatchObject({ destination: 'zip', goesTo: file });
  expect((await presses.press(sheet.key, () => undefined)).ok).toBe(true);
  expect(existsSync(file)).toBe(true);

  await presses.choose(newsroom, { kind: 'git' });
  const again = await planned();
  expect(again).toMatchObject({ destination: 'git', goesTo: 'site', changes: [] });
  expect(await presses.press(again.key, () => undefined)).toMatchObject({
    failure: { kind: 'not-sent', why: { kind: 'no-repository' } },
  });

  await presses.choose(newsroom, { kind: 'folder', folder: room.out });
  expect((await planned()).counts.new).toBe(sheet.counts.new);
});
