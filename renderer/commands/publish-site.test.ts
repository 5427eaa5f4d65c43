import { expect, it } from 'vitest';
import { fail, ok } from '../../domain/result.ts';
import { settingsSchema } from '../../domain/settings.ts';
import { createStory, storyIdSchema } from '../../domain/story.ts';
import { createAppStore } from '../state/app-store.ts';
import { USUAL_VIEW } from '../state/view-state.ts';
import { DIRECT_WORKERS } from '../testing/direct-workers.ts';
import { createFakeDesktop } from '../testing/fake-desktop.ts';
import { createApp } from './app.ts';
import { editStory } from './edit-story.ts';
import { openStory } from './open-story.ts';
import { leavePress, pressSite, publishSite } from './publish-site.ts';

const NOON = '2026-11-24T12:00:00.000Z';
const ferry = storyIdSchema.parse('0f5e2c1a-7b3d-4c8e-9a1f-2d6b8c4e7f10');

async function deskWithFerry(changes: object = {}) {
  const settings = settingsSchema.parse({ format: 1, name: 'The Creek Gazette' });
  const fake = createFakeDesktop({ settings, stories: [createStory(ferry, 'en-GB', NOON)], now: () => NOON });
  const app = createApp({ ...fake.api, ...changes }, createAppStore(), DIRECT_WORKERS, () => NOON);
  const opening = await fake.api['app:opening']();
  app.store.dispatch({ type: 'app-opened', opening, theme: 'system', view: USUAL_VIEW, now: NOON });
  await openStory(app, ferry);
  return { app, fake, state: () => app.store.getState() };
}

it('saves what was typed before it looks, and presses what was shown', async () => {
  const { app, fake, state } = await deskWithFerry();
  editStory(app, ferry, { headline: 'Typed just now' });

  await publishSite(app);

  expect(fake.stories.get(ferry)?.headline).toBe('Typed just now');
  expect(state()).toMatchObject({ dialog: { kind: 'publish-site' }, press: { kind: 'planned', isNewer: false } });
  await pressSite(app);
  expect(state().press.kind).toBe('pressed');
});

it('shows the new sheet, and presses nothing, when the newsroom changed since', async () => {
  const { app, state, fake } = await deskWithFerry({
    'press:run': async () => {
      const planned = await fake.api['press:plan']();
      return planned.ok ? fail({ kind: 'changed-since', sheet: { ...planned.value, key: '1' } }) : planned;
    },
  });
  await publishSite(app);

  await pressSite(app);

  expect(state().press).toMatchObject({ kind: 'planned', isNewer: true, sheet: { key: '1' } });
});

it('says at the foot of the window how a press ended whose dialog was left', async () => {
  let finish = (): void => undefined;
  const { app, state } = await deskWithFerry({
    'press:run': () =>
      new Promise((resolve) => {
        const counts = { new: 1, changed: 0, removed: 0, unchanged: 0 };
        finish = () => resolve(ok({ counts, leftAlone: [], folder: 'public' }));
      }),
  });
  await publishSite(app);
  const pressing = pressSite(app);
  await leavePress(app);
  expect(state()).toMatchObject({ dialog: { kind: 'none' }, press: { kind: 'pressing' } });

  finish();
  await pressing;

  expect(state()).toMatchObject({ press: { kind: 'idle' }, toast: { message: { kind: 'press-ended' } } });
});
