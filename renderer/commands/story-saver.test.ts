import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeStories } from '../../domain/merge-story.ts';
import { settingsSchema } from '../../domain/settings.ts';
import { createStory, type StoryId, storyIdSchema } from '../../domain/story.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import { createAppStore } from '../state/app-store.ts';
import { draftStatus } from '../state/draft.ts';
import { USUAL_VIEW } from '../state/view-state.ts';
import { DIRECT_WORKERS } from '../testing/direct-workers.ts';
import { createFakeDesktop } from '../testing/fake-desktop.ts';
import { createApp } from './app.ts';
import { editStory, noteTyping, undoReplacement } from './edit-story.ts';
import { openStory } from './open-story.ts';
import { joinTexts, keepOwnText } from './resolve-conflict.ts';

const NOON = '2026-11-24T12:00:00.000Z';
const ferry = storyIdSchema.parse('0f5e2c1a-7b3d-4c8e-9a1f-2d6b8c4e7f10');
const rail = storyIdSchema.parse('9c1d4e2f-6a7b-4d3c-8e5f-1a2b3c4d5e6f');
const IDLE_EDITOR = {
  find: () => undefined,
  run: () => undefined,
  insertSnippet: () => undefined,
  insertText: () => undefined,
  changePicture: () => undefined,
  replacePicture: () => 0,
  selected: () => '',
  nextMisspelling: () => false,
  comment: () => undefined,
  showPassage: () => false,
};
const DISK_FULL: SaveFailure = { kind: 'disk-full', rescued: true };

async function deskWithStories() {
  const settings = settingsSchema.parse({ format: 1, name: 'The Creek Gazette' });
  const stories = [ferry, rail].map((id) => createStory(id, 'en-GB', NOON));
  const fake = createFakeDesktop({ settings, stories, now: () => NOON });
  const app = createApp(fake.api, createAppStore(), DIRECT_WORKERS, () => NOON);
  const opening = await fake.api['app:opening']();
  app.store.dispatch({ type: 'app-opened', opening, theme: 'system', view: USUAL_VIEW, now: NOON });
  await openStory(app, ferry);
  const status = (id: StoryId = ferry) => {
    const draft = app.store.getState().drafts[id];
    return draft === undefined ? 'not in memory' : draftStatus(draft).kind;
  };
  return { app, fake, status, onDisk: (id: StoryId = ferry) => fake.stories.get(id)?.headline };
}

/** A wait that the test ends. */
function gate() {
  let open = () => {};
  const closed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { closed, open };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving', () => {
  it('brings what was typed to disk by itself within a second, in one write', async () => {
    const { app, fake, status, onDisk } = await deskWithStories();

    editStory(app, ferry, { headline: 'Fer' });
    editStory(app, ferry, { headline: 'Ferries return' });
    expect(status()).toBe('saving');
    await vi.advanceTimersByTimeAsync(600);

    expect(onDisk()).toBe('Ferries return');
    expect(fake.saves).toHaveLength(1);
    expect(status()).toBe('saved');
  });

  it('writes at least every second while keys go on without a pause', async () => {
    const { app, onDisk } = await deskWithStories();

    for (let key = 1; key <= 10; key++) {
      editStory(app, ferry, { headline: 'x'.repeat(key) });
      await vi.advanceTimersByTimeAsync(100);
    }

    expect(onDisk()?.length).toBeGreaterThanOrEqual(4);
  });

  it('does not say saved for text typed while a write was under way, and writes it next', async () => {
    const { app, fake, status, onDisk } = await deskWithStories();
    const disk = gate();
    fake.gate = () => disk.closed;

    editStory(app, ferry, { headline: 'First' });
    await vi.advanceTimersByTimeAsync(500);
    editStory(app, ferry, { headline: 'First and second' });
    disk.open();
    fake.gate = null;
    await vi.advanceTimersByTimeAsync(0);

    expect(onDisk()).toBe('First');
    expect(status()).toBe('saving');
    await vi.advanceTimersByTimeAsync(600);
    expect(onDisk()).toBe('First and second');
    expect(status()).toBe('saved');
  });

  it('never has two writes of a story under way', async () => {
    const { app, fake } = await deskWithStories();
    const disk = gate();
    fake.gate = () => disk.closed;

    editStory(app, ferry, { headline: 'First' });
    const flushes = [app.saver.flush(ferry), app.saver.flush(ferry), app.saver.flushAll()];
    await vi.advanceTimersByTimeAsync(2_000);

    expect(fake.saves).toHaveLength(1);
    disk.open();
    await Promise.all(flushes);
    expect(fake.saves).toHaveLength(1);
  });

  it('says why it could not save, tries again longer and longer, and catches up by itself', async () => {
    const { app, fake, status, onDisk } = await deskWithStories();
    fake.failure = DISK_FULL;

    editStory(app, ferry, { headline: 'Kept' });
    await vi.advanceTimersByTimeAsync(10_000);
    const attempts = fake.saves.length;
    expect(status()).toBe('not-saved');
    expect(attempts).toBeLessThanOrEqual(5);

    fake.failure = null;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(onDisk()).toBe('Kept');
    expect(status()).toBe('saved');
  });

  it('tries at once again when more is typed after a failure, so that the rescue file has it', async () => {
    const { app, fake } = await deskWithStories();
    fake.failure = DISK_FULL;
    editStory(app, ferry, { headline: 'One' });
    await vi.advanceTimersByTimeAsync(20_000);

    editStory(app, ferry, { headline: 'One two' });
    await vi.advanceTimersByTimeAsync(600);

    expect(fake.saves.at(-1)?.headline).toBe('One two');
  });

  it('takes a save that throws for one that failed', async () => {
    const { app, fake, status } = await deskWithStories();
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    fake.gate = () => Promise.reject(new Error('The pipe is gone.'));

    editStory(app, ferry, { headline: 'Kept' });
    await vi.advanceTimersByTimeAsync(600);

    expect(status()).toBe('not-saved');
  });

  it('hands over what the editor has not reported before it writes', async () => {
    const { app, onDisk } = await deskWithStories();
    app.bodySource = {
      ...IDLE_EDITOR,
      id: ferry,
      report: () => editStory(app, ferry, { headline: 'Reported late' }),
    };

    await app.saver.flush(ferry);

    expect(onDisk()).toBe('Reported late');
  });

  it('has the last letters in the file although they came while a flush waited for another write', async () => {
    const { app, fake, onDisk } = await deskWithStories();
    let typed = 'Clos';
    app.bodySource = {
      ...IDLE_EDITOR,
      id: ferry,
      report: () => app.store.dispatch({ type: 'story-edited', id: ferry, change: { headline: typed } }),
    };
    const disk = gate();
    fake.gate = () => disk.closed;
    noteTyping(app, ferry);
    const first = app.saver.flush(ferry);
    const second = app.saver.flush(ferry);

    typed = 'Closing.';
    noteTyping(app, ferry);
    disk.open();
    fake.gate = null;
    await Promise.all([first, second]);

    expect(onDisk()).toBe('Closing.');
  });
});

