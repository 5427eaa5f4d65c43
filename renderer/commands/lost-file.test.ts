import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settingsSchema } from '../../domain/settings.ts';
import { createStory, type StoryId, storyIdSchema } from '../../domain/story.ts';
import { createAppStore } from '../state/app-store.ts';
import { draftStatus } from '../state/draft.ts';
import { DIRECT_WORKERS } from '../testing/direct-workers.ts';
import { createFakeDesktop } from '../testing/fake-desktop.ts';
import { createApp } from './app.ts';
import { duplicateStory } from './create-story.ts';
import { editStory } from './edit-story.ts';
import { bringBackLetGo, letStoryGo, putBackStory } from './lost-file.ts';
import { openStory } from './open-story.ts';
import { takeRescuedText } from './settle-rescue.ts';
import { startApp } from './start-app.ts';
import { trashStory } from './trash-story.ts';

const NOON = '2026-11-24T12:00:00.000Z';
const ferry = storyIdSchema.parse('0f5e2c1a-7b3d-4c8e-9a1f-2d6b8c4e7f10');

async function deskWithFerry() {
  const settings = settingsSchema.parse({ format: 1, name: 'The Creek Gazette' });
  const story = { ...createStory(ferry, 'en-GB', NOON), headline: 'Ferry' };
  const fake = createFakeDesktop({ settings, stories: [story], now: () => NOON });
  const app = createApp(fake.api, createAppStore(), DIRECT_WORKERS, () => NOON);
  await startApp(app);
  await openStory(app, ferry);
  const draft = (id: StoryId = ferry) => app.store.getState().drafts[id];
  return {
    app,
    fake,
    story,
    draft,
    trouble: () => draft()?.saving.trouble?.kind ?? null,
    status: () => {
      const open = draft();
      return open === undefined ? 'not in memory' : draftStatus(open).kind;
    },
    toast: () => app.store.getState().toast?.message,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('keeps a story on screen whose file another program deleted, says so, and has it rescued', async () => {
  const { fake, draft, trouble, status } = await deskWithFerry();

  fake.deleteOutside(ferry);
  await vi.advanceTimersByTimeAsync(1_000);

  expect(draft()?.story.headline).toBe('Ferry');
  expect(trouble()).toBe('deleted-on-disk');
  expect(status()).toBe('not-saved');
  expect(fake.saves.at(-1)?.headline).toBe('Ferry');
});

it('puts it back under its own identity, with what was typed since', async () => {
  const { app, fake, status, toast } = await deskWithFerry();
  fake.deleteOutside(ferry);
  await vi.advanceTimersByTimeAsync(1_000);
  editStory(app, ferry, { headline: 'Ferries' });

  await putBackStory(app, ferry);

  expect(fake.stories.get(ferry)?.headline).toBe('Ferries');
  expect(status()).toBe('saved');
  expect(toast()).toEqual({ kind: 'put-back' });
  editStory(app, ferry, { headline: 'Ferries again' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(fake.stories.get(ferry)?.headline).toBe('Ferries again');
});

it('takes the file that comes back by itself, if nothing was typed meanwhile', async () => {
  const { fake, story, draft, status } = await deskWithFerry();
  fake.deleteOutside(ferry);
  await vi.advanceTimersByTimeAsync(1_000);

  fake.writeOutside({ ...story, headline: 'Ferry, by the sync client' });
  await vi.advanceTimersByTimeAsync(1_000);

  expect(draft()?.story.headline).toBe('Ferry, by the sync client');
  expect(status()).toBe('saved');
});

it('makes a conflict of a file that comes back changed after more was typed', async () => {
  const { app, fake, story, draft, trouble } = await deskWithFerry();
  fake.deleteOutside(ferry);
  await vi.advanceTimersByTimeAsync(1_000);
  editStory(app, ferry, { headline: 'Mine' });

  fake.writeOutside({ ...story, headline: 'Theirs' });
  await vi.advanceTimersByTimeAsync(1_000);

  expect(trouble()).toBe('conflict');
  expect(draft()?.story.headline).toBe('Mine');
  expect(fake.stories.get(ferry)?.headline).toBe('Theirs');
});

it('lets it go when told to, and gives it back all the same', async () => {
  const { app, fake, status, toast } = await deskWithFerry();
  fake.deleteOutside(ferry);
  await vi.advanceTimersByTimeAsync(1_000);

  await letStoryGo(app, ferry);
  expect(status()).toBe('not in memory');
  const message = toast();
  if (message?.kind !== 'story-let-go') throw new Error('Nothing offers it back.');
  await bringBackLetGo(app, message.story);

  expect(fake.stories.get(ferry)?.headline).toBe('Ferry');
  expect(status()).toBe('saved');
});

it('gives up no letter that was typed while another hand’s text was read', async () => {
  const { app, fake, story, draft, trouble } = await deskWithFerry();
  const reread = fake.api['story:reread'];
  Object.assign(fake.api, {
    'story:reread': async (asked: { id: StoryId }) => {
      const answer = await reread(asked);
      editStory(app, ferry, { headline: 'Ferry, and what was typed' });
      return answer;
    },
  });

  fake.writeOutside({ ...story, excerpt: 'Theirs' });
  await vi.advanceTimersByTimeAsync(1_000);

  expect(draft()?.story.headline).toBe('Ferry, and what was typed');
  expect(trouble()).toBe('conflict');
  expect(fake.stories.get(ferry)?.excerpt).toBe('Theirs');
});

it('moves nothing to the trash while its words can’t be saved', async () => {
  const { app, fake, draft, toast } = await deskWithFerry();
  fake.failure = { kind: 'disk-full', rescued: true };
  editStory(app, ferry, { headline: 'Unsaved words' });

  await trashStory(app, ferry);

  expect(draft()?.story.headline).toBe('Unsaved words');
  expect(fake.stories.has(ferry)).toBe(true);
  expect(toast()).toEqual({ kind: 'not-saved-first' });
});

it('makes no copy without the last words, and a copy with them once they are saved', async () => {
  const { app, fake, toast } = await deskWithFerry();
  fake.failure = { kind: 'disk-full', rescued: true };
  editStory(app, ferry, { headline: 'The last words' });
  await duplicateStory(app, ferry);
  expect(toast()).toEqual({ kind: 'not-saved-first' });
  expect(fake.stories.size).toBe(1);

  fake.failure = null;
  await duplicateStory(app, ferry);

  expect([...fake.stories.values()].map(({ headline }) => headline)).toEqual(['The last words', 'The last words']);
});

it('makes a story again of its rescued words when its file is gone', async () => {
  const { app, fake, story, status } = await deskWithFerry();
  await fake.api['story:trash']({ id: ferry });
  Object.assign(fake.api, { 'rescue:read': async () => ({ ok: true, value: { ...story, headline: 'Rescued' } }) });

  await takeRescuedText(app, ferry);

  expect(fake.stories.get(ferry)?.headline).toBe('Rescued');
  expect(status()).toBe('saved');
});

it('shows who else takes the open story, and that they let it go', async () => {
  const { app, fake } = await deskWithFerry();
  const holder = () => {
    const { openStory: open } = app.store.getState();
    return open.kind === 'open' ? open.heldBy : 'not open';
  };

  fake.emit('story:held-by', { id: ferry, heldBy: 'Bilal on newsdesk-2' });
  expect(holder()).toBe('Bilal on newsdesk-2');
  fake.emit('story:held-by', { id: ferry, heldBy: null });
  expect(holder()).toBeNull();
});
