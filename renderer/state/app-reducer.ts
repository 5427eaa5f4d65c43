import { assertNever } from '../../domain/assert-never.ts';
import type { AppAction } from './app-action.ts';
import { type AppState, STARTING_STATE } from './app-state.ts';
import { curatedReducer } from './curated-reducer.ts';
import { NO_DIALOG } from './dialog-state.ts';
import { openStoryReducer } from './open-story-reducer.ts';
import { EMPTY_LIST_STATE, listAnswered, listAsked, listWentStale } from './story-list-state.ts';
import { nextToast } from './toast-state.ts';
import { wireReducer } from './wire-reducer.ts';
import { EMPTY_WIRE } from './wire-state.ts';

/** The state after something happened. Pure; each case says what one fact means for the window. */
export function appReducer(state: AppState, action: AppAction): AppState {
  switch (action.type) {
    case 'app-opened':
      return appOpened(state, action);
    case 'newsroom-opened':
      return newsroomOpened(state, action.newsroom);
    case 'newsroom-not-opened':
      return state.stage.kind === 'welcome' ? { ...state, stage: { kind: 'welcome', trouble: action.failure } } : state;
    case 'newsroom-went-missing':
      return state.stage.kind === 'newsroom' ? { ...state, stage: { ...state.stage, missing: action.missing } } : state;
    case 'settings-saved':
      return state.stage.kind === 'newsroom'
        ? { ...state, stage: { ...state.stage, newsroom: action.newsroom } }
        : state;
    case 'clock-ticked':
      return { ...state, now: action.now };
    case 'theme-chosen':
      return { ...state, theme: action.theme };
    case 'view-changed':
      return { ...state, view: action.view };
    case 'boilerplate-read':
      return { ...state, boilerplate: action.boilerplate };
    case 'desk-shown':
      return { ...state, desk: action.desk };
    case 'side-tab-shown':
      return { ...state, sideTab: action.tab };
    case 'list-asked':
      return { ...state, list: listAsked(state.list, action.query, action.filter) };
    case 'list-went-stale':
      return { ...state, list: listWentStale(state.list) };
    case 'list-scrolled':
      return { ...state, list: { ...state.list, inView: action.inView } };
    case 'list-answered':
      return { ...state, list: listAnswered(state.list, action.question, action.first, action.answer) };
    case 'surroundings-read':
      return { ...state, surroundings: action.surroundings };
    case 'text-read':
      return { ...state, textRead: { id: action.id, report: action.report } };
    case 'ended-embargoes-read':
      return { ...state, endedEmbargoes: action.ended };
    case 'recovery-understood':
      return { ...state, recovered: null };
    case 'rescues-read':
      return { ...state, rescued: action.rescued };
    case 'rescue-settled':
      return { ...state, rescued: state.rescued.filter((rescued) => rescued.id !== action.id) };
    case 'press-changed':
      return { ...state, press: action.press };
    case 'dialog-opened':
      return { ...state, dialog: action.dialog };
    case 'dialog-closed':
      return { ...state, dialog: NO_DIALOG };
    case 'toast-shown':
      return { ...state, toast: nextToast(state.toast, action.message) };
    case 'toast-dismissed':
      return { ...state, toast: null };
    case 'spelling-switched':
      return { ...state, isSpellingChecked: action.isOn };
    case 'comment-begun':
      return { ...state, sideTab: 'comments', commenting: { id: action.id, passage: action.passage } };
    case 'comment-ended':
      return { ...state, commenting: null };
    case 'misspellings-counted':
      return { ...state, misspellings: action.count };
    case 'wire-asked':
    case 'wire-went-stale':
    case 'wire-scrolled':
    case 'wire-answered':
    case 'wire-counted':
    case 'wire-moved':
    case 'wire-copy-asked-for':
    case 'wire-copy-read':
    case 'later-version-read':
      return wireReducer(state, action);
    case 'curated-lists-read':
    case 'curated-list-shown':
    case 'curated-list-made':
    case 'curated-list-gone':
    case 'curated-list-edited':
    case 'curated-list-undone':
    case 'curated-list-redone':
    case 'curated-list-save-began':
    case 'curated-list-saved':
    case 'curated-list-not-saved':
    case 'curated-list-conflict-settled':
      return curatedReducer(state, action);
    case 'story-asked-for':
    case 'story-opened':
    case 'story-not-opened':
    case 'story-held-elsewhere':
    case 'story-closed':
    case 'broken-file-opened':
    case 'story-typed-in':
    case 'story-reported':
    case 'story-edited':
    case 'story-replaced':
    case 'story-replacement-undone':
    case 'story-reread':
    case 'story-lost-its-file':
    case 'story-trashed':
    case 'save-began':
    case 'save-succeeded':
    case 'save-failed':
    case 'own-text-kept':
    case 'text-on-disk-taken':
    case 'texts-joined':
      return openStoryReducer(state, action);
    default:
      return assertNever(action);
  }
}

function appOpened(state: AppState, action: Extract<AppAction, { type: 'app-opened' }>): AppState {
  const { newsroom, trouble, platform, version, user, recovered } = action.opening;
  const common = {
    ...state,
    platform,
    version,
    user,
    recovered,
    theme: action.theme,
    view: action.view,
    now: action.now,
  };
  return newsroom === null
    ? { ...common, stage: { kind: 'welcome', trouble } }
    : { ...common, stage: { kind: 'newsroom', newsroom, missing: false } };
}

/** Another newsroom: nothing of the one before may stay on screen. */
function newsroomOpened(
  state: AppState,
  newsroom: Extract<AppAction, { type: 'newsroom-opened' }>['newsroom'],
): AppState {
  const { platform, version, user, now, theme, view, isSpellingChecked } = state;
  return {
    ...STARTING_STATE,
    platform,
    version,
    user,
    now,
    theme,
    view,
    isSpellingChecked,
    list: { ...EMPTY_LIST_STATE, question: state.list.question + 1 },
    wire: { ...EMPTY_WIRE, question: state.wire.question + 1 },
    stage: { kind: 'newsroom', newsroom, missing: false },
  };
}
