import { expect, test } from 'vitest';
import { WriteQueue } from './write-queue.ts';

test('runs the tasks of one path one after the other, in order', async () => {
  const queue = new WriteQueue();
  const events: string[] = [];
  const task = (name: string) => async () => {
    events.push(`${name} begins`);
    await new Promise(setImmediate);
    events.push(`${name} ends`);
  };

  await Promise.all([queue.run('a.json', task('first')), queue.run('a.json', task('second'))]);

  expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('does not let one path wait for another', async () => {
  const queue = new WriteQueue();
  let release = () => {};
  const slow = queue.run('slow.json', () => new Promise<void>((resolve) => (release = resolve)));

  expect(await queue.run('quick.json', async () => 'done')).toBe('done');

  release();
  await slow;
});

test('goes on after a task that failed, and tells only its own caller', async () => {
  const queue = new WriteQueue();

  const failed = queue.run('a.json', async () => Promise.reject(new Error('disk full')));
  const next = queue.run('a.json', async () => 'saved');

  await expect(failed).rejects.toThrow('disk full');
  expect(await next).toBe('saved');
});

test('is idle when everything has ended, also what was added while waiting', async () => {
  const queue = new WriteQueue();
  const ended: string[] = [];
  void queue.run('a.json', async () => {
    void queue.run('b.json', async () => ended.push('second'));
    ended.push('first');
  });

  await queue.idle();

  expect(ended).toEqual(['first', 'second']);
});
