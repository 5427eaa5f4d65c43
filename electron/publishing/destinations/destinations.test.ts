import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { NOW } from '../../../domain/page/testing/samples.ts';
import { liveStory, PressRoom } from '../testing/press-room.ts';
import { commitSite } from './commit-site.ts';
import { rsyncArguments, rsyncSite } from './rsync-site.ts';
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
  it('is tried first, keeps the press’s notes back, and takes no option for a destination', async () => {
    expect(rsyncArguments('/site/', 'desk@host:www', true)).toEqual(
      expect.arrayContaining(['--dry-run', '--exclude=/.dateline/', '--', '/site/', 'desk@host:www']),
    );
    expect(await rsyncSite(room.out, '--rsh=touch', true)).toMatchObject({ failure: { kind: 'bad-destination' } });
  });

  const hasRsync = spawnSync('rsync', ['--version']).error === undefined;
  it.skipIf(!hasRsync)('arrives as it is here (skipped where there is no rsync)', async () => {
    const there = path.join(room.folder, 'there');
    mkdirSync(there);
    writeFileSync(path.join(there, 'old.html'), 'withdrawn');

    const trial = await rsyncSite(room.out, there, true);
    expect(trial.ok && trial.value.some((line) => line.startsWith('*deleting') && line.endsWith('old.html'))).toBe(
      true,
    );
    expect(room.site(there).size).toBe(1);

    expect((await rsyncSite(room.out, there, false)).ok).toBe(true);
    expect([...room.site(there)]).toEqual([...room.site()]);
  });

  it.skipIf(hasRsync)('says that rsync is missing where it is', async () => {
    expect(await rsyncSite(room.out, '/tmp/x', true)).toMatchObject({ failure: { kind: 'program-missing' } });
  });
});
