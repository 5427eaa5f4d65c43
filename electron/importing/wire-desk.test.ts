import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { WireList } from '../../ipc/wire.ts';
import { saveSettings } from '../library/save-settings.ts';
import { openStory } from '../library/story-library.ts';
import { openTestNewsroom } from '../library/testing/open-test-newsroom.ts';
import { succeed } from '../library/testing/succeed.ts';
import { laterVersionOf, takeFromWire } from './take-from-wire.ts';
import { WireDesk } from './wire-desk.ts';

const ALL = { query: '', offset: 0, limit: 100 };
const SNOW =
  'SNOW-PASS\n\nSnow closes the Kolpur pass\n\nQUETTA (Meridian): The first snow fell on Monday.\n\nMore is due.\n';
const TOMORROW = new Date('2026-11-25T09:00:00Z');
const UPDATE = SNOW.replace('More is due.', 'More fell overnight.');
const CEMENT = 'CEMENT-PRICES\n\nCement prices fall\n\nKARACHI (Meridian): A bag costs less.\n';

async function openWire(files: Readonly<Record<string, string>> = {}) {
  const room = await openTestNewsroom();
  const folder = path.join(room.root, 'wire');
  const put = async (name: string, text: string) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) await put(name, text);
  const told: number[] = [];
  const open = () => {
    const pace = { lookMs: 20, lookWatchingMs: 20 };
    const wire = new WireDesk(room.newsroom, { onChange: (unread) => told.push(unread), onTrouble: fail, pace });
    onTestFinished(() => wire.close());
    return wire;
  };
  return { ...room, folder, put, told, open, wire: open() };
}

function fail(error: unknown): never {
  throw error;
}

/** A state is waited for as long as a busy machine may take. */
const PATIENCE = { timeout: 15_000 };

/** The wire when it looks as expected. */
async function listed(wire: WireDesk, check: (list: WireList) => void, asked = ALL): Promise<WireList> {
  return vi.waitFor(async () => {
    const list = await wire.list(asked);
    check(list);
    return list;
  }, PATIENCE);
}

const headlines = ({ groups }: WireList) => groups.map(({ latest }) => latest.headline);

test('an empty newsroom has an empty wire, which is no trouble', async () => {
  const { wire, root } = await openWire();

  const list = await listed(wire, ({ isRead }) => expect(isRead).toBe(true));

  expect(list).toMatchObject({
    groups: [],
    unread: 0,
    trouble: null,
    isChosen: false,
    folder: path.join(root, 'wire'),
  });
});

test('shows what agencies drop while the desk is open, and says how much is unread', async () => {
  const { wire, put, told } = await openWire({ 'a.txt': SNOW });
  await listed(wire, (list) => expect(headlines(list)).toEqual(['Snow closes the Kolpur pass']));

  await put('mdn/b.txt', CEMENT);
  await put('broken.xml', '<nitf><body>');

  const list = await listed(wire, ({ total, broken }) => expect([total, broken.length]).toEqual([2, 1]));
  expect(list.unread).toBe(2);
  expect(told.at(-1)).toBe(2);
});

test('remembers what was read on this computer, and leaves the folder as it is', async () => {
  const { wire, folder, open } = await openWire({ 'a.txt': SNOW, 'b.txt': CEMENT });
  await listed(wire, ({ total }) => expect(total).toBe(2));
  const before = await stat(folder);

  await wire.markRead(['a.txt']);
  await wire.close();

  const again = await listed(open(), ({ total }) => expect(total).toBe(2));
  expect(again.unread).toBe(1);
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b.txt']);
  expect((await stat(folder)).mtimeMs).toBe(before.mtimeMs);
  await wire.markRead(null);
  expect((await wire.list(ALL)).unread).toBe(0);
  await wire.markRead(['b.txt'], false);
  expect((await wire.list(ALL)).unread).toBe(1);
});

test('finds by words and answers in windows', async () => {
  const { wire } = await openWire({ 'a.txt': SNOW, 'b.txt': CEMENT });
  await listed(wire, ({ total }) => expect(total).toBe(2));

  expect(headlines(await wire.list({ ...ALL, query: 'cement bag' }))).toEqual(['Cement prices fall']);
  expect(await wire.list({ ...ALL, offset: 1, limit: 1 })).toMatchObject({ total: 2, groups: [expect.anything()] });
});

