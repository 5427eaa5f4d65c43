import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import { MAX_WORD_LENGTH } from '../domain/spelling/word-list.ts';
import { answer, nothing, request } from './request.ts';
import type { SaveFailure } from './save-failure.ts';

const word = z.string().min(1).max(MAX_WORD_LENGTH);
/** As many different words as one asks about at a time. */
export const MOST_WORDS = 2_000;

/** What the newsroom itself knows of spelling; the dictionaries are the page's. */
export const spellingRequests = {
  /** The newsroom's own word list. */
  'spelling:words': request(nothing, answer<readonly string[]>()),
  'spelling:add-word': request(z.strictObject({ word }), answer<Result<readonly string[], SaveFailure>>()),
  'spelling:remove-word': request(z.strictObject({ word }), answer<Result<readonly string[], SaveFailure>>()),
  /** Those of the words that several stories have. */
  'spelling:names-in-archive': request(
    z.strictObject({ words: z.array(word).max(MOST_WORDS) }),
    answer<readonly string[]>(),
  ),
} as const;
