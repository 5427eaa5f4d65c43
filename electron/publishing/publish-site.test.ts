import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW, sampleSettings, sampleStory } from '../../domain/page/testing/samples.ts';
import type { Story } from '../../domain/story.ts';
import { prepareSite } from './prepare-site.ts';
import { publishSite } from './publish-site.ts';
import { liveStory, PressRoom } from './testing/press-room.ts';

let room: PressRoom;
beforeEach(() => {
  room = new PressRoom();
});
afterEach(() => room.close());

function putStories(count: number): readonly Story[] {
  const stories = Array.from({ length: count }, (_, index) => liveStory(index + 1));
  for (const story of stories) room.put(story);
  return stories;
}

const reasons = (changes: readonly { readonly file: string; readonly reason: string }[]) =>
  Object.fromEntries(changes.map(({ file, reason }) => [file, reason]));

describe('a press', () => {
  it('writes a page for every live story, and what leads to them', async () => {
    putStories(25);

    await room.press();

    const files = [...room.site().keys()];
    expect(files.filter((file) => file.startsWith('story-'))).toHaveLength(25);
    expect(files).toEqual(
      expect.arrayContaining([
        'index.html',
        '404.html',
        'archive/index.html',
        'archive/2026/09/index.html',
        'atom.xml',
        'author/zarmina-wattoo/index.html',
        'category/national/index.html',
        'category/national/page/2/index.html',
        'corrections/index.html',
        'favicon.svg',
        'feed.json',
        'feed.xml',
        'news-sitemap.xml',
        'robots.txt',
        'search/index.html',
        'search/search.js',
        'search/stories.js',
        'site.webmanifest',
        'sitemap.xml',
      ]),
    );
  });

  it('gives nothing away of what the desk says in comments', async () => {
    const said = {
      id: 'a6a1f0de-52a4-4e0c-8d0e-3c2f7b1f9a11',
      author: 'Qudsvex Marri',
      text: 'Zquvex said so off the record',
      writtenAt: '2026-09-15T06:00:00.000Z',
      changedAt: '2026-09-15T06:00:00.000Z',
      resolvedBy: null,
      passage: { start: 0, quote: 'Another', before: '', after: ' text.' },
    };
    room.put({ ...liveStory(1), body: '<p>Another text.</p>', comments: [said] });

    await room.press();

    const site = [...room.site().values()].map(String).join('\n');
    expect(site).toContain('Another text.');
    expect(site).not.toMatch(/Zquvex|Qudsvex|a6a1f0de/);
  });

  it('gives the same bytes whatever was pressed before, and in whatever order', async () => {
    const stories = putStories(8);
    await room.press({ now: '2026-09-15T06:00:00.000Z' });
    room.put({ ...stories[3], headline: 'Changed', version: 2 } as Story);
    await room.press();
    const other = new PressRoom();
    for (const story of stories.toReversed()) other.put(story);
    other.put({ ...stories[3], headline: 'Changed', version: 2 } as Story);

    await other.press({ cacheFolder: null });

    expect(room.site()).toEqual(other.site());
    other.close();
  });

  it('writes nothing when nothing changed', async () => {
    putStories(3);
    await room.press();
    const manifest = readFileSync(path.join(room.out, '.dateline/manifest.json'));

    const report = await room.press();

    expect(report.written).toEqual([]);
    expect(report.removed).toEqual([]);
    expect(readFileSync(path.join(room.out, '.dateline/manifest.json'))).toEqual(manifest);
  });

  it('writes only what an edit changed', async () => {
    const stories = putStories(30);
    await room.press();
    const last = stories[29];
    if (last === undefined) throw new Error('no story');
    room.put({ ...last, body: '<p>Another text.</p>' });

    const report = await room.press();

    expect(reasons(report.written)).toEqual({
      'story-30/index.html': 'edited',
      'archive/2026/09/page/2/index.html': 'edited',
      'author/zarmina-wattoo/page/2/index.html': 'edited',
      'category/lakes/page/2/index.html': 'edited',
      'category/national/page/2/index.html': 'edited',
      'search/stories.js': 'edited',
    });
  });

  it('writes every page when Recent Posts changes, and says that this is why', async () => {
    putStories(10);
    await room.press();
    room.put(liveStory(0));

    const { plan } = await room.prepare();

    const changes = reasons(plan.jobs.map(({ change }) => change));
    expect(changes['story-0/index.html']).toBe('first-published');
    expect(changes['story-9/index.html']).toBe('recent-posts');
  });

  it('removes the page of a story that is held, and leaves a notice where one was killed', async () => {
    const [first, second] = putStories(4);
    if (first === undefined || second === undefined) throw new Error('no story');
    await room.press();
    room.put({ ...first, publication: { state: 'held', firstPublishedAt: NOW, heldAt: NOW } });
    const killed = { state: 'killed', firstPublishedAt: '2026-09-15T07:02:00.000Z', killedAt: NOW } as const;
    room.put({ ...second, publication: killed });

    const report = await room.press();

    expect(reasons(report.removed)).toEqual({ 'story-1/index.html': 'no-longer-live' });
    expect(existsSync(path.join(room.out, 'story-1'))).toBe(false);
    expect(reasons(report.written)['story-2/index.html']).toBe('withdrawn');
    expect(room.page('story-2/index.html')).toContain('This story has been withdrawn');
    for (const [file, text] of room.site()) expect(`${file} ${text}`).not.toMatch(/Headline [12]\b|number [12] of/);
  });

  it('puts pages where the newsroom’s pattern of addresses says, and former addresses by it too', async () => {
    room.put(liveStory(1, { formerSlugs: ['earlier'] }));
    const settings = sampleSettings({ permalink: '/:category/:year/:month/:day/:slug/' });

    await room.press({ settings });

    expect(room.page('national/2026/09/15/story-1/index.html')).toContain(
      '<link rel="canonical" href="https://marshcourier.example/national/2026/09/15/story-1/">',
    );
    expect(room.page('national/2026/09/15/earlier/index.html')).toContain('/story-1/');
    expect(room.page('index.html')).toContain('href="./national/2026/09/15/story-1/"');
  });

  it('leads on from a former address', async () => {
    const [first] = putStories(2);
    if (first === undefined) throw new Error('no story');
    await room.press();
    room.put({ ...first, slug: 'better-slug', formerSlugs: ['story-1'] });

    const report = await room.press();

    expect(reasons(report.written)['better-slug/index.html']).toBe('slug-changed');
    expect(reasons(report.written)['story-1/index.html']).toBe('slug-changed');
    expect(room.page('story-1/index.html')).toContain('url=../better-slug/');
  });

  it('makes a page again that was taken away or cut short', async () => {
    putStories(3);
    await room.press();
    rmSync(path.join(room.out, 'story-1/index.html'));
    writeFileSync(path.join(room.out, 'story-2/index.html'), '');

    const report = await room.press();

    expect(reasons(report.written)).toEqual({ 'story-1/index.html': 'missing', 'story-2/index.html': 'missing' });
  });

  it('never touches files of others', async () => {
    putStories(2);
    room.write('index.html', 'my own page');
    room.write('story-1/notes.txt', 'keep me');
    room.write('story-2/index.html', 'mine too');

    const report = await room.press();
    room.take(liveStory(1));
    await room.press();

    expect(report.leftAlone).toEqual([
      { file: 'story-2/index.html', reason: 'not-ours' },
      { file: 'index.html', reason: 'not-ours' },
    ]);
    expect(room.page('index.html')).toBe('my own page');
    expect(room.page('story-1/notes.txt')).toBe('keep me');
    expect(room.page('story-2/index.html')).toBe('mine too');
  });

  it('does not remove a page that somebody has written over since', async () => {
    putStories(2);
    await room.press();
    room.write('story-1/index.html', 'by hand');
    room.take(liveStory(1));

    const report = await room.press();

    expect(report.leftAlone).toEqual([{ file: 'story-1/index.html', reason: 'changed-by-others' }]);
    expect(room.page('story-1/index.html')).toBe('by hand');
  });

  it('follows no link out of the site’s folder', async () => {
    putStories(2);
    await room.press();
    symlinkSync(room.root, path.join(room.out, 'story-9'));
    room.put(liveStory(9));

    const report = await room.press();

    expect(report.leftAlone).toContainEqual({ file: 'story-9/index.html', reason: 'not-ours' });
    expect(existsSync(path.join(room.root, 'index.html'))).toBe(false);
  });

  it('gives an address to the older story and names the other', async () => {
    room.put(liveStory(2, { slug: 'same' }));
    room.put(liveStory(1, { slug: 'same' }));

    const { notices } = await room.prepare();

    expect(notices).toContainEqual({ kind: 'address-taken', file: 'same/index.html', storyId: liveStory(1).id });
  });

  it('finds what the newsroom’s own rules name from the page that is shown at any depth', async () => {
    putStories(1);
    mkdirSync(path.join(room.root, 'theme'));
    writeFileSync(path.join(room.root, 'theme', 'extra.css'), 'body{background:url(../media/reeds.png)}');

    await room.press({ settings: { ...sampleSettings(), url: 'https://marshcourier.example/news' } });

    const files = room.site();
    const sheet = [...files.keys()].find((file) => file.startsWith('theme/'));
    expect(`${files.get(sheet ?? '')}`).toContain('url(../media/reeds.png)');
    expect(`${files.get('404.html')}`).toContain('url("/news/media/reeds.png")');
  });

  it('takes a broken file for a notice and presses the rest', async () => {
    putStories(2);
    writeFileSync(path.join(room.root, 'stories/broken.json'), '{');

    const prepared = await room.prepare();

    expect(prepared.notices).toContainEqual(
      expect.objectContaining({ kind: 'broken-file', file: 'stories/broken.json' }),
    );
    expect(prepared.plan.jobs.map(({ change }) => change.file)).toContain('story-2/index.html');
  });

  it('says what an editor should mend', async () => {
    const link = `<p><a href="story:${liveStory(77).id}">gone</a></p>`;
    room.put(liveStory(1, { creditLine: null, categories: [], body: link }));

    const { notices } = await room.prepare({ settings: sampleSettings({ url: '' }) });

    expect(notices.map(({ kind }) => kind)).toEqual(['no-site-address', 'broken-link', 'no-credit', 'no-category']);
  });

  it('stops when it is told to and is completed by the next press', async () => {
    putStories(20);
    const cancel = new AbortController();
    const prepared = await prepareSite(room.input({ signal: cancel.signal }));
    if (prepared === null) throw new Error('cancelled too early');

    const stopped = await publishSite(prepared, ({ done }) => {
      if (done === 5) cancel.abort();
    });
    const report = await room.press();

    expect(stopped).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(report.written.length).toBeGreaterThan(10);
    expect(report.leftAlone).toEqual([]);
    expect(existsSync(path.join(room.out, 'index.html'))).toBe(true);
  });

  it('says that a disk can’t be written', async () => {
    putStories(1);
    writeFileSync(room.out, 'a file where the folder should be');

    const result = await publishSite(await room.prepare());

    expect(result.ok).toBe(false);
  });

  it('prints valid HTML throughout', async () => {
    putStories(22);
    room.put(sampleStory({ corrections: [{ kind: 'correction', notice: 'It was Rs40.', at: NOW }], slug: 'full' }));
    await room.press();
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

    for (const [file] of room.site()) {
      if (!file.endsWith('.html')) continue;
      const { results } = await validator.validateString(room.page(file));
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${file} ${ruleId} ${message}`)),
      ).toEqual([]);
    }
  });
});
