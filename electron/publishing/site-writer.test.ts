import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../library/file-system.ts';
import type { FileToPlace, PlacedFile } from './place-file.ts';
import { publishSite } from './publish-site.ts';
import { SiteFolder } from './site-folder.ts';
import { ThreadedWriter } from './site-writer.ts';
import { liveStory, PressRoom } from './testing/press-room.ts';

const COMMAND_LINE = path.join(import.meta.dirname, '..', 'runtime', 'dateline.js');

/** More files than a press writes itself, and more than go in one message. */
const STORIES = 150;

let built: PressRoom;
let thread: string;
let room: PressRoom;
beforeAll(async () => {
  built = new PressRoom();
  const outDir = path.join(built.folder, 'programs');
  const entry = path.join(import.meta.dirname, 'site-thread.ts');
  await build({ configFile: false, logLevel: 'error', ssr: { target: 'node' }, build: { ssr: entry, outDir } });
  thread = path.join(outDir, 'site-thread.js');
  return () => built.close();
});
beforeEach(() => {
  room = new PressRoom();
});
afterEach(() => room.close());

function putStories(count = STORIES): void {
  for (let index = 1; index <= count; index += 1) room.put(liveStory(index));
}

const manifestOf = (out: string) => readFileSync(path.join(out, '.dateline', 'manifest.json'), 'utf8');

describe('a press with a thread that writes', () => {
  it('makes the site that it makes without one, to the byte and to the report', async () => {
    putStories();
    const here = path.join(room.folder, 'here');

    const alone = await room.press({ out: here });
    const threaded = await room.press({ siteThread: thread });

    expect(room.site()).toEqual(room.site(here));
    expect(manifestOf(room.out)).toBe(manifestOf(here));
    expect(threaded).toEqual(alone);
    expect(threaded.written.length).toBeGreaterThan(STORIES);
  });

  it('leaves alone what is somebody else’s, and what is there already', async () => {
    putStories();
    await room.press();
    const page = room.page('story-7/index.html');
    const other = path.join(room.folder, 'other');
    room.write('../other/story-7/index.html', page);
    room.write('../other/story-8/index.html', 'somebody else’s');

    const report = await room.press({ out: other, siteThread: thread });

    expect(report.leftAlone).toEqual([{ file: 'story-8/index.html', reason: 'not-ours' }]);
    expect(report.unchanged).toBe(1);
    expect(room.site(other).get('story-8/index.html')).toBe(Buffer.from('somebody else’s').toString('latin1'));
  });

  it('stops when it is told to, knows what it wrote, and is completed by the next press', async () => {
    // So many that they are not all printed when the first are written.
    putStories(5 * STORIES);
    const cancel = new AbortController();
    const prepared = await room.prepare({ signal: cancel.signal, siteThread: thread });

    const stopped = await publishSite(prepared, () => cancel.abort());
    const begun = room.site().size;
    const report = await room.press({ siteThread: thread });

    expect(stopped).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(report.leftAlone).toEqual([]);
    expect(report.written.length + begun).toBe(room.site().size);
  });

  it('leaves no thread behind when the folder can’t be made', () => {
    putStories();
    room.putSettings();
    writeFileSync(room.out, 'a file where the folder should be');

    const { status, stderr } = spawnSync(
      process.execPath,
      [COMMAND_LINE, 'publish', ...['--newsroom', room.root, '--out', room.out, '--user-data-dir', room.folder]],
      { encoding: 'utf8', timeout: 60_000 },
    );

    expect(stderr).toContain('dateline:');
    expect(status).toBe(1);
  }, 90_000);

  it('says that its program is not there instead of waiting for it', async () => {
    putStories();
    const prepared = await room.prepare({ siteThread: path.join(room.folder, 'gone.js') });

    await expect(publishSite(prepared)).rejects.toThrow('broke down');
  });
});

describe('ThreadedWriter', () => {
  const fileOf = (file: string): FileToPlace => ({ file, content: file, known: { hash: '', size: 0 }, isOurs: true });

  it('places nothing after the file that the disk refused, and says why', async () => {
    const folder = new SiteFolder(room.out);
    folder.prepare();
    // A name that can't be taken: a folder with something in it stands there.
    mkdirSync(path.join(room.out, 'b', 'in the way'), { recursive: true });
    const placed: PlacedFile[] = [];
    const writer = new ThreadedWriter(thread, room.out, (file) => placed.push(file));

    for (const name of ['a', 'b', 'c']) await writer.place(fileOf(name));
    const refusal: unknown = await writer.settle().catch((error: unknown) => error);
    const later: unknown = await writer.place(fileOf('d')).catch((error: unknown) => error);
    await writer.close();

    expect(codeOf(refusal)).toMatch(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(later).toBe(refusal);
    expect(placed.map(({ file, outcome }) => [file, outcome])).toEqual([['a', 'written']]);
    expect([...room.site().keys()]).toEqual(['a']);
  });
});
