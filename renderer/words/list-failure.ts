import type { ListSaveFailure } from '../../ipc/list-requests.ts';
import { saveFailureInShort } from './save-failure.ts';
import type { Words } from './WordsProvider.tsx';

/** Why a list is not on disk, in the few words that fit the top bar. */
export function listFailureInShort(words: Words, failure: ListSaveFailure): string {
  return failure.kind === 'list-conflict' ? words.recentPosts.conflictInShort : saveFailureInShort(words, failure);
}
