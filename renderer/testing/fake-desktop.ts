/**
 * A newsroom in memory, behind the same interface as the real one, so that the window and its commands can be tried
 * in a browser or in Node. It forgets everything when it goes.
 */
import { plainText } from '../../domain/body/plain-text.ts';
import { correctStory } from '../../domain/corrections.ts';
import type { Instant } from '../../domain/instant.ts';
import type { RecentPosts } from '../../domain/lists/recent-posts.ts';
import { resolveList } from '../../domain/lists/resolve-list.ts';
import { isAsReadersHaveIt } from '../../domain/readers-version.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Settings, settingsSchema } from '../../domain/settings.ts';
import { createStory, type Story, type StoryId, storyIdSchema } from '../../domain/story.ts';
import { moveStory, type RefusedMove } from '../../domain/story-moves.ts';
import { summaryFromStory } from '../../domain/summary-from-story.ts';
import type { Opening } from '../../ipc/app-requests.ts';
import type { DesktopApi } from '../../ipc/contract.ts';
import type { EventName, Events } from '../../ipc/events.ts';
import type { RescuedStory } from '../../ipc/history-requests.ts';
import type { NewsroomView } from '../../ipc/newsroom-requests.ts';
import type { BrokenFile, OpenedStory } from '../../ipc/opened-story.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import { batchFake } from './batch-fake.ts';
import { boilerplateFake } from './boilerplate-fake.ts';
import { listFake } from './list-fake.ts';
import { FakeLists, listsFake } from './lists-fake.ts';
import { mediaUseFake } from './media-use-fake.ts';
import { pressFake } from './press-fake.ts';
import { spellingFake } from './spelling-fake.ts';
import { wireFake } from './wire-fake.ts';

export interface FakeDesktopInput {
  /** Null: the welcome screen. */
  readonly settings: Settings | null;
  readonly stories?: readonly Story[];
  readonly list?: RecentPosts;
  readonly broken?: readonly BrokenFile[];
  readonly rescued?: readonly RescuedStory[];
  readonly now: () => Instant;
}

export interface FakeDesktop {
  readonly api: DesktopApi;
  /** What is "on disk". */
  readonly stories: Map<StoryId, Story>;
  readonly lists: FakeLists;
  /** Every save asked for, oldest first. */
  readonly saves: Story[];
  /** While set, every save fails so. */
  failure: SaveFailure | null;
  /** While set, saves wait for it. */
  gate: (() => Promise<void>) | null;
  clipboard: { readonly text: string; readonly html: string };
  /** Another hand writes the story's file. */
  readonly writeOutside: (story: Story) => void;
  /** Another hand deletes it. */
  readonly deleteOutside: (id: StoryId) => void;
  readonly emit: <E extends EventName>(event: E, detail: Events[E]) => void;
}

