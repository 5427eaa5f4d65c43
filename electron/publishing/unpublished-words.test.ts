/** What a press must not print: the desk's own words of a live story, and anything of one under embargo. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_LIST } from '../../domain/lists/recent-posts.ts';
import { NOW, sampleStory } from '../../domain/page/testing/samples.ts';
import { liveStory, PressRoom } from './testing/press-room.ts';

const LATER = '2026-09-15T18:00:00.000Z';

let room: PressRoom;
beforeEach(() => {
  room = new PressRoom();
});
afterEach(() => room.close());

const reasons = (changes: readonly { readonly file: string; readonly reason: string }[]) =>
  Object.fromEntries(changes.map(({ file, reason }) => [file, reason]));

describe('a live story on which the desk works', () => {
  const live = liveStory(1);
  const working = {
    ...live,
    version: 3,
    headline: 'Zquvex headline',
    slug: 'zquvex-slug',
    body: '<p>The zquvex text.</p>',
    categories: ['Zquvex desk'],
    keywords: ['zquvex'],
  };

  it('stays what it was for readers, in every file of the site', async () => {
    room.put(live);
    await room.press();
    const before = room.site();

    room.keep(live, '20261124T080000000Z');
    room.keep({ ...working, version: 2 }, '20261124T090000000Z');
    room.put(working);
    const report = await room.press();

    expect(report).toMatchObject({ written: [], removed: [] });
    expect(room.site()).toEqual(before);
  });

  it('goes out when it is put live again', async () => {
    room.put({ ...working, publication: { state: 'live', firstPublishedAt: NOW, updatedAt: NOW, liveVersion: 3 } });

    await room.press();

    expect(room.page('zquvex-slug/index.html')).toContain('The zquvex text.');
  });

  it('is stopped by an embargo or a hold without being put live again', async () => {
    room.keep(live, '20261124T080000000Z');
    room.put({ ...working, embargoedUntil: LATER });

    await room.press();

    expect([...room.site().keys()]).not.toContain('story-1/index.html');
  });

  it('gives nothing away when its history is lost, and comes back with it', async () => {
    room.put(working);

    const { notices } = await room.prepare();
    await room.press();

    expect(notices).toContainEqual(expect.objectContaining({ kind: 'broken-file' }));
    expect([...room.site()].flat().join('\n')).not.toMatch(/zquvex/i);
    room.keep(live, '20261124T080000000Z');
    await room.press();
    expect(room.page('story-1/index.html')).toContain('number 1');
  });
});

it('publishes nothing that is the desk’s alone of a live story', async () => {
  const passage = { start: 0, quote: 'The', before: '', after: '' };
  const by = { author: 'zquvex', writtenAt: NOW, changedAt: NOW, resolvedBy: null };
  const comments = [{ id: sampleStory().id, text: 'zquvex comment', passage, ...by }];
  const otherFields = {
    title: 'zquvex title',
    genres: [{ name: 'zquvex genre' }],
    people: [{ name: 'Zquvex Person' }],
    bodies: [{ role: 'translation', value: 'zquvex' }],
    renditions: [{ name: 'zquvex' }],
    associations: [{ name: 'zquvex', uri: 'https://zquvex.example.org/' }],
    desk: { later: 'zquvex' },
  };
  const source = { file: 'zquvex.txt', slugline: 'ZQUVEX', takenAt: NOW };
  room.put(
    liveStory(1, { internalNote: 'zquvex note', slugline: 'ZQUVEX', wireSource: source, comments, otherFields }),
  );

  await room.press();

  const all = [...room.site()].map(([file, text]) => `${file}\n${text}`).join('\n');
  expect(all).toContain('number 1 of them all');
  expect(all).not.toMatch(/zquvex/i);
});

describe('an embargo', () => {
  const secret = liveStory(1, {
    headline: 'Sealed verdict zquvex',
    slug: 'zquvex-slug',
    categories: ['Zquvex desk'],
    keywords: ['zquvex'],
    body: `<p>The zquvex text.</p>\n<figure><img src="media:${'ab'.repeat(32)}.jpg" alt="zquvex" width="900" height="600"/></figure>`,
    creditLine: { kind: 'person', text: 'Zquvex Writer', authors: ['Zquvex Writer'] },
    corrections: [{ kind: 'correction', notice: 'zquvex notice', at: NOW }],
    embargoedUntil: LATER,
  });

  it('keeps every trace of a story out of the site until its time', async () => {
    room.put(liveStory(5, { body: `<p>Headline 5 leads to <a href="story:${secret.id}">another</a>.</p>` }));
    room.put({ ...secret, formerSlugs: ['zquvex-before'] });
    room.put(liveStory(6, { headline: 'zquvex draft', slug: 'zquvex-draft', publication: { state: 'never' } }));
    room.put(
      liveStory(7, { headline: 'zquvex held', publication: { state: 'held', firstPublishedAt: NOW, heldAt: NOW } }),
    );
    const killed = { state: 'killed', firstPublishedAt: NOW, killedAt: NOW } as const;
    room.put(liveStory(8, { headline: 'zquvex killed', body: '<p>zquvex</p>', publication: killed }));
    const placed = {
      kind: 'story',
      storyId: secret.id,
      pin: null,
      headline: 'zquvex card',
      excerpt: 'zquvex',
    } as const;

    await room.press({ list: { ...EMPTY_LIST, entries: [placed] } });

    const all = [...room.site()].map(([file, text]) => `${file}\n${text}`).join('\n');
    expect(all).toContain('Headline 5');
    expect(all).not.toMatch(/zquvex/i);
    expect(all).not.toContain('abababab');
    expect(all).not.toContain(secret.id);
    expect(readFileSync(path.join(room.out, '.dateline/manifest.json'), 'utf8')).not.toMatch(/zquvex|00000001/i);
  });

  it('lets the story out at the press after its time, and says why', async () => {
    room.put(secret);
    await room.press();

    const { notices } = await room.prepare();
    const { plan } = await room.prepare({ now: LATER });

    expect(notices).toContainEqual({ kind: 'embargoed', storyId: secret.id, until: LATER });
    expect(reasons(plan.jobs.map(({ change }) => change))['zquvex-slug/index.html']).toBe('embargo-lifted');
  });
});
