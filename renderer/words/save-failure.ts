import { assertNever } from '../../domain/assert-never.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import type { Words } from './WordsProvider.tsx';

/** Why a save failed, in the few words that fit the top bar. */
export function saveFailureInShort(words: Words, failure: SaveFailure): string {
  return words.trouble.inShort[failure.kind];
}

export interface TroubleText {
  /** What happened. */
  readonly title: string;
  /** What was kept, and what to do. */
  readonly text: string;
  /** A sentence of the system's, for those who can use it. */
  readonly details: string | null;
}

/** Why a save failed: what happened, what was kept, what to do, in that order. */
export function saveFailureText(words: Words, failure: SaveFailure): TroubleText {
  const { titles, whatToDo, conflict, kept, onlyHere } = words.trouble;
  const title = titles[failure.kind];
  switch (failure.kind) {
    case 'conflict':
      return { title, text: conflict, details: null };
    case 'deleted-on-disk':
    case 'no-answer':
    case 'disk-full':
    case 'no-permission':
    case 'folder-missing':
    case 'name-too-long':
      return { title, text: `${failure.rescued ? kept : onlyHere} ${whatToDo[failure.kind]}`, details: null };
    case 'spoilt-on-disk':
    case 'disk-trouble':
      return {
        title,
        text: `${failure.rescued ? kept : onlyHere} ${whatToDo[failure.kind]}`,
        details: failure.reason,
      };
    default:
      return assertNever(failure);
  }
}
