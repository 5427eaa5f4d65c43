import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Search } from '../../../domain/find/find-matches.ts';
import { isAsReadersHaveIt } from '../../../domain/readers-version.ts';
import type { Story, StoryId } from '../../../domain/story.ts';
import type { FoundStory } from '../../../ipc/batch-requests.ts';
import { realFileSystem } from '../file-system.ts';
import { listVersions } from '../history.ts';
import type { Newsroom } from '../newsroom.ts';
import { fileOf } from '../newsroom-layout.ts';
import { saveStory } from '../save-story.ts';
import { createStory, moveStory, openStory } from '../story-library.ts';
import { faultyFileSystem } from '../testing/faulty-file-system.ts';
import { openTestNewsroom, type TestNewsroom } from '../testing/open-test-newsroom.ts';
import { succeed } from '../testing/succeed.ts';
import { BatchDesk, type StoryEdits } from './batch-desk.ts';
import { findInFiles } from './find-in-files.ts';

const SEARCH: Search = { query: 'Karchi', matchCase: true, wholeWord: false, isRegex: false };

let test: TestNewsroom;
let newsroom: Newsroom;
let progress: string[];
let batches: BatchDesk;

beforeEach(async () => {
  test = await openTestNewsroom();
  newsroom = test.newsroom;
  progress = [];
  batches = new BatchDesk(findInFiles, (done, total) => progress.push(`${done}/${total}`));
});

async function write(headline: string, body: string): Promise<Story> {
  return succeed(await createStory(newsroom, { headline, body })).story;
}

async function found(search: Partial<Search> = {}): Promise<readonly FoundStory[]> {
  return succeed(await batches.find(newsroom, { ...SEARCH, ...search })).stories;
}

function allTo(words: string, stories: readonly FoundStory[]): readonly StoryEdits[] {
  return stories.map(({ id, revision, matches }) => ({
    id,
    revision,
    edits: matches.map(({ line, start, text }) => ({ line, start, old: text, new: words })),
  }));
}

async function now(id: StoryId): Promise<Story> {
  return succeed(await openStory(newsroom, id)).story;
}

function fileBytes(id: StoryId): Promise<string> {
  return readFile(fileOf(newsroom.root, newsroom.index.nameOf(id) ?? ''), 'utf8');
}

describe('finding in all stories', () => {
  it('groups what it finds by story, across formatting, and tells how far it is', async () => {
    await write('Karchi port', '<p>In <strong>Kar</strong>chi, and Karchi again.</p>');
    await write('Elsewhere', '<p>Nothing.</p>');

    const stories = await found();

    expect(stories.map(({ headline, matches }) => `${headline}: ${matches.length}`)).toEqual(['Karchi port: 3']);
    expect(progress.at(-1)).toBe('2/2');
  });

  it('finds patterns with their groups', async () => {
    await write('Fares', '<p>From Rs 40 to Rs 60.</p>');

    const [story] = await found({ query: 'Rs (\\d+)', isRegex: true });

    expect(story?.matches.map(({ groups }) => groups)).toEqual([['40'], ['60']]);
  });

  it('names what is wrong with a pattern, and stops when it is told to', async () => {
    await write('One', '<p>Karchi</p>');
    expect(await batches.find(newsroom, { ...SEARCH, query: '(', isRegex: true })).toMatchObject({
      failure: { kind: 'bad-pattern' },
    });

    const search = batches.find(newsroom, SEARCH);
    batches.cancel();

    expect(await search).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });
});