/** A desktop whose newsroom holds `stories`. */
export function createFakeDesktop(input: FakeDesktopInput): FakeDesktop {
  const { now } = input;
  const stories = new Map((input.stories ?? []).map((story) => [story.id, story]));
  const writes = new Map<StoryId, number>();
  const trash = new Map<StoryId, Story>();
  /** What readers have. */
  const live = new Map([...stories].filter(([, story]) => isAsReadersHaveIt(story)));
  const saves: Story[] = [];
  const listeners = new Map<EventName, Set<(detail: never) => void>>();
  let settings = input.settings;
  const lists = new FakeLists(input.list);
  let born = 0;

  const view = (chosen: Settings): NewsroomView => ({ folder: 'Fake Newsroom', settings: chosen, isSample: true });
  const revisionOf = (id: StoryId) => String(writes.get(id) ?? 0).padStart(64, '0');
  const opened = (story: Story): OpenedStory => ({ story, revision: revisionOf(story.id), heldBy: null });
  const emit: FakeDesktop['emit'] = (event, detail) => {
    for (const listener of listeners.get(event) ?? []) listener(detail as never);
  };
  const write = (story: Story) => {
    stories.set(story.id, story);
    writes.set(story.id, (writes.get(story.id) ?? 0) + 1);
    emit('stories:changed', { ids: [story.id] });
  };
  const open = (id: StoryId) => {
    const story = stories.get(id);
    return story === undefined ? fail({ kind: 'not-found' as const }) : ok(opened(story));
  };
  const newId = () => {
    born += 1;
    return storyIdSchema.parse(`00000000-0000-4000-8000-${String(born).padStart(12, '0')}`);
  };
  const create = (draft: Partial<Story>) => {
    const story = { ...createStory(newId(), settings?.language ?? 'en-GB', now()), ...draft };
    write(story);
    return ok(opened(story));
  };
  const summaries = () =>
    settings === null
      ? []
      : [...stories.values()].map((story) => summaryFromStory(story, plainText(story.body), chosen()));
  const chosen = () => {
    if (settings === null) throw new Error('No newsroom is open.');
    return settings;
  };
  const moveTerms = () => ({ now: now(), requiredFields: chosen().requiredFields, readersHave: null });
  const changed = (change: Result<Story, RefusedMove>) => {
    if (!change.ok) return change;
    write(change.value);
    if (isAsReadersHaveIt(change.value)) live.set(change.value.id, change.value);
    return ok(opened(change.value));
  };
  const enter = (name: string) => {
    settings = settingsSchema.parse({ ...input.settings, format: 1, name });
    return ok(view(settings));
  };

  const fake: FakeDesktop = {
    stories,
    lists,
    saves,
    failure: null,
    gate: null,
    clipboard: { text: '', html: '' },
    writeOutside: (story) => {
      write(story);
      emit('story:changed-on-disk', { id: story.id });
    },
    deleteOutside: (id) => {
      stories.delete(id);
      emit('story:changed-on-disk', { id });
    },
    emit,
    api: {
      on: (event, listener) => {
        const known = listeners.get(event) ?? new Set();
        listeners.set(event, known.add(listener));
        return () => known.delete(listener);
      },
      'app:opening': async (): Promise<Opening> => ({
        newsroom: settings === null ? null : view(settings),
        trouble: null,
        platform: 'linux',
        version: '0.0.0',
        user: 'Zainab',
        fixedNow: null,
        recovered: null,
      }),
      'app:flushed': async () => undefined,
      'app:open-link': async () => true,
      'app:set-theme': async () => undefined,
      'clipboard:read': async () => fake.clipboard,
      'newsroom:create': async ({ name }) => enter(name),
      'newsroom:choose': async () => enter('Fake Newsroom'),
      'newsroom:open-sample': async () => enter('Sample Newsroom'),
      'newsroom:save-settings': async (next) => {
        settings = next;
        return ok(view(next));
      },
      'newsroom:show-folder': async () => undefined,
      'story:list': async (question) => listFake(summaries(), input.broken ?? [], question, now()),
      'story:open': async ({ id }) => open(id),
      'story:reread': async ({ id }) => open(id),
      'story:put-back': async ({ story }) => {
        const onDisk = stories.get(story.id);
        if (onDisk !== undefined) return fail({ kind: 'conflict', onDisk: opened(onDisk) });
        const at = now();
        write({ ...story, modifiedAt: at });
        return ok({ revision: revisionOf(story.id), savedAt: at, version: story.version, modifiedAt: at });
      },
      'story:create': async ({ draft }) => create(draft as Partial<Story>),
      'story:save': async ({ story, basedOn }) => {
        saves.push(story);
        await fake.gate?.();
        if (fake.failure !== null) return fail(fake.failure);
        const onDisk = stories.get(story.id);
        if (onDisk === undefined) return fail({ kind: 'deleted-on-disk', rescued: true });
        if (basedOn !== revisionOf(story.id)) return fail({ kind: 'conflict', onDisk: opened(onDisk) });
        const at = now();
        write({ ...story, modifiedAt: at });
        return ok({ revision: revisionOf(story.id), savedAt: at, version: story.version, modifiedAt: at });
      },
      'story:duplicate': async ({ id }) => {
        const story = stories.get(id);
        if (story === undefined) return fail({ kind: 'not-found' });
        const { id: _id, ...copy } = story;
        return create({ ...copy, workflow: 'draft', publication: { state: 'never' }, embargoedUntil: null });
      },
      'story:move': async ({ id, move }) => {
        const story = stories.get(id);
        if (story === undefined) return fail({ kind: 'not-found' });
        return changed(moveStory(story, move, moveTerms()));
      },
      'story:correct': async ({ id, ...correction }) => {
        const story = stories.get(id);
        if (story === undefined) return fail({ kind: 'not-found' });
        return changed(correctStory(story, correction, moveTerms()));
      },
      'story:live-version': async ({ id }) => {
        const story = live.get(id);
        return story === undefined ? fail({ kind: 'not-found' }) : ok(story);
      },
      'story:ended-embargoes': async () => [],
      'story:trash': async ({ id }) => {
        const story = stories.get(id);
        if (story === undefined) return fail({ kind: 'not-found' });
        stories.delete(id);
        trash.set(id, story);
        emit('stories:changed', { ids: [id] });
        return ok({ id, headline: story.headline, trashedAt: now(), emptiedAt: now() });
      },
      'corrections:export': async () => ok({ file: 'corrections.html' }),
      'story:export': async () => ok({ file: 'story.html' }),
      'story:copy': async () => ok(null),
      'story:broken-text': async ({ name }) => ok({ text: `What stands in ${name}.` }),
      'trash:list': async () => [],
      'trash:restore': async ({ id }) => {
        const story = trash.get(id);
        if (story === undefined) return fail({ kind: 'not-found' });
        write(story);
        return ok(opened(story));
      },
      'history:list': async () => [],
      'history:read': async () => fail({ kind: 'not-found' }),
      'history:keep': async ({ reason }) =>
        ok({ key: '20261124T140200000Z', keptAt: now(), reason, name: '', words: 0, headline: '', changed: null }),
      'history:name': async ({ key, name }) =>
        ok({ key, keptAt: now(), reason: 'work', name, words: 0, headline: '', changed: null }),
      'history:last-good': async () => null,
      'rescue:list': async () => input.rescued ?? [],
      'rescue:read': async ({ id }) => {
        const story = stories.get(id);
        return story === undefined ? fail({ kind: 'not-found' }) : ok(story);
      },
      'rescue:dismiss': async () => undefined,
      'rescue:save-copy': async () => ok({ file: 'copy.json' }),
      ...listsFake(lists, summaries, (id) => emit('lists:changed', { id, revision: lists.revisionOf(id) })),
      'page:surroundings': async ({ id }) => ({
        settings: chosen(),
        extraCss: '',
        cards: resolveList(lists.recentPosts().draft, summaries(), { settings: chosen(), now: now(), exclude: id }),
        sidebars: [],
        paths: {},
      }),
      ...spellingFake(),
      ...wireFake,
      ...pressFake,
      'backup:make': async () => ok({ files: stories.size, bytes: 0, file: 'backup.zip' }),
      'backup:restore': async () => enter('Restored Newsroom'),
      'backup:cancel': async () => undefined,
      ...batchFake,
      ...boilerplateFake,
      ...mediaUseFake,
      'picture:choose': async () => [],
      'picture:add': async () => fail({ kind: 'damaged', reason: '' }),
    },
  };
  return fake;
}
