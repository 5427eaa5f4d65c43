import type { AppAction } from './app-action.ts';
import { appReducer } from './app-reducer.ts';
import { type AppState, STARTING_STATE } from './app-state.ts';

/** The state, and the one way to change it. Commands read it between awaits; views subscribe through `useAppState`. */
export interface AppStore {
  readonly getState: () => AppState;
  readonly dispatch: (action: AppAction) => void;
  /** Calls back after each change; call what it returns to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that begins with `state`. */
export function createAppStore(state: AppState = STARTING_STATE): AppStore {
  let current = state;
  const listeners = new Set<() => void>();
  return {
    getState: () => current,
    dispatch: (action) => {
      const next = appReducer(current, action);
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
