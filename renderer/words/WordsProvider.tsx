import { createContext, type ReactNode, useContext } from 'react';
import { en } from './en.ts';

/** All words of the interface, in one language. */
export type Words = typeof en;

const WordsContext = createContext<Words>(en);

/** Gives the views below it their words. */
export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  return useContext(WordsContext);
}
