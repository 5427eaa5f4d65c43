import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { assertNever } from '../../domain/assert-never.ts';
import { settingsSchema } from '../../domain/settings.ts';
import { createStory, type StoryId, storyIdSchema } from '../../domain/story.ts';
import { createAppStore } from '../state/app-store.ts';
import { draftStatus } from '../state/draft.ts';
import { USUAL_VIEW } from '../state/view-state.ts';
import { DIRECT_WORKERS } from '../testing/direct-workers.ts';
import { createFakeDesktop } from '../testing/fake-desktop.ts';
import { createApp } from './app.ts';
import { editStory } from './edit-story.ts';
import { openStory } from './open-story.ts';
import { keepOwnText } from './resolve-conflict.ts';

const NOON = '2026-11-24T12:00:00.000Z';
const IDS = ['0f5e2c1a-7b3d-4c8e-9a1f-2d6b8c4e7f10', '9c1d4e2f-6a7b-4d3c-8e5f-1a2b3c4d5e6f'].map((id) =>
  storyIdSchema.parse(id),
);
const STEPS = [
  'type',
  'type',
  'type',
  'switch',
  'flush',
  'wait',
  'hold-disk',
  'free-disk',
  'fail',
  'mend',
  'outside',
] as const;
type Step = (typeof STEPS)[number];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window over a disk that can be slow, fail, and be written to by others. Every word typed is another. */
async function deskUnderTest() {
  const settings = settingsSchema.parse({ format: 1, name: 'The Creek Gazette' });
  const stories = IDS.map((id) => createStory(id, 'en-GB', NOON));
  const fake = createFakeDesktop({ settings, stories, now: () => NOON });
  const app = createApp(fake.api, createAppStore(), DIRECT_WORKERS, () => NOON);
  const opening = await fake.api['app:opening']();
  app.store.dispatch({ type: 'app-opened', opening, theme: 'system', view: USUAL_VIEW, now: NOON });
  const [open] = IDS;
  if (open === undefined) throw new Error('There is no story.');
  await openStory(app, open);
  let words = 0;
  let release = () => {};
  const typed = new Map<StoryId, string[]>(IDS.map((id) => [id, []]));

  const textOf = (id: StoryId) => app.store.getState().drafts[id]?.story.headline;
  const take = async (step: Step, current: StoryId): Promise<StoryId> => {
    switch (step) {
      case 'type': {
        words += 1;
        typed.get(current)?.push(`w${words}.`);
        editStory(app, current, { headline: `${textOf(current) ?? ''} w${words}.` });
        return current;
      }
      case 'switch': {
        const next = IDS.find((id) => id !== current) ?? current;
        await openStory(app, next);
        return next;
      }
      case 'flush':
        void app.saver.flush(current);
        return current;
      case 'wait':
        await vi.advanceTimersByTimeAsync(700);
        return current;
      case 'hold-disk': {
        const held = new Promise<void>((resolve) => {
          const before = release;
          release = () => {
            before();
            resolve();
          };
        });
        fake.gate = () => held;
        return current;
      }
      case 'free-disk':
        fake.gate = null;
        release();
        return current;
      case 'fail':
        fake.failure = { kind: 'disk-full', rescued: true };
        return current;
      case 'mend':
        fake.failure = null;
        return current;
      case 'outside': {
        const story = fake.stories.get(current);
        if (story !== undefined) fake.writeOutside({ ...story, excerpt: `${story.excerpt} x${words}` });
        return current;
      }
      default:
        return assertNever(step);
    }
  };

  return {
    run: async (steps: readonly Step[]) => {
      let current = open;
      for (const step of steps) {
        current = await take(step, current);
        await vi.advanceTimersByTimeAsync(1);
        for (const id of IDS) {
          const draft = app.store.getState().drafts[id];
          if (draft === undefined || draftStatus(draft).kind !== 'saved') continue;
          expect(fake.stories.get(id)?.headline).toBe(draft.story.headline);
        }
      }
      // In the end the disk works and the editor decides: every word ever typed is in its own story's file.
      fake.failure = null;
      fake.gate = null;
      release();
      for (let round = 0; round < 4; round += 1) {
        await vi.advanceTimersByTimeAsync(40_000);
        for (const id of IDS) await keepOwnText(app, id);
      }
      for (const id of IDS) {
        const onDisk = fake.stories.get(id)?.headline ?? '';
        expect(onDisk.match(/w\d+\./g) ?? []).toEqual(typed.get(id));
      }
    },
  };
}

// Zettlr #4628 (“saved”, and an older text written), #5782; Joplin #198 (one story’s text in another’s file).
it('whatever happens in whatever order, says saved of nothing that is not in the file, and brings every word to its own story', {
  timeout: 120_000,
}, async () => {
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 100 }), async (program) => {
      steps += program.length;
      await (await deskUnderTest()).run(program);
    }),
    { numRuns: 200 },
  );
  expect(steps).toBeGreaterThan(1_000);
});
