import { describe, expect, it } from 'vitest';
import { createStory, storyIdSchema } from '../../domain/story.ts';
import type { OpenedStory } from '../../ipc/opened-story.ts';
import type { StoryList } from '../../ipc/story-requests.ts';
import type { AppAction } from './app-action.ts';
import { appReducer } from './app-reducer.ts';
import { type AppState, openDraft, STARTING_STATE } from './app-state.ts';
import { canUndoReplacement, draftStatus } from './draft.ts';
import { indexOf, missingWindows, ROWS_PER_WINDOW, rowAt } from './story-list-state.ts';

const NOON = '2026-11-24T12:00:00.000Z';
const ferry = storyIdSchema.parse('0f5e2c1a-7b3d-4c8e-9a1f-2d6b8c4e7f10');
const rail = storyIdSchema.parse('9c1d4e2f-6a7b-4d3c-8e5f-1a2b3c4d5e6f');
const SAVED = { revision: 'b'.repeat(64), savedAt: NOON, version: 2, modifiedAt: NOON };

const opened = (id = ferry, changes: Partial<OpenedStory['story']> = {}): OpenedStory => ({
  story: { ...createStory(id, 'en-GB', NOON), ...changes },
  revision: 'a'.repeat(64),
  heldBy: null,
});

function stateAfter(...actions: readonly AppAction[]): AppState {
  return actions.reduce(appReducer, STARTING_STATE);
}

describe('the open story', () => {
  it('stays on screen until the one asked for arrives', () => {
    const state = stateAfter({ type: 'story-opened', opened: opened() }, { type: 'story-asked-for', id: rail });

    expect(openDraft(state)?.story.id).toBe(ferry);
    expect(openDraft(appReducer(state, { type: 'story-opened', opened: opened(rail) }))?.story.id).toBe(rail);
  });

  it('is forgotten when it is left and its file has all of it, and only then', () => {
    const edited = stateAfter(
      { type: 'story-opened', opened: opened() },
      { type: 'story-edited', id: ferry, change: { headline: 'Ferries' } },
      { type: 'story-opened', opened: opened(rail) },
    );
    expect(edited.drafts[ferry]?.story.headline).toBe('Ferries');

    const saved = [
      { type: 'save-began', id: ferry } as const,
      { type: 'save-succeeded', id: ferry, saved: SAVED } as const,
    ];
    expect(saved.reduce(appReducer, edited).drafts[ferry]).toBeUndefined();
  });

  it('is kept while its editor has text that was not handed over', () => {
    const left = stateAfter(
      { type: 'story-opened', opened: opened() },
      { type: 'story-typed-in', id: ferry },
      { type: 'story-opened', opened: opened(rail) },
    );

    expect(left.drafts[ferry]).toBeDefined();
    expect(appReducer(left, { type: 'story-reported', id: ferry }).drafts[ferry]).toBeUndefined();
  });

  it('is not called saved from the key on, though its text comes later', () => {
    const draft = openDraft(
      stateAfter({ type: 'story-opened', opened: opened() }, { type: 'story-typed-in', id: ferry }),
    );

    expect(draft === null ? null : draftStatus(draft).kind).toBe('saving');
  });

  it('takes its states from main and keeps the words being typed', () => {
    const state = stateAfter(
      { type: 'story-opened', opened: opened() },
      { type: 'story-edited', id: ferry, change: { headline: 'Being typed' } },
      { type: 'story-reread', opened: opened(ferry, { headline: 'Older', workflow: 'ready', version: 3 }) },
    );

    expect(openDraft(state)?.story).toMatchObject({ headline: 'Being typed', workflow: 'ready', version: 3 });
  });

  it('is read by the editor again when another hand changed its body', () => {
    const state = stateAfter(
      { type: 'story-opened', opened: opened(ferry, { body: '<p>Ours.</p>' }) },
      { type: 'story-reread', opened: opened(ferry, { body: '<p>Theirs.</p>' }) },
    );

    expect(openDraft(state)).toMatchObject({ bodyReads: 1, story: { body: '<p>Theirs.</p>' } });
  });

  it('keeps what another program put into its file meanwhile, whichever text the editor keeps', () => {
    const onDisk = opened(ferry, { headline: 'Theirs', otherFields: { genres: [{ name: 'Background' }] } });
    const state = stateAfter(
      { type: 'story-opened', opened: opened() },
      { type: 'story-edited', id: ferry, change: { headline: 'Ours' } },
      { type: 'own-text-kept', id: ferry, onDisk },
    );

    expect(openDraft(state)?.story).toMatchObject({ headline: 'Ours', otherFields: onDisk.story.otherFields });
  });

  it('leaves the column when it goes to the trash', () => {
    const state = stateAfter({ type: 'story-opened', opened: opened() }, { type: 'story-trashed', id: ferry });

    expect(state.openStory.kind).toBe('none');
    expect(state.drafts).toEqual({});
  });
});

