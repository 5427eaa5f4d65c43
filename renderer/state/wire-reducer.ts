import { assertNever } from '../../domain/assert-never.ts';
import type { AppAction } from './app-action.ts';
import type { AppState } from './app-state.ts';
import { wireAnswered, wireAsked, wireWentStale } from './wire-state.ts';

type WireAction = Extract<AppAction, { type: `wire-${string}` | `later-version-${string}` }>;

/** What happened on the Wire desk, and to stories that were taken from it. */
export function wireReducer(state: AppState, action: WireAction): AppState {
  const { wire } = state;
  switch (action.type) {
    case 'wire-asked':
      return { ...state, wire: wireAsked(wire, action.query) };
    case 'wire-went-stale':
      return { ...state, wire: wireWentStale(wire) };
    case 'wire-scrolled':
      return { ...state, wire: { ...wire, inView: action.inView } };
    case 'wire-answered':
      return { ...state, wire: wireAnswered(wire, action.question, action.first, action.answer) };
    case 'wire-counted':
      return { ...state, wire: { ...wire, unread: action.unread } };
    case 'wire-moved':
      return { ...state, wire: { ...wireAsked(wire, ''), windows: {}, about: null, shown: null } };
    case 'wire-copy-asked-for':
      return { ...state, wire: { ...wire, shown: { key: action.key, story: action.story, copy: null } } };
    case 'wire-copy-read':
      return wire.shown?.key === action.key
        ? { ...state, wire: { ...wire, shown: { ...wire.shown, copy: action.copy } } }
        : state;
    case 'later-version-read':
      return { ...state, laterVersions: { ...state.laterVersions, [action.id]: action.later } };
    default:
      return assertNever(action);
  }
}
