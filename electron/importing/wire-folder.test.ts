import { chmod, mkdir, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupWire } from '../../domain/wire/group-wire.ts';
import { temporaryFolder } from '../library/testing/temporary-folder.ts';
import { readWireFolder, readWireStory } from './wire-folder.ts';

const OPTIONS = { nowMs: Date.parse('2026-11-24T07:00:00Z'), timeZone: 'Asia/Karachi', language: 'en-GB', house: '' };
const SNOW =
  'SNOW-PASS\n\nSnow closes the Kolpur pass\n\nQUETTA (Meridian): The first snow fell on Monday.\n\nMore is due.\n';
const NITF = `<?xml version="1.0"?><nitf><head><docdata><du-key key="SNOW-PASS"/><date.issue norm="20261124T063000Z"/></docdata></head>
<body><body.head><hedline><hl1>Pass shut until Friday</hl1></hedline><distributor>Meridian</distributor><dateline>QUETTA</dateline></body.head>
<body.content><p>The pass stays shut.</p></body.content></body></nitf>`;

async function drop(files: Readonly<Record<string, string>>) {
  const home = await temporaryFolder();
  const folder = path.join(home, 'wire');
  await mkdir(folder);
  const put = async (name: string, text: string) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) await put(name, text);
  const read = async () => {
    const reading = await readWireFolder(folder, path.join(home, 'cache', 'wire.json'), OPTIONS);
    if (!reading.ok) throw new Error(reading.failure.reason);
    return reading.value;
  };
  return { folder, put, read, cacheFile: path.join(home, 'cache', 'wire.json') };
}

describe('the wire folder', () => {
  test('lists what agencies drop, whatever the format and however deep', async () => {
    const { read } = await drop({
      'mdn/0411.txt': SNOW,
      'mdn/0412.xml': NITF,
      'flash.html': '<h1>Flash</h1><p>HUB: Rain.</p>',
    });

    const { items, broken } = await read();

    expect(broken).toEqual([]);
    expect(items).toMatchObject([
      { file: 'flash.html', headline: 'Flash', dateline: 'HUB:' },
      {
        file: 'mdn/0411.txt',
        headline: 'Snow closes the Kolpur pass',
        slugline: 'SNOW-PASS',
        source: 'Meridian',
        words: 9,
      },
      { file: 'mdn/0412.xml', headline: 'Pass shut until Friday', madeAt: '2026-11-24T06:30:00.000Z' },
    ]);
  });

  test('gives its items to be grouped by slugline across formats', async () => {
    const { read, put, folder } = await drop({ '0412.xml': NITF });
    await put('0411.txt', SNOW);
    await utimes(path.join(folder, '0411.txt'), 1_795_500_000, Date.parse('2026-11-24T05:00:00Z') / 1000);

    const [snow, ...others] = groupWire((await read()).items);

    expect(others).toEqual([]);
    expect(snow).toMatchObject({ latest: { file: '0412.xml' }, earlier: [{ file: '0411.txt' }] });
  });

  test('lists a broken file with the reason, and reads it again once it is whole', async () => {
    const { read, put } = await drop({ 'a.xml': NITF.slice(0, 200), 'b.txt': '' });

    expect((await read()).broken).toEqual([
      { file: 'a.xml', reason: expect.stringMatching(/^It is damaged XML: .*unclosed tag/) },
      { file: 'b.txt', reason: 'It is empty.' },
    ]);
    await put('a.xml', NITF);
    expect((await read()).items).toMatchObject([{ file: 'a.xml', headline: 'Pass shut until Friday' }]);
  });

  test('forgets a file that has gone', async () => {
    const { read, folder } = await drop({ 'a.txt': SNOW, 'b.xml': NITF });
    await read();

    await rm(path.join(folder, 'a.txt'));

    expect((await read()).items.map(({ file }) => file)).toEqual(['b.xml']);
  });

  test('neither changes the folder nor follows links out of it', async () => {
    const { read, folder } = await drop({ 'a.txt': SNOW, '.partial': SNOW });
    await symlink('/etc', path.join(folder, 'etc'));
    const before = await stat(path.join(folder, 'a.txt'));
    await chmod(folder, 0o555);

    expect((await read()).items.map(({ file }) => file)).toEqual(['a.txt']);
    await chmod(folder, 0o755);
    expect((await readdir(folder)).sort()).toEqual(['.partial', 'a.txt', 'etc']);
    expect((await stat(path.join(folder, 'a.txt'))).mtimeMs).toBe(before.mtimeMs);
  });

  test('gets over a damaged cache', async () => {
    const { read, cacheFile } = await drop({ 'a.txt': SNOW });
    await read();
    await writeFile(cacheFile, '{"format":1,"files":{"a.txt"');

    expect((await read()).items).toHaveLength(1);
  });

  test('says that a folder is not there', async () => {
    const reading = await readWireFolder('/nowhere/wire', '/nowhere/cache.json', OPTIONS);

    expect(reading).toEqual({ ok: false, failure: { kind: 'missing', reason: 'It is not there any more.' } });
  });

  test('hands over the story behind an item', async () => {
    const { read, folder } = await drop({ 'a.txt': SNOW });
    const [item] = (await read()).items;
    if (item === undefined) throw new Error('The item is missing.');

    const story = await readWireStory(folder, item, OPTIONS);

    expect(story.ok && story.value.fields.body).toBe('<p>The first snow fell on Monday.</p>\n<p>More is due.</p>');
  });

  test('reads a file again only when its size or time has changed', async () => {
    const { read, put, folder } = await drop({ 'a.txt': SNOW });
    const file = path.join(folder, 'a.txt');
    await utimes(file, 1_795_500_000, 1_795_500_000);
    await read();

    await put('a.txt', SNOW.replace('Snow', 'Hail'));
    await utimes(file, 1_795_500_000, 1_795_500_000);
    expect((await read()).items).toMatchObject([{ headline: 'Snow closes the Kolpur pass' }]);
    await utimes(file, 1_795_500_001, 1_795_500_001);
    expect((await read()).items).toMatchObject([{ headline: 'Hail closes the Kolpur pass' }]);
  });
});
