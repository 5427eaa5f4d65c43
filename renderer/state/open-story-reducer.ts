import { assertNever } from '../../domain/assert-never.ts';
import { hasUnsaved } from '../../domain/save-status.ts';
import type { StoryId } from '../../domain/story.ts';
import type { AppAction } from './app-action.ts';
import type { AppState, OpenStory } from './app-state.ts';
import {
  type Draft,
  draftEdited,
  draftFromFile,
  draftGivenUp,
  draftJoined,
  draftLostItsFile,
  draftNotSaved,
  draftRebased,
  draftReplaced,
  draftReplacementUndone,
  draftReported,
  draftReread,
  draftSaveBegan,
  draftSaved,
  draftTypedIn,
} from './draft.ts';

type StoryAction = Extract<
  AppAction,
  {
    type:
      | `story-${string}`
      | `save-${string}`
      | 'broken-file-opened'
      | 'own-text-kept'
      | 'text-on-disk-taken'
      | 'texts-joined';
  }
>;

/** What happened to the story in the writing column, and to those still on their way to disk. */
export function openStoryReducer(state: AppState, action: StoryAction): AppState {
  switch (action.type) {
    case 'story-asked-for':
      return { ...state, askedFor: action.id };
    case 'story-opened':
      return storyOpened(state, action.opened);
    case 'story-not-opened':
      return showing(state, { kind: 'failed', id: action.id, failure: action.failure });
    case 'story-held-elsewhere':
      return state.openStory.kind === 'open' && state.openStory.id === action.id
        ? { ...state, openStory: { ...state.openStory, heldBy: action.heldBy } }
        : state;
    case 'story-closed':
      return showing(state, { kind: 'none' });
    case 'broken-file-opened':
      return showing(state, { kind: 'broken', file: action.file, text: action.text, lastGood: action.lastGood });
    case 'story-typed-in':
      return withDraft(state, action.id, draftTypedIn);
    case 'story-reported':
      return withoutFinished(withDraft(state, action.id, draftReported));
    case 'story-edited':
      return withDraft(state, action.id, (draft) => draftEdited(draft, action.change));
    case 'story-replaced':
      return withDraft(state, action.id, (draft) => draftReplaced(draft, action.change));
    case 'story-replacement-undone':
      return withDraft(state, action.id, draftReplacementUndone);
    case 'story-reread':
      return withDraft(state, action.opened.story.id, (draft) => draftReread(draft, action.opened));
    case 'story-lost-its-file':
      return withDraft(state, action.id, draftLostItsFile);
    case 'story-trashed':
      return storyTrashed(state, action.id);
    case 'save-began':
      return withDraft(state, action.id, draftSaveBegan);
    case 'save-succeeded':
      return withoutFinished(withDraft(state, action.id, (draft) => draftSaved(draft, action.saved)));
    case 'save-failed':
      return withDraft(state, action.id, (draft) => draftNotSaved(draft, action.failure));
    case 'own-text-kept':
      return withDraft(state, action.id, (draft) => draftRebased(draft, action.onDisk));
    case 'text-on-disk-taken':
      return withDraft(state, action.id, (draft) => draftGivenUp(draft, action.onDisk));
    case 'texts-joined':
      return withDraft(state, action.id, (draft) => draftJoined(draft, action.onDisk, action.change));
    default:
      return assertNever(action);
  }
}

/** Text still in memory wins over the file: it is newer, and its save is under way. */
function storyOpened(state: AppState, opened: Extract<AppAction, { type: 'story-opened' }>['opened']): AppState {
  const { id } = opened.story;
  const inMemory = state.drafts[id];
  const draft = inMemory !== undefined && isUnfinished(inMemory) ? inMemory : draftFromFile(opened);
  const drafts = { ...state.drafts, [id]: draft };
  return showing({ ...state, drafts }, { kind: 'open', id, heldBy: opened.heldBy });
}

function storyTrashed(state: AppState, id: StoryId): AppState {
  const { [id]: _trashed, ...drafts } = state.drafts;
  const isOpen = state.openStory.kind === 'open' && state.openStory.id === id;
  return { ...state, drafts, openStory: isOpen ? { kind: 'none' } : state.openStory };
}

function showing(state: AppState, openStory: OpenStory): AppState {
  return withoutFinished({ ...state, openStory, askedFor: null });
}

function withDraft(state: AppState, id: StoryId, change: (draft: Draft) => Draft): AppState {
  const draft = state.drafts[id];
  if (draft === undefined) return state;
  const changed = change(draft);
  return changed === draft ? state : { ...state, drafts: { ...state.drafts, [id]: changed } };
}

/** Forgets the drafts that are neither open nor waiting for their file. */
function withoutFinished(state: AppState): AppState {
  const { openStory } = state;
  const openId = openStory.kind === 'open' ? openStory.id : null;
  const all = Object.values(state.drafts);
  if (all.every((draft) => draft.story.id === openId || isUnfinished(draft))) return state;
  const kept: Record<StoryId, Draft> = {};
  for (const draft of all) {
    const { id } = draft.story;
    if (id === openId || isUnfinished(draft)) kept[id] = draft;
  }
  return { ...state, drafts: kept };
}

function isUnfinished({ saving, unreported }: Draft): boolean {
  return unreported || hasUnsaved(saving) || saving.writing !== null;
}
