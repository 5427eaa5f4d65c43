import { NO_HOUSE } from '../../domain/dateline/cities.ts';
import type { Result } from '../../domain/result.ts';
import { placeWords } from '../../domain/spelling/place-words.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import type { App } from './app.ts';

const KEY = 'dateline.spelling';

/** Checks the spelling or leaves it alone; remembered on this computer, not in the newsroom. */
export function switchSpelling(app: App, isOn: boolean): void {
  localStorage.setItem(KEY, isOn ? 'on' : 'off');
  app.store.dispatch({ type: 'spelling-switched', isOn });
}

/** What was chosen last on this computer. */
export function isSpellingSwitchedOn(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

/** Reads the newsroom's own words, and takes those of its places for known. */
export async function readWords(app: App): Promise<void> {
  takeWords(app, await app.desktop['spelling:words']());
}

/** Puts a word on the newsroom's list; the toast takes it off again. */
export async function addWord(app: App, word: string): Promise<void> {
  if (changed(app, await app.desktop['spelling:add-word']({ word })))
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'word-added', word } });
}

/** Takes a word off the newsroom's list. */
export async function removeWord(app: App, word: string): Promise<void> {
  if (changed(app, await app.desktop['spelling:remove-word']({ word })))
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'undone' } });
}

/** The open story brings these names along: they are right in it. */
export function noteNames(app: App, names: readonly string[]): void {
  app.spelling.setNames(names);
}

/** Goes on to the next word of the open story that is wrong. */
export function goToNextMisspelling(app: App): void {
  if (app.bodySource !== null && !app.bodySource.nextMisspelling())
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'no-misspelling' } });
}

/** The editor found so many words that are wrong. */
export function countMisspellings(app: App, count: number): void {
  app.store.dispatch({ type: 'misspellings-counted', count });
}

function changed(app: App, answer: Result<readonly string[], SaveFailure>): boolean {
  if (answer.ok) takeWords(app, answer.value);
  else app.store.dispatch({ type: 'toast-shown', message: { kind: 'words-not-saved', failure: answer.failure } });
  return answer.ok;
}

function takeWords(app: App, words: readonly string[]): void {
  const { stage } = app.store.getState();
  app.spelling.setKnown(words, placeWords(stage.kind === 'newsroom' ? stage.newsroom.settings : NO_HOUSE));
}
