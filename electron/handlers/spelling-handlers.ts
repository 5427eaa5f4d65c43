import { STORIES_THAT_MAKE_A_NAME } from '../../domain/spelling/known-words.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import { addWord, readWordList, removeWord } from '../library/word-list.ts';
import type { HandlerContext } from './create-handlers.ts';

type SpellingHandlers = Pick<
  Handlers,
  'spelling:words' | 'spelling:add-word' | 'spelling:remove-word' | 'spelling:names-in-archive'
>;

export function spellingHandlers({ desk }: HandlerContext): SpellingHandlers {
  return {
    'spelling:words': () => readWordList(desk.newsroom),
    'spelling:add-word': ({ word }) => addWord(desk.newsroom, word),
    'spelling:remove-word': ({ word }) => removeWord(desk.newsroom, word),
    'spelling:names-in-archive': ({ words }) => desk.newsroom.index.namesAmong(words, STORIES_THAT_MAKE_A_NAME),
  };
}
