import { expect, test } from 'vitest';
import { NOON, setUpBench } from './testing/run-here.ts';

async function sample() {
  const bench = await setUpBench();
  await bench.dateline(['init', '--sample']);
  return bench;
}

test('lists the stories, the last changed first', async () => {
  const { dateline } = await sample();

  const lines = (await dateline(['list'])).stdout.split('\n');

  expect(lines).toHaveLength(18);
  expect(lines[0]).toBe(
    'ready    d17a53e0-64b9-4f81-a0c6-92e4b7f85a10  2026-11-24 01:30  Senators ask why 41 audit reports were never opened',
  );
});

test.each([
  ['draft', 2],
  ['review', 1],
  ['ready', 1],
  ['live', 11],
  ['held', 2],
  ['killed', 1],
])('finds the %s stories of the sample', async (status, number) => {
  const { dateline } = await sample();

  expect(JSON.parse((await dateline(['list', '--status', status, '--json'])).stdout)).toHaveLength(number);
});

test('counts a story held by its embargo until the embargo ends', async () => {
  const { dateline } = await sample();
  const held = async (now: string) => (await dateline(['list', '--status', 'held', '--now', now])).stdout;

  expect(await held(NOON)).toContain('Girls take 61');
  expect(await held('2026-11-25T06:00:00+05:00')).not.toContain('Girls take 61');
});

test('finds stories by words, in Urdu too, and by category', async () => {
  const { dateline } = await sample();

  expect((await dateline(['list', '--query', 'harmonium tuner'])).stdout).toContain('Mochi Gate');
  expect((await dateline(['list', '--query', 'چوڑیوں'])).stdout).toContain('حیدرآباد');
  expect((await dateline(['list', '--category', 'sport'])).stdout.split('\n')).toHaveLength(1);
});

test('names the curated lists and prints their cards as they will be at a time', async () => {
  const { dateline } = await sample();
  const cards = async (name: string, now = NOON) =>
    JSON.parse((await dateline(['list', '--list', name, '--now', now, '--json'])).stdout);

  expect((await dateline(['list', '--lists'])).stdout).toContain('recent-posts  recent-posts  6  Recent Posts');
  expect(await cards('Recent Posts')).toHaveLength(6);
  expect(JSON.stringify(await cards('recent-posts'))).not.toContain('Girls take 61');
  expect((await dateline(['list', '--list', 'recent-posts'])).stdout).toMatch(/^1 {2}story:[0-9a-f-]{36} {2}\S/);
  const missing = await dateline(['list', '--list', 'Lead']);
  expect([missing.exitCode, missing.stderr]).toEqual([1, expect.stringContaining('There is no list “Lead”')]);
});
