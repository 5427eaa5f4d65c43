import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settingsSchema } from '../../domain/settings.ts';
import { createStory, storyIdSchema } from '../../domain/story.ts';
import { createAppStore } from '../state/app-store.ts';
import { USUAL_VIEW } from '../state/view-state.ts';
import { DIRECT_WORKERS } from '../testing/direct-workers.ts';
import { createFakeDesktop } from '../testing/fake-desktop.ts';
import { createApp } from './app.ts';
import { backUpNewsroom, cancelBackup, restoreNewsroom } from './back-up-newsroom.ts';
import { editStory } from './edit-story.ts';
import { openStory } from './open-story.ts';

const NOON = '2026-11-24T12:00:00.000Z';
const ferry = storyIdSchema.parse('0f5e2c1a-7b3d-4c8e-9a1f-2d6b8c4e7f10');

async function deskWithFerry() {
  const settings = settingsSchema.parse({ format: 1, name: 'The Creek Gazette' });
  const fake = createFakeDesktop({ settings, stories: [createStory(ferry, 'en-GB', NOON)], now: () => NOON });
  const app = createApp(fake.api, createAppStore(), DIRECT_WORKERS, () => NOON);
  const opening = await fake.api['app:opening']();
  app.store.dispatch({ type: 'app-opened', opening, theme: 'system', view: USUAL_VIEW, now: NOON });
  await openStory(app, ferry);
  return { app, fake, state: () => app.store.getState() };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('saves what was typed before it backs up, and says what is in the file', async () => {
  const { app, fake, state } = await deskWithFerry();
  editStory(app, ferry, { headline: 'Typed just now' });

  await backUpNewsroom(app);

  expect(fake.stories.get(ferry)?.headline).toBe('Typed just now');
  expect(state().toast?.message).toMatchObject({ kind: 'backed-up', file: 'backup.zip' });
});

it('backs up nothing while words can’t be saved, so that no backup lacks them', async () => {
  const { app, fake, state } = await deskWithFerry();
  fake.failure = { kind: 'disk-full', rescued: true };
  editStory(app, ferry, { headline: 'Unsaved' });

  await backUpNewsroom(app);

  expect(state().toast?.message).toEqual({ kind: 'not-saved-first' });
});

it('shows how far it is, can be cancelled, and says so', async () => {
  const { app, fake, state } = await deskWithFerry();
  let cancel = () => {};
  Object.assign(fake.api, {
    'backup:make': () =>
      new Promise((resolve) => {
        cancel = () => resolve({ ok: false, failure: { kind: 'cancelled' } });
      }),
    'backup:cancel': async () => cancel(),
  });

  const backingUp = backUpNewsroom(app);
  await vi.advanceTimersByTimeAsync(0);
  expect(state().dialog.kind).toBe('none');
  fake.emit('backup:progress', { step: 'writing', done: 3, total: 9 });
  expect(state().dialog).toEqual({
    kind: 'backup-under-way',
    task: 'back-up',
    progress: { step: 'writing', done: 3, total: 9 },
  });
  await cancelBackup(app);
  await backingUp;

  expect(state().dialog.kind).toBe('none');
  expect(state().toast?.message).toEqual({ kind: 'backup-cancelled' });
});

it('opens the newsroom that was restored, and says why one was not', async () => {
  const { app, fake, state } = await deskWithFerry();
  await restoreNewsroom(app);
  expect(state().stage).toMatchObject({ newsroom: { settings: { name: 'Restored Newsroom' } } });

  const failure = { kind: 'not-a-backup', reason: 'It is damaged.' };
  Object.assign(fake.api, { 'backup:restore': async () => ({ ok: false, failure }) });
  await restoreNewsroom(app);

  expect(state().dialog).toEqual({ kind: 'restore-failed', failure });
  expect(state().stage).toMatchObject({ newsroom: { settings: { name: 'Restored Newsroom' } } });
});
