import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { addWord, readWordList, removeWord } from './word-list.ts';

test('a newsroom has no words of its own until it is given one', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const before = await readWordList(newsroom);

  const added = await addWord(newsroom, 'Tiler');

  expect([before, added]).toEqual([[], { ok: true, value: ['Tiler'] }]);
  expect(await readFile(path.join(root, 'words.txt'), 'utf8')).toBe('Tiler\n');
});

test('words added at once by two desks are all in the list', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const other = await openAgain();

  await Promise.all(['Tiler', 'Maruf', 'Bahr'].map((word, index) => addWord(index === 1 ? other : newsroom, word)));

  expect((await readWordList(newsroom)).toSorted()).toEqual(['Bahr', 'Maruf', 'Tiler']);
});

test('a word is taken off again and what a hand wrote stays', async () => {
  const { newsroom, root } = await openTestNewsroom();
  await writeFile(path.join(root, 'words.txt'), '# Coast\nTiler\n');

  await addWord(newsroom, 'Maruf');
  await removeWord(newsroom, 'Maruf');

  expect(await readFile(path.join(root, 'words.txt'), 'utf8')).toBe('# Coast\nTiler\n');
});

test('a list that can’t be read is not written over', async () => {
  const { newsroom, root } = await openTestNewsroom();
  await mkdir(path.join(root, 'words.txt'));

  const added = await addWord(newsroom, 'Tiler');

  expect(added).toMatchObject({ ok: false, failure: { kind: 'disk-trouble' } });
  expect(await readWordList(newsroom)).toEqual([]);
});
