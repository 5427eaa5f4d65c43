import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Commands } from '../commands/create-commands.ts';
import type { AppState } from './app-state.ts';
import type { AppStore } from './app-store.ts';

interface Provided {
  readonly store: AppStore;
  readonly commands: Commands;
}

const AppContext = createContext<Provided | null>(null);

/** Gives the views below it the state to read and the commands to call. */
export function AppStateProvider({ store, commands, children }: Provided & { readonly children: ReactNode }) {
  return <AppContext value={{ store, commands }}>{children}</AppContext>;
}

/** The selected part of the state; the view renders again only when that part is another value. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  const { store } = useProvided();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** What a view may ask for. */
export function useCommands(): Commands {
  return useProvided().commands;
}

function useProvided(): Provided {
  const provided = useContext(AppContext);
  if (provided === null) throw new Error('No AppStateProvider above this component.');
  return provided;
}
