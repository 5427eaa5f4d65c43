import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, watch } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { liveStory, PressRoom } from './testing/press-room.ts';

const COMMAND_LINE = path.join(import.meta.dirname, '..', 'runtime', 'dateline.js');
const NOW = '2026-09-15T12:00:00.000Z';
const STORIES = 100;
/** A few rounds show that it works; `DATELINE_KILL_ROUNDS=50` is the torture. */
const ROUNDS = Number(process.env['DATELINE_KILL_ROUNDS'] ?? 2);
const ROUND_MS = 20_000;

let room: PressRoom;
beforeEach(() => {
  room = new PressRoom();
});
afterEach(() => room.close());

const argumentsFor = (out: string) => [
  COMMAND_LINE,
  'publish',
  ...['--newsroom', room.root, '--out', out, '--now', NOW],
  ...['--user-data-dir', path.join(room.folder, 'user')],
];

function pressUndisturbed(out: string): void {
  const { status, stderr } = spawnSync(process.execPath, argumentsFor(out), { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** `kill -9` of a press, so long after it began to write; it may be done by then. */
async function pressAndKill(out: string, afterMs: number): Promise<void> {
  const own = path.join(out, '.dateline');
  mkdirSync(own, { recursive: true });
  // The first thing that it does there is to make room for what it writes.
  const watching = watch(own);
  const press = spawn(process.execPath, argumentsFor(out), { stdio: 'ignore' });
  const ended = once(press, 'exit');
  await Promise.race([once(watching, 'change'), ended]);
  await Promise.race([delay(afterMs), ended]);
  watching.close();
  press.kill('SIGKILL');
  await ended;
}

const manifestOf = (out: string): string => readFileSync(path.join(out, '.dateline', 'manifest.json'), 'utf8');

it(`leaves whole files however it is killed, and the next press completes the site (${ROUNDS} rounds)`, {
  timeout: 60_000 + ROUNDS * ROUND_MS,
}, async () => {
  room.putSettings();
  for (let index = 1; index <= STORIES; index += 1) room.put(liveStory(index));
  const before = path.join(room.folder, 'before');
  pressUndisturbed(before);
  for (let index = 1; index <= STORIES; index += 2) {
    room.put(liveStory(index, { body: `<p>What number ${index} says now is longer than what it said before.</p>` }));
  }
  room.take(liveStory(2));
  const after = path.join(room.folder, 'after');
  pressUndisturbed(after);
  const [old, wanted] = [room.site(before), room.site(after)];
  expect(old.size).toBeGreaterThan(STORIES);

  for (let round = 0; round < ROUNDS; round += 1) {
    rmSync(room.out, { recursive: true, force: true });
    // Every other time the site of before is there already.
    if (round % 2 === 1) spawnSync('cp', ['-a', before, room.out]);
    await pressAndKill(room.out, Math.random() * 100);

    const torn = [...room.site()].filter(([file, text]) => text !== wanted.get(file) && text !== old.get(file));
    expect(torn.map(([file]) => file)).toEqual([]);
    pressUndisturbed(room.out);
    expect([...room.site()]).toEqual([...wanted]);
    if (round % 2 === 0) expect(manifestOf(room.out)).toBe(manifestOf(after));
  }
});
