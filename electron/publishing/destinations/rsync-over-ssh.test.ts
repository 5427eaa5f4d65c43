import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveStory, PressRoom } from '../testing/press-room.ts';
import { rsyncSite } from './rsync-site.ts';
import { canHostSsh, SshHost } from './testing/ssh-host.ts';

describe.skipIf(!canHostSsh())('a site sent over ssh (skipped where sshd or rsync is missing)', () => {
  let room: PressRoom;
  let host: SshHost;
  let there: string;
  beforeEach(async () => {
    room = new PressRoom();
    for (const index of [1, 2]) room.put(liveStory(index));
    room.put(liveStory(3, { slug: 'کشتی' }));
    await room.press();
    there = path.join(room.folder, 'web root');
    host = new SshHost(room.folder);
    await host.open();
    vi.stubEnv('PATH', `${host.programs}:${process.env['PATH'] ?? ''}`);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await host.close();
    room.close();
  });
  const send = (isTrial: boolean) => rsyncSite(room.out, `${host.name}:${there}`, isTrial);

  it('is tried first, arrives as it is here, and only what was sent is removed', async () => {
    expect(await send(true)).toEqual({
      ok: true,
      value: { sent: [...room.site().keys()].sort(), replaced: [], removed: [] },
    });
    expect(existsSync(there)).toBe(false);

    expect(await send(false)).toMatchObject({ ok: true });
    expect([...room.site(there)]).toEqual([...room.site()]);

    mkdirSync(path.join(there, 'stats'));
    writeFileSync(path.join(there, 'stats', 'index.html'), 'of others');
    room.take(liveStory(1));
    await room.press();
    expect(await send(true)).toMatchObject({ value: { removed: expect.arrayContaining(['story-1/index.html']) } });
    expect(await send(false)).toMatchObject({ ok: true });
    expect([...room.site(there).keys()].filter((name) => !room.site().has(name))).toEqual(['stats/index.html']);
    expect(await send(true)).toEqual({ ok: true, value: { sent: [], replaced: [], removed: [] } });
  });

  it.each([
    ['host-unknown', () => host.know(null)],
    ['host-changed', () => host.know('stranger')],
    ['not-let-in', () => host.use('stranger')],
    // Nobody is asked for its passphrase.
    ['not-let-in', () => host.use('locked')],
    ['no-answer', () => host.close()],
    [
      'no-rsync-there',
      () => {
        host.letIn('stranger', 'PATH=/nowhere rsync');
        host.use('stranger');
      },
    ],
  ] as const)('names what is in its way: %s', async (kind, hinder) => {
    await hinder();

    expect(await send(true)).toEqual({ ok: false, failure: { kind, host: 'harbour' } });
    expect(await send(false)).toEqual({ ok: false, failure: { kind, host: 'harbour' } });
    expect(existsSync(there)).toBe(false);
  });
});
