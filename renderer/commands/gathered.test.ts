import { expect, it } from 'vitest';
import { gathered } from './gathered.ts';

it('what changes while work is under way waits for the next round, each thing once', async () => {
  const rounds: (readonly string[])[] = [];
  let finish: () => void = () => undefined;
  const tell = gathered<string>(async (things) => {
    rounds.push(things);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
  });

  const first = tell(['one']);
  await tell(['two']);
  await tell(['three', 'two']);
  finish();
  await Promise.resolve();
  await Promise.resolve();
  finish();
  await first;

  expect(rounds).toEqual([['one'], ['two', 'three']]);
});

it('work that fails does not stop the next', async () => {
  const rounds: (readonly string[])[] = [];
  const tell = gathered<string>(async (things) => {
    rounds.push(things);
    if (rounds.length === 1) throw new Error('The list could not be read.');
  });

  await expect(tell(['one'])).rejects.toThrow('could not be read');
  await tell(['two']);

  expect(rounds).toEqual([['one'], ['two']]);
});
