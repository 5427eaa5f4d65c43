import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Bench, NOON, setUpBench } from './testing/run-here.ts';

async function emptyNewsroom(): Promise<Bench> {
  const bench = await setUpBench();
  await bench.dateline(['init']);
  return bench;
}

const WIRE_COPY = `SNOW-PASS

Snow closes the Kolpur pass

By Nadia Rind

QUETTA (Meridian): The first snow of the winter closed the Kolpur pass on Monday.

Lorries are to wait until Friday.
`;

describe('import', () => {
  test('adds wire copy from standard input as a draft', async () => {
    const { dateline } = await emptyNewsroom();

    const { exitCode, stdout } = await dateline(['import', '-'], WIRE_COPY);

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^[0-9a-f-]{36} {2}Snow closes the Kolpur pass {2}\(plain-text, -\)$/);
    expect(JSON.parse((await dateline(['list', '--json'])).stdout)).toMatchObject([
      {
        headline: 'Snow closes the Kolpur pass',
        slugline: 'SNOW-PASS',
        creditText: 'By Nadia Rind',
        workflow: 'draft',
      },
    ]);
  });

  test('reads every file of a folder, each by its content, and goes on after one that it can’t read', async () => {
    const { dateline, folder } = await emptyNewsroom();
    const drop = path.join(folder, 'drop');
    await mkdir(path.join(drop, 'later'), { recursive: true });
    await writeFile(path.join(drop, 'a.txt'), '<h1>Flash</h1><p>KARACHI: Rain is due.</p>');
    await writeFile(path.join(drop, 'b.xml'), '<nitf><body><body.content><p>Never closed');
    await writeFile(path.join(drop, 'c.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]));
    await writeFile(path.join(drop, 'later', 'd.txt'), WIRE_COPY);
    await writeFile(path.join(drop, '.hidden'), 'not for us');

    const { exitCode, stdout, stderr } = await dateline(['import', drop]);

    expect(exitCode).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/Flash {2}\(html, .*a\.txt\)/),
      expect.stringMatching(/Snow closes the Kolpur pass {2}\(plain-text, .*d\.txt\)/),
    ]);
    expect(stderr).toMatch(/b\.xml: It is damaged XML: .*unclosed tag/);
    expect(stderr).toMatch(/c\.jpg: It is a picture/);
  });

  test('remembers the agency file that a story was taken from', async () => {
    const { dateline, folder, newsroom } = await emptyNewsroom();
    await writeFile(path.join(folder, 'mdn-0412.txt'), WIRE_COPY);

    const { stdout } = await dateline(['import', path.join(folder, 'mdn-0412.txt'), '--json']);

    const [{ id }] = JSON.parse(stdout);
    const { openNewsroom, closeNewsroom } = await import('../library/newsroom.ts');
    const { openStory } = await import('../library/story-library.ts');
    const opened = await openNewsroom(newsroom, { now: () => 0, userData: folder, host: 'desk', user: 'nadia' });
    if (!opened.ok) throw new Error(opened.failure.kind);
    const story = await openStory(opened.value, id);
    await closeNewsroom(opened.value);
    expect(story.ok && story.value.story.wireSource).toEqual({
      file: 'mdn-0412.txt',
      slugline: 'SNOW-PASS',
      takenAt: NOON,
    });
  });

  test('takes the files of the newsroom’s wire under the names that the Wire desk knows', async () => {
    const { dateline, newsroom } = await emptyNewsroom();
    await mkdir(path.join(newsroom, 'wire', 'mdn'), { recursive: true });
    const cement = 'CEMENT\n\nCement prices fall\n\nKARACHI (Meridian): A bag costs less.\n';
    await writeFile(path.join(newsroom, 'wire', 'mdn', '0412.txt'), `${WIRE_COPY}\nNNNN\n\n${cement}`);

    await dateline(['import', path.join(newsroom, 'wire')]);

    const files = (await readdir(path.join(newsroom, 'stories'), { recursive: true })).filter((name) =>
      name.endsWith('.json'),
    );
    const texts = await Promise.all(files.map((name) => readFile(path.join(newsroom, 'stories', name), 'utf8')));
    expect(texts.map((text) => /mdn\/0412\.txt(?:#2)?/.exec(text)?.[0]).sort()).toEqual([
      'mdn/0412.txt',
      'mdn/0412.txt#2',
    ]);
  });

  test('says aloud that it guessed an encoding', async () => {
    const { dateline } = await emptyNewsroom();

    const { stderr } = await dateline(['import', '-'], Buffer.from('KARACHI: Caf\xe9 Noor \x96 shut.', 'latin1'));

    expect(stderr).toBe('-: read as windows-1252, a guess; look at accents and quotation marks');
  });

  test('reads Urdu copy as Urdu', async () => {
    const { dateline } = await emptyNewsroom();

    await dateline(
      ['import', '-'],
      'کوئٹہ میں برف باری\n\nکوئٹہ: شہر میں پیر کے روز سال کی پہلی برف باری ہوئی اور سڑکیں بند ہو گئیں۔\n',
    );

    expect(JSON.parse((await dateline(['list', '--json'])).stdout)).toMatchObject([
      { headline: 'کوئٹہ میں برف باری', language: 'ur', dateline: { places: [{ city: 'کوئٹہ' }] } },
    ]);
  });

  test.each([
    ['nothing', '', /-: It is empty\./],
    ['a file that is not there', null, /nowhere\.txt: .*not there|no such file/i],
  ])('refuses %s', async (_name, input, reason) => {
    const { dateline, folder } = await emptyNewsroom();

    const { exitCode, stderr } = await dateline(
      ['import', input === null ? path.join(folder, 'nowhere.txt') : '-'],
      input ?? '',
    );

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(reason);
  });

  test('gives the furniture of a copied page only to a newsroom that has none of its own', async () => {
    const { dateline } = await emptyNewsroom();
    const page = `Snow closes the Kolpur pass\n\nQUETTA: Snow fell.\n\nThe Bolan Times\n\nRecent Posts\n\nRain is due\n\nStaff Reporter KARACHI: Rain is…\n\n2 hours ago\n\nWind is due\n\nStaff Reporter HUB: Wind is…\n\n3 hours ago\n\nWe use cookies.`;

    const first = JSON.parse((await dateline(['import', '-', '--json'], page)).stdout);
    const second = JSON.parse((await dateline(['import', '-', '--json'], page.replace('Bolan', 'Zhob'))).stdout);

    expect(first[0].taken).toEqual({ siteName: 'The Bolan Times', cookieNotice: 'We use cookies.', recentPosts: 2 });
    expect(second[0].taken).toEqual({ siteName: '', cookieNotice: '', recentPosts: 0 });
  });
});

test('imports the same folder twice without making its stories twice, and tells of a later version', async () => {
  const { dateline, folder } = await emptyNewsroom();
  const drop = path.join(folder, 'drop');
  await mkdir(drop);
  await writeFile(path.join(drop, 'a.txt'), WIRE_COPY);
  await writeFile(path.join(drop, 'b.txt'), 'CEMENT\n\nCement prices fall\n\nKARACHI (Meridian): A bag costs less.\n');
  await dateline(['import', drop]);

  const again = await dateline(['import', drop]);
  await writeFile(path.join(drop, 'a.txt'), WIRE_COPY.replace('until Friday', 'until Saturday'));
  const changed = await dateline(['import', drop]);

  expect(again.exitCode).toBe(0);
  expect(again.stdout.split('\n').filter((line) => line.includes('(imported before, '))).toHaveLength(2);
  expect(changed.stdout).toMatch(
    /A later version of [0-9a-f-]{36} “Snow closes the Kolpur pass”, which is left as it is/,
  );
  expect(JSON.parse((await dateline(['list', '--json'])).stdout)).toHaveLength(3);
});
