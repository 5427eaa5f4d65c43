import { assertNever } from '../../domain/assert-never.ts';
import type { AppAction } from './app-action.ts';
import { type AppState, STARTING_STATE } from './app-state.ts';
import { NO_DIALOG } from './dialog-state.ts';
import { openStoryReducer } from './open-story-reducer.ts';
import { recentPostsReducer } from './recent-posts-reducer.ts';
import { EMPTY_LIST_STATE, listAnswered, listAsked, listWentStale } from './story-list-state.ts';
import { nextToast } from './toast-state.ts';

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
    case 'ended-embargoes-read':
      return { ...state, endedEmbargoes: action.ended };
    case 'rescue-settled':
      return { ...state, rescued: state.rescued.filter((rescued) => rescued.id !== action.id) };
    case 'dialog-opened':
      return { ...state, dialog: action.dialog };
    case 'dialog-closed':
      return { ...state, dialog: NO_DIALOG };
    case 'toast-shown':
      return { ...state, toast: nextToast(state.toast, action.message) };
    case 'toast-dismissed':
      return { ...state, toast: null };
    case 'check-left': {
      const left = [...(state.leftChecks[action.id] ?? []), action.key];
      return { ...state, leftChecks: { ...state.leftChecks, [action.id]: left } };
    }
    case 'recent-posts-read':
    case 'recent-posts-edited':
    case 'recent-posts-undone':
    case 'recent-posts-save-began':
    case 'recent-posts-saved':
    case 'recent-posts-not-saved':
    case 'recent-posts-given-up':
      return recentPostsReducer(state, action);
    case 'story-asked-for':
    case 'story-opened':
    case 'story-not-opened':
    case 'story-closed':
    case 'broken-file-opened':
    case 'story-typed-in':
    case 'story-reported':
    case 'story-edited':
    case 'story-replaced':
    case 'story-replacement-undone':
    case 'story-reread':
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
  const { newsroom, trouble, platform, version, rescued } = action.opening;
  const common = { ...state, platform, version, rescued, theme: action.theme, now: action.now };
  return newsroom === null
    ? { ...common, stage: { kind: 'welcome', trouble } }
    : { ...common, stage: { kind: 'newsroom', newsroom, missing: false } };
}

/** Another newsroom: nothing of the one before may stay on screen. */
function newsroomOpened(
  state: AppState,
  newsroom: Extract<AppAction, { type: 'newsroom-opened' }>['newsroom'],
): AppState {
  const { platform, version, now, theme } = state;
  return {
    ...STARTING_STATE,
    platform,
    version,
    now,
    theme,
    list: { ...EMPTY_LIST_STATE, question: state.list.question + 1 },
    stage: { kind: 'newsroom', newsroom, missing: false },
  };
}