describe('a replacement by the program', () => {
  const replaced = stateAfter(
    { type: 'story-opened', opened: opened(ferry, { headline: 'Before', body: '<p>Before.</p>' }) },
    { type: 'story-replaced', id: ferry, change: { headline: 'After', body: '<p>After.</p>' } },
  );

  it('is one step, and one undo takes it back', () => {
    const undone = appReducer(replaced, { type: 'story-replacement-undone', id: ferry });

    expect(openDraft(replaced)).toMatchObject({ bodyReads: 1, story: { headline: 'After', body: '<p>After.</p>' } });
    expect(openDraft(undone)).toMatchObject({ bodyReads: 2, story: { headline: 'Before', body: '<p>Before.</p>' } });
  });

  it('can be undone only while nothing was typed since', () => {
    const typed = appReducer(replaced, { type: 'story-edited', id: ferry, change: { headline: 'After all' } });
    const draft = openDraft(typed);

    expect(draft === null ? null : canUndoReplacement(draft)).toBe(false);
    expect(openDraft(appReducer(typed, { type: 'story-replacement-undone', id: ferry }))?.story.headline).toBe(
      'After all',
    );
  });
});

describe('the story list', () => {
  const answer = (total: number, rows: number): StoryList => ({
    rows: Array.from({ length: rows }, (_, at) => ({ ...summary, headline: `Story ${at}` })),
    total,
    counts: STARTING_STATE.list.counts,
    broken: [],
  });
  const summary = {
    id: ferry,
    headline: '',
    slugline: '',
    slug: '',
    categories: [],
    creditText: '',
    dateline: null,
    language: 'en-GB',
    excerpt: '',
    workflow: 'draft',
    publication: { state: 'never' },
    embargoedUntil: null,
    version: 1,
    createdAt: NOON,
    modifiedAt: NOON,
  } as const;

  it('keeps rows by window and asks only for those it lacks', () => {
    const { list } = stateAfter({
      type: 'list-answered',
      question: 0,
      first: 2,
      answer: answer(500, 2 * ROWS_PER_WINDOW),
    });

    expect(rowAt(list, 2 * ROWS_PER_WINDOW + 1)?.headline).toBe('Story 1');
    expect(rowAt(list, 0)).toBeUndefined();
    expect(indexOf(list, ferry)).toBe(2 * ROWS_PER_WINDOW);
    expect(missingWindows(list, { first: 1, last: 4 })).toEqual({ first: 1, last: 4 });
    expect(missingWindows(list, { first: 2, last: 3 })).toBeNull();
  });

  it('shows what it has until a new question is answered, and drops late answers to the old one', () => {
    const asked = stateAfter(
      { type: 'list-answered', question: 0, first: 0, answer: answer(3, 3) },
      { type: 'list-asked', query: 'ferry', filter: 'all' },
    );
    const late = appReducer(asked, { type: 'list-answered', question: 0, first: 0, answer: answer(9, 9) });
    const answered = appReducer(late, { type: 'list-answered', question: 1, first: 0, answer: answer(1, 1) });

    expect(late.list.total).toBe(3);
    expect(answered.list).toMatchObject({ total: 1, answered: true });
    expect(rowAt(answered.list, 1)).toBeUndefined();
  });
});

it('brings nothing of one newsroom into the next', () => {
  const newsroom = { folder: 'Gazette', settings: { format: 1, name: 'Gazette' } as never, isSample: false };
  const state = stateAfter({ type: 'story-opened', opened: opened() }, { type: 'newsroom-opened', newsroom });

  expect(state.openStory.kind).toBe('none');
  expect(state.drafts).toEqual({});
  expect(state.stage).toMatchObject({ kind: 'newsroom', newsroom: { folder: 'Gazette' } });
});