test('watches the folder that the editor chose, also after it was away', async () => {
  const { wire, root } = await openWire({ 'a.txt': SNOW });
  const chosen = path.join(root, '..', 'agency');
  await wire.moveTo(chosen);
  await listed(wire, ({ trouble }) => expect(trouble).toBe('It is not there any more.'));

  await mkdir(chosen);
  await writeFile(path.join(chosen, 'b.txt'), CEMENT);

  const list = await listed(wire, ({ total }) => expect(total).toBe(1));
  expect(list).toMatchObject({ isChosen: true, trouble: null, folder: chosen });
});

test('takes a version into a story that remembers it, and not twice', async () => {
  const { newsroom, wire } = await openWire({ 'mdn/a.txt': SNOW });
  await listed(wire, ({ total }) => expect(total).toBe(1));

  const { story } = succeed(await takeFromWire(newsroom, wire, 'mdn/a.txt'));
  const again = succeed(await takeFromWire(newsroom, wire, 'mdn/a.txt'));

  expect(story).toMatchObject({
    headline: 'Snow closes the Kolpur pass',
    slugline: 'SNOW-PASS',
    dateline: { source: 'Meridian' },
    body: '<p>The first snow fell on Monday.</p>\n<p>More is due.</p>',
    workflow: 'draft',
    publication: { state: 'never' },
    wireSource: { file: 'mdn/a.txt', slugline: 'SNOW-PASS' },
  });
  expect(again.story.id).toBe(story.id);
  expect(await wire.list(ALL)).toMatchObject({ unread: 0, taken: { 'mdn/a.txt': story.id } });
});

test('what found no field is shown, and goes into the note of the story', async () => {
  const page = '<h1>Snow closes the pass</h1><p>QUETTA (Meridian): Snow fell.</p><nav>Share this</nav>';
  const { newsroom, wire } = await openWire({ 'page.html': page });
  await listed(wire, ({ total }) => expect(total).toBe(1));

  expect(succeed(await wire.read('page.html')).leftOver).toEqual(['Share this']);
  expect(succeed(await takeFromWire(newsroom, wire, 'page.html')).story.internalNote).toBe('Share this');
});

test('tells a story of a later version, with what it was made from', async () => {
  const { newsroom, wire, put, folder } = await openWire({ 'a.txt': SNOW });
  await listed(wire, ({ total }) => expect(total).toBe(1));
  const { story } = succeed(await takeFromWire(newsroom, wire, 'a.txt'));
  expect(await laterVersionOf(newsroom, wire, story.id)).toBeNull();

  await put('b.txt', UPDATE);
  await utimes(path.join(folder, 'b.txt'), TOMORROW, TOMORROW);
  await rm(path.join(folder, 'a.txt'));
  await listed(wire, ({ groups }) => expect(groups[0]?.latest.file).toBe('b.txt'));

  const later = await laterVersionOf(newsroom, wire, story.id);
  expect(later?.copy.fields.body).toContain('More fell overnight.');
  expect(later?.base?.body).toContain('More is due.');
  expect(succeed(await openStory(newsroom, story.id)).story.body).toContain('More is due.');
});

test('says why a version can’t be read any more', async () => {
  const { wire, folder } = await openWire({ 'a.txt': SNOW });
  await listed(wire, ({ total }) => expect(total).toBe(1));
  await rm(path.join(folder, 'a.txt'));

  expect(await wire.read('../newsroom.json')).toEqual({ ok: false, failure: { kind: 'not-found' } });
  expect(await wire.read('a.txt')).toMatchObject({ ok: false });
  expect(await readFile(path.join(folder, '..', 'newsroom.json'), 'utf8')).toContain('Alder');
});

test('what the newsroom says of its agencies and towns holds for the files that are there already', async () => {
  const ferry = 'STRAIT-FERRY\n\nFerry resumes\n\nGARHI NOOR (strait bulletin) - The first ferry left on Monday.\n';
  const { newsroom, wire } = await openWire({ 'ferry.txt': ferry });
  await listed(wire, ({ groups }) => expect(groups.map(({ latest }) => latest.dateline)).toEqual(['']));
  const settings = newsroom.settings();
  const creditLines = { ...settings.creditLines, agencies: [{ name: 'Strait', aliases: ['Strait Bulletin'] }] };
  const town = { name: 'Garhi Noor', region: '', country: 'Pakistan', zone: 'Asia/Karachi', urdu: '', aliases: [] };

  succeed(await saveSettings(newsroom, { ...settings, creditLines, cities: [town] }));
  await wire.followSettings();

  await listed(wire, ({ groups }) =>
    expect(groups.map(({ latest }) => latest.dateline)).toEqual(['GARHI NOOR (strait bulletin) -']),
  );
});