describe('replacing in all stories', () => {
  it('replaces what was ticked, keeps the text from before as a version, and takes all back to the byte', async () => {
    const one = await write('One', '<p>Karchi and Karchi.</p>');
    const two = await write('Two', '<p><em>Kar</em>chi.</p>');
    const before = await Promise.all([fileBytes(one.id), fileBytes(two.id)]);
    const [first, second] = allTo('Karachi', await found());
    const edits = [first, second].flatMap((story) => story ?? []);
    const ticked = edits.map((story) => (story.id === one.id ? { ...story, edits: story.edits.slice(1) } : story));

    const report = await batches.replace(newsroom, ticked, []);

    expect(report).toMatchObject({ stories: 2, replacements: 2, live: 0, skipped: [], isCancelled: false });
    expect((await now(one.id)).body).toBe('<p>Karchi and Karachi.</p>');
    expect((await now(two.id)).body).toBe('<p><em>Karachi</em>.</p>');
    expect((await listVersions(newsroom, one.id)).map(({ reason }) => reason)).toEqual(['batch']);

    expect(await batches.undo(newsroom, report.key ?? '', [])).toEqual({ stories: 2, skipped: [] });
    expect(await Promise.all([fileBytes(one.id), fileBytes(two.id)])).toEqual(before);
    expect((await listVersions(newsroom, one.id)).map(({ reason }) => reason)).toEqual(['before-restore', 'batch']);
  });

  it('leaves readers what they have: a live story is “live, changed”, and live again when taken back', async () => {
    const { id } = await write('Live', '<p>Karchi.</p>');
    succeed(await moveStory(newsroom, id, 'put-live'));

    const report = await batches.replace(newsroom, allTo('Karachi', await found()), []);

    expect(report.live).toBe(1);
    expect(isAsReadersHaveIt(await now(id))).toBe(false);
    expect((await listVersions(newsroom, id)).map(({ reason }) => reason)).toContain('published');

    await batches.undo(newsroom, report.key ?? '', []);
    expect(isAsReadersHaveIt(await now(id))).toBe(true);
  });

  it('skips, saying why, what is open here, held elsewhere, in trouble, changed or gone', async () => {
    const [open, held, troubled, changed, moved] = await Promise.all(
      ['Open', 'Held', 'Troubled', 'Changed', 'Gone'].map((headline) => write(headline, '<p>Karchi</p>')),
    );
    if (!open || !held || !troubled || !changed || !moved) throw new Error('Five stories were written.');
    const edits = allTo('Karachi', await found());
    const lease = { host: 'newsdesk-2', user: 'Bilal', process: 4_000_001, heartbeat: '2026-11-24T09:00:00.000Z' };
    await test.newsroom.files.makeFolder(path.join(newsroom.root, 'leases'));
    await writeFile(path.join(newsroom.root, 'leases', `${held.id}.json`), JSON.stringify(lease));
    newsroom.memories.note(troubled.id, { metConflict: true });
    const { story, revision } = succeed(await openStory(newsroom, changed.id));
    succeed(await saveStory(newsroom, { ...story, body: '<p>Karchi, later.</p>' }, revision));
    await newsroom.files.remove(fileOf(newsroom.root, newsroom.index.nameOf(moved.id) ?? ''));

    const report = await batches.replace(newsroom, edits, [open.id]);

    const why = Object.fromEntries(report.skipped.map((skipped) => [skipped.id, skipped.why]));
    expect(report).toMatchObject({ key: null, stories: 0 });
    expect(why).toEqual({
      [open.id]: { kind: 'open' },
      [held.id]: { kind: 'held', by: 'Bilal on newsdesk-2' },
      [troubled.id]: { kind: 'in-trouble' },
      [changed.id]: { kind: 'changed' },
      [moved.id]: { kind: 'gone' },
    });
    expect((await now(open.id)).body).toBe('<p>Karchi</p>');
  });

  it('changes nothing where the earlier text could not be kept', async () => {
    const { id } = await write('Full', '<p>Karchi</p>');
    const faulty = faultyFileSystem(realFileSystem, { kind: 'error', code: 'ENOSPC' }, 1, true);
    const full = await test.openAgain({ files: faulty.files, userData: `${test.desk.userData} 2` });
    const edits = allTo('Karachi', succeed(await batches.find(full, SEARCH)).stories);

    const report = await batches.replace(full, edits, []);

    expect(report.skipped).toMatchObject([{ id, why: { kind: 'not-written' } }]);
    expect((await now(id)).body).toBe('<p>Karchi</p>');
  });

  it('can be stopped; what was done until then can be taken back', async () => {
    await write('One', '<p>Karchi</p>');
    await write('Two', '<p>Karchi</p>');
    const stopping = new BatchDesk(findInFiles, () => stopping.cancel());
    const edits = allTo('Karachi', await found());

    const report = await stopping.replace(newsroom, edits, []);

    expect(report).toMatchObject({ stories: 1, isCancelled: true });
    expect(await found()).toHaveLength(1);
  });

  it('leaves a story that was edited since when it takes the others back, and can take it back later', async () => {
    const one = await write('One', '<p>Karchi</p>');
    const two = await write('Two', '<p>Karchi</p>');
    const report = await batches.replace(newsroom, allTo('Karachi', await found()), []);
    const { story, revision } = succeed(await openStory(newsroom, one.id));
    succeed(await saveStory(newsroom, { ...story, body: '<p>Karachi, edited.</p>' }, revision));

    expect(await batches.undo(newsroom, report.key ?? '', [two.id])).toMatchObject({
      stories: 0,
      skipped: [
        { id: expect.any(String), why: { kind: 'open' } },
        { id: expect.any(String), why: { kind: 'changed' } },
      ],
    });
    expect(await batches.undo(newsroom, report.key ?? '', [])).toMatchObject({ stories: 1 });
    expect((await now(two.id)).body).toBe('<p>Karchi</p>');
    expect((await now(one.id)).body).toBe('<p>Karachi, edited.</p>');
  });
});
