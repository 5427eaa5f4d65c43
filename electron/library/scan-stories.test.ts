import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { brokenFileText } from './broken-file.ts';
import { listVersions } from './history.ts';
import type { Newsroom } from './newsroom.ts';
import { saveStory } from './save-story.ts';
import { scanStories } from './scan-stories.ts';
import { createStory, openStory } from './story-library.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { SPOILT_FILES } from './testing/spoilt-files.ts';
import { succeed } from './testing/succeed.ts';

const ALL = { query: '', filter: 'all', offset: 0, limit: 1000, now: 0 } as const;

async function listed(newsroom: Newsroom) {
  await newsroom.scanned;
  await scanStories(newsroom);
  return newsroom.index.list(ALL);
}

/** A newsroom with one sound story and one file that is spoilt in the way to be tested. */
async function newsroomWith(name: string, spoil: (file: string) => unknown) {
  const { newsroom, root, openAgain } = await openTestNewsroom();
  const { story } = succeed(await createStory(newsroom, { headline: 'Sound' }));
  const file = path.join(root, 'stories', name);
  await spoil(file);
  return { newsroom, root, story, file, openAgain };
}

test.each(SPOILT_FILES)(
  'lists %s with the reason, beside the sound story, and leaves it alone',
  async (_, name, kind, spoil) => {
    const { newsroom, story } = await newsroomWith(name, spoil);

    const list = await listed(newsroom);

    expect(list.broken).toEqual([{ name: `stories/${name}`, kind, reason: expect.any(String) as string }]);
    expect(list.rows.map(({ id }) => id)).toEqual([story.id]);
  },
);

test('shows the text of a broken file, and of nothing else', async () => {
  const { newsroom, root } = await newsroomWith('a.json', (file) => writeFile(file, '{"headline": "Ferr'));
  await writeFile(path.join(root, 'stories/utf16.json'), Buffer.from('\ufeffکراچی', 'utf16le'));
  await symlink('/etc/hostname', path.join(root, 'stories/out.json'));

  expect(succeed(await brokenFileText(newsroom, 'stories/a.json')).text).toBe('{"headline": "Ferr');
  expect(succeed(await brokenFileText(newsroom, 'stories/utf16.json')).text).toBe('کراچی');
  for (const name of ['newsroom.json', 'stories/../newsroom.json', '/etc/hostname', 'stories/out.json', '../x', '']) {
    expect(await brokenFileText(newsroom, name), name).toMatchObject({ ok: false, failure: { kind: 'not-readable' } });
  }
});

test('leaves files of other programs and hidden ones out', async () => {
  const { newsroom, root } = await openTestNewsroom();
  for (const name of ['README.txt', '.DS_Store', '._a.json', '.a.json.swp', 'notes.md']) {
    await writeFile(path.join(root, 'stories', name), '?');
  }

  expect(await listed(newsroom)).toMatchObject({ total: 0, broken: [] });
});

test('lists a copy of a story as a copy, whichever is older', async () => {
  const { newsroom, root, story } = await newsroomWith('a.json', async () => undefined);
  const name = newsroom.index.nameOf(story.id) ?? '';
  const copy = name.replace('.json', ' (copy).json');
  await writeFile(path.join(root, copy), await readFile(path.join(root, name)));

  const list = await listed(newsroom);

  expect(list.broken).toMatchObject([{ name: copy, kind: 'same-id' }]);
  expect(succeed(await openStory(newsroom, story.id)).story).toEqual(story);
});

test('a story that is spoilt under the desk opens as broken, keeps its bytes, and has its last good version', async () => {
  const { newsroom, root, story } = await newsroomWith('a.json', async () => undefined);
  const opened = succeed(await openStory(newsroom, story.id));
  newsroom.memories.note(story.id, { keptAt: null });
  succeed(await saveStory(newsroom, { ...opened.story, headline: 'Newer' }, opened.revision));
  const file = path.join(root, newsroom.index.nameOf(story.id) ?? '');
  await writeFile(file, '{"half');

  expect(await openStory(newsroom, story.id)).toMatchObject({
    failure: { kind: 'broken', file: { kind: 'not-json' } },
  });
  expect(await readFile(file, 'utf8')).toBe('{"half');
  expect(await listVersions(newsroom, story.id)).toMatchObject([{ headline: 'Sound' }]);
});

test('tells of what another hand did to a story at hand, and not of its own saves', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const { story, revision } = succeed(await createStory(newsroom, { headline: 'Ferry' }));
  const told: string[] = [];
  newsroom.changes.on((change) => change.kind === 'story-on-disk' && told.push(change.id));

  succeed(await saveStory(newsroom, { ...story, headline: 'Ours' }, revision));
  await listed(newsroom);
  expect(told).toEqual([]);

  const file = path.join(root, newsroom.index.nameOf(story.id) ?? '');
  const bytes = await readFile(file, 'utf8');
  await writeFile(file, bytes.replaceAll('Ours', 'Theirs'));
  await listed(newsroom);
  await rm(file);
  await listed(newsroom);
  await writeFile(file, bytes);
  await listed(newsroom);

  expect(told).toEqual([story.id, story.id, story.id]);
});

test('forgets nothing while the folder is away', async () => {
  const { newsroom, root, story } = await newsroomWith('a.json', async () => undefined);
  await listed(newsroom);
  await rm(path.join(root, 'newsroom.json'));
  await rm(path.join(root, 'stories'), { recursive: true });

  await scanStories(newsroom);

  expect(newsroom.index.list(ALL).rows.map(({ id }) => id)).toEqual([story.id]);
});

test('two newsrooms opened on one folder see each other’s stories when they look', async () => {
  const { newsroom, openAgain } = await openTestNewsroom();
  const other = await openAgain({ userData: path.join(newsroom.root, '../other user data') });
  await other.scanned;

  const { story } = succeed(await createStory(newsroom, { headline: 'Ferry' }));

  expect((await listed(other)).rows.map(({ id }) => id)).toEqual([story.id]);
});
