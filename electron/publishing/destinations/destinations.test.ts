import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { NOW } from '../../../domain/page/testing/samples.ts';
import { liveStory, PressRoom } from '../testing/press-room.ts';
import { commitSite } from './commit-site.ts';
import { rsyncArguments, rsyncSite } from './rsync-site.ts';
import { SENT_LIST, sentListText } from './sent-list.ts';
import { zipSite } from './zip-site.ts';

let room: PressRoom;
beforeEach(async () => {
  room = new PressRoom();
  for (const index of [1, 2]) room.put(liveStory(index));
  await room.press();
});
afterEach(() => room.close());

const git = (...options: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...options], {
    cwd: room.root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

function startRepository(): void {
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Desk');
  git('config', 'user.email', 'desk@example.org');
  git('add', '-A');
  git('commit', '-q', '-m', 'Stories');
}

describe('a zipped site', () => {
  it('holds every file but the press’s own, the same bytes each time', async () => {
    const [one, two] = [path.join(room.folder, '1.zip'), path.join(room.folder, '2.zip')];

    await zipSite(room.out, one, NOW);
    await zipSite(room.out, two, NOW);

    expect(readFileSync(one)).toEqual(readFileSync(two));
    const zip = await openPromise(one, { lazyEntries: true });
    const names: string[] = [];
    for await (const { fileName } of zip.eachEntry()) names.push(fileName);
    expect(names).toEqual([...room.site().keys()]);
  });

  it('leaves the earlier file and nothing else where it can’t be made', async () => {
    await expect(zipSite(room.out, path.join(room.folder, 'no', 'site.zip'), NOW)).rejects.toThrow('ENOENT');
  });
});

describe('a site on a git branch', () => {
  const order = () => ({ folder: room.root, out: room.out, branch: 'site', message: 'Publish' });

  it('is one commit a change, and touches nothing that is checked out or staged', async () => {
    startRepository();
    writeFileSync(path.join(room.root, 'staged.txt'), 'staged');
    git('add', 'staged.txt');
    const before = [git('diff', '--cached', '--name-only'), git('rev-parse', 'HEAD')];

    const first = await commitSite(order());
    const again = await commitSite(order());
    room.put(liveStory(1, { body: '<p>Another text.</p>' }));
    await room.press();
    const second = await commitSite(order());

    expect([first, again, second].map((done) => done.ok && done.value.commit !== null)).toEqual([true, false, true]);
    expect(git('log', '--format=%s', 'site')).toBe('Publish\nPublish');
    expect(git('ls-tree', '-r', '--name-only', 'site').split('\n').sort()).toEqual([...room.site().keys()].sort());
    expect(git('show', 'site:story-1/index.html')).toContain('Another text.');
    expect([git('diff', '--cached', '--name-only'), git('rev-parse', 'HEAD')]).toEqual(before);
  });

  it('says why not: no repository, a branch that is checked out, a name that is none', async () => {
    expect(await commitSite(order())).toMatchObject({ failure: { kind: 'no-repository' } });
    startRepository();

    expect(await commitSite({ ...order(), branch: 'main' })).toMatchObject({ failure: { kind: 'checked-out' } });
    expect(await commitSite({ ...order(), branch: 'a..b' })).toMatchObject({ failure: { kind: 'bad-branch' } });
    expect(await commitSite({ ...order(), branch: '--upload-pack=x' })).toMatchObject({ ok: false });
  });
});

describe('a site sent by rsync', () => {
  const hasRsync = spawnSync('rsync', ['--version']).error === undefined;
  let there: string;
  beforeEach(() => {
    there = path.join(room.folder, 'there');
  });
  const send = async (isTrial: boolean) => {
    const changes = await rsyncSite(room.out, there, isTrial);
    if (!changes.ok) throw new Error(JSON.stringify(changes.failure));
    return changes.value;
  };
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(there, name)), { recursive: true });
    writeFileSync(path.join(there, name), text);
  };

  it('keeps the press’s notes back, and takes no option for a destination', async () => {
    expect(rsyncArguments('/site/', 'desk@host:www', { isTrial: true, rules: '/rules' })).toEqual(
      expect.arrayContaining(['--dry-run', '--exclude=/.dateline/', '--', '/site/', 'desk@host:www']),
    );
    for (const place of ['--rsh=touch', 'there', '~/there']) {
      expect(await rsyncSite(room.out, place, true)).toMatchObject({ failure: { kind: 'bad-destination' } });
    }
  });

  it.skipIf(!hasRsync)('is tried first, and arrives as it is here (skipped where there is no rsync)', async () => {
    expect(await send(true)).toEqual({ sent: [...room.site().keys()], replaced: [], removed: [] });
    expect(existsSync(there)).toBe(false);

    await send(false);
    expect([...room.site(there)]).toEqual([...room.site()]);
    expect(await send(true)).toEqual({ sent: [], replaced: [], removed: [] });
  });

  it.skipIf(!hasRsync)('removes what was sent once, and never what others have put there', async () => {
    await send(false);
    put('stats/index.html', 'of others');
    put('story-1/of-others.txt', 'of others');
    room.take(liveStory(1));
    room.take(liveStory(2));
    await room.press();

    const trial = await send(true);
    expect(trial.removed).toEqual(expect.arrayContaining(['story-1/index.html', 'story-2/index.html']));
    expect(trial.removed.filter((name) => /stats|of-others/.test(name))).toEqual([]);
    expect(room.site(there).has('story-1/index.html')).toBe(true);

    await send(false);
    const others = [...room.site(there).keys()].filter((name) => !room.site().has(name));
    expect(others).toEqual(['stats/index.html', 'story-1/of-others.txt']);
    expect(existsSync(path.join(there, 'story-2'))).toBe(false);
    expect(await send(true)).toEqual({ sent: [], replaced: [], removed: [] });
  });

  it.skipIf(!hasRsync)('says which files of others it would replace', async () => {
    put('index.html', 'of others');
    put('notes.txt', 'of others');

    expect((await send(true)).replaced).toEqual(['index.html']);
    await send(false);
    expect(room.site(there).get('notes.txt')).toBe('of others');
  });

  it.skipIf(!hasRsync)('removes nothing where the list of what was sent is missing or leads elsewhere', async () => {
    await send(false);
    put('mine.html', 'of others');
    room.take(liveStory(1));
    await room.press();
    writeFileSync(path.join(room.folder, 'outside.html'), 'of others');
    for (const list of ['spoilt', sentListText(['../outside.html', '/mine.html', '*.html', '.dateline/sent.json'])]) {
      writeFileSync(path.join(there, SENT_LIST), list);
      expect((await send(true)).removed).toEqual([]);
      await send(false);
      expect(existsSync(path.join(there, 'story-1', 'index.html'))).toBe(true);
      expect(existsSync(path.join(room.folder, 'outside.html'))).toBe(true);
    }
  });

  it.skipIf(hasRsync)('says that rsync is missing where it is', async () => {
    expect(await rsyncSite(room.out, '/tmp/x', true)).toMatchObject({ failure: { kind: 'program-missing' } });
  });
});
