/**
 * A thread of its own for spelling: a dictionary takes a second to read on a slow machine, a suggestion tens of
 * milliseconds, and no key may wait for either. The dictionaries come out of the program's own files.
 */

import { assertNever } from '../../domain/assert-never.ts';
import type { DictionaryName } from '../../domain/spelling/dictionary-name.ts';
import enAffixes from '../../node_modules/dictionary-en/index.aff?url';
import enWords from '../../node_modules/dictionary-en/index.dic?url';
import enGbAffixes from '../../node_modules/dictionary-en-gb/index.aff?url';
import enGbWords from '../../node_modules/dictionary-en-gb/index.dic?url';
import { answerWith } from '../workers/answer-with.ts';
import { type DictionaryFiles, Speller } from './speller.ts';
import type { SpellingQuestion } from './spelling-question.ts';

const FILES = {
  en: { affixes: enAffixes, words: enWords },
  'en-gb': { affixes: enGbAffixes, words: enGbWords },
} as const satisfies Record<DictionaryName, DictionaryFiles>;

const speller = new Speller(async (name) => ({
  affixes: await textOf(FILES[name].affixes),
  words: await textOf(FILES[name].words),
}));

answerWith(answer);

function answer(question: SpellingQuestion): Promise<readonly string[]> {
  switch (question.kind) {
    case 'unknown-among':
      return speller.unknownAmong(question.language, question.words);
    case 'suggestions-for':
      return speller.suggestionsFor(question.language, question.word);
    default:
      return assertNever(question);
  }
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The dictionary ${url} is not among the program's files.`);
  return response.text();
}