describe('switching stories', () => {
  it('keeps a story that could not be saved in memory, and gets it to disk while another is open', async () => {
    const { app, fake, status, onDisk } = await deskWithStories();
    fake.failure = DISK_FULL;
    editStory(app, ferry, { headline: 'Typed just before' });

    await openStory(app, rail);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(status(ferry)).toBe('not-saved');

    fake.failure = null;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(onDisk(ferry)).toBe('Typed just before');
    expect(status(ferry)).toBe('not in memory');
  });

  it('shows the text in memory, not the older one on disk, when one comes back to it', async () => {
    const { app, fake } = await deskWithStories();
    fake.failure = DISK_FULL;
    editStory(app, ferry, { headline: 'Typed just before' });
    await openStory(app, rail);
    await openStory(app, ferry);

    expect(app.store.getState().drafts[ferry]?.story.headline).toBe('Typed just before');
  });

  it('shows the story asked for last, whichever answer comes last', async () => {
    const { app } = await deskWithStories();

    await Promise.all([openStory(app, rail), openStory(app, ferry), openStory(app, rail)]);

    expect(app.store.getState().openStory).toMatchObject({ kind: 'open', id: rail });
  });
});

describe('two hands on one story', () => {
  it('overwrites nothing: the editor chooses, and the saver waits for it', async () => {
    const { app, fake, status, onDisk } = await deskWithStories();
    fake.writeOutside({ ...createStory(ferry, 'en-GB', NOON), headline: 'Theirs' });
    editStory(app, ferry, { headline: 'Ours' });
    await vi.advanceTimersByTimeAsync(60_000);

    expect(status()).toBe('not-saved');
    expect(onDisk()).toBe('Theirs');
    expect(fake.saves).toHaveLength(1);

    await keepOwnText(app, ferry);
    expect(onDisk()).toBe('Ours');
    expect(status()).toBe('saved');
  });

  it('joins both texts as chosen, keeps the other as a version first, and one undo takes it back', async () => {
    const { app, fake, status, onDisk } = await deskWithStories();
    const keep = vi.spyOn(fake.api, 'history:keep');
    fake.writeOutside({ ...createStory(ferry, 'en-GB', NOON), slugline: 'FERRY-CREEK' });
    editStory(app, ferry, { headline: 'Ours' });
    await vi.advanceTimersByTimeAsync(600);
    const draft = app.store.getState().drafts[ferry];
    const trouble = draft?.saving.trouble;
    if (draft === undefined || trouble?.kind !== 'conflict') throw new Error('There is no conflict.');

    await joinTexts(app, ferry, mergeStories(draft.base, draft.story, trouble.onDisk.story).story);

    expect(fake.stories.get(ferry)).toMatchObject({ headline: 'Ours', slugline: 'FERRY-CREEK' });
    expect(keep).toHaveBeenCalledWith({ id: ferry, reason: 'conflict' });
    expect(status()).toBe('saved');
    undoReplacement(app, ferry);
    await vi.advanceTimersByTimeAsync(600);
    expect(onDisk()).toBe('Ours');
    expect(fake.stories.get(ferry)?.slugline).toBe('');
  });
});
