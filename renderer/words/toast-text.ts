import { assertNever } from '../../domain/assert-never.ts';
import type { ImportedFiles } from '../../ipc/import-requests.ts';
import type { NotAdded, ToastMessage } from '../state/toast-state.ts';
import { siteFailureText, siteFailureTitle } from './en/press.ts';
import { listFailureInShort } from './list-failure.ts';
import { hindranceText } from './move-hindrance.ts';
import { saveFailureInShort } from './save-failure.ts';
import { count } from './times.ts';
import type { Words } from './WordsProvider.tsx';

/** As many files are named for each reason. */
const MOST_NAMES = 3;

/** A toast's one line. */
export function toastText(words: Words, message: ToastMessage): string {
  const { toasts } = words;
  switch (message.kind) {
    case 'wire-copy-taken':
    case 'taken-from-wire':
    case 'version-restored':
    case 'check-fixed':
    case 'texts-joined':
    case 'rescue-taken':
    case 'text-on-disk-taken':
    case 'put-back':
    case 'story-brought-back':
    case 'not-saved-first':
    case 'pictures-not-moved':
    case 'clipboard-empty':
    case 'disk-silent':
    case 'undone':
    case 'list-not-brought-back':
    case 'list-discarded':
    case 'no-misspelling':
    case 'comment-deleted':
    case 'check-left':
    case 'unexpected':
      return toasts[message.kind];
    case 'wire-not-taken':
      return toasts.wireNotTaken(whyNotTaken(words, message.failure));
    case 'wire-stories-taken':
      return toasts.storiesMade(message.ids.length);
    case 'files-imported':
      return importedText(words, message.imported);
    case 'files-need-newsroom':
      return toasts.filesNeedNewsroom;
    case 'later-version-settled':
      return message.took ? toasts.laterTaken : toasts.laterLeft;
    case 'rule-left':
      return toasts.ruleLeft(message.rule);
    case 'story-trashed':
      return toasts.trashed(message.headline === '' ? words.frame.untitled : message.headline);
    case 'story-let-go':
      return toasts.letGo(message.story.headline === '' ? words.frame.untitled : message.story.headline);
    case 'backed-up':
      return words.backup.done(message.file, count(message.files));
    case 'backup-cancelled':
      return words.backup.cancelled;
    case 'restore-cancelled':
      return words.backup.restoreCancelled;
    case 'story-moved':
      return toasts.moved[message.move];
    case 'story-corrected':
      return toasts.corrected[message.as];
    case 'move-refused':
      return hindranceText(words, message.why);
    case 'boilerplate-saved':
      return toasts.boilerplateSaved(message.name);
    case 'pictures-trashed':
      return words.pictures.trashed(message.moved.length);
    case 'pictures-restored':
      return words.pictures.restored(message.count);
    case 'press-ended':
      return pressEndedText(words, message.ended);
    case 'exported':
      return toasts.exported(message.file);
    case 'story-copied':
      return toasts.copied[message.flavour];
    case 'not-copied':
      return toasts.notCopied[message.failure.kind];
    case 'not-exported':
      return toasts.notExported[message.failure.kind];
    case 'not-created':
      return toasts.notCreated(saveFailureInShort(words, message.failure));
    case 'list-not-saved':
      return toasts.listNotSaved(listFailureInShort(words, message.failure));
    case 'no-cards-found':
      return toasts.noCardsFound[message.failure.kind];
    case 'list-deleted':
      return toasts.listDeleted(message.name);
    case 'settings-not-saved':
      return toasts.settingsNotSaved(saveFailureInShort(words, message.failure));
    case 'word-added':
      return toasts.wordAdded(message.word);
    case 'words-not-saved':
      return toasts.wordsNotSaved(saveFailureInShort(words, message.failure));
    case 'not-found':
      return toasts.notFound;
    case 'no-picture':
      return notAddedText(words, message.failures);
    case 'link-not-opened':
      return toasts.linkNotOpened(message.href);
    default:
      return assertNever(message);
  }
}

function pressEndedText({ press }: Words, ended: Extract<ToastMessage, { kind: 'press-ended' }>['ended']): string {
  return ended.kind === 'pressed'
    ? press.doneInShort(press.counts(ended.site.counts))
    : `${siteFailureTitle(ended.failure)}. ${siteFailureText(ended.failure)}`;
}

function whyNotTaken(words: Words, failure: Extract<ToastMessage, { kind: 'wire-not-taken' }>['failure']): string {
  switch (failure.kind) {
    case 'not-found':
      return words.toasts.wireFileGone;
    case 'not-readable':
      return failure.reason;
    case 'broken':
      return failure.file.reason;
    default:
      return saveFailureInShort(words, failure);
  }
}

/** A toast is one line: so many refused files are named, the others counted. */
const NAMED_FILES = 2;

function importedText({ toasts, frame }: Words, { stories, known, later, refused }: ImportedFiles): string {
  const named = refused.slice(0, NAMED_FILES).map(({ file, reason }) => `${file}: ${reason}`);
  return [
    ...(stories.length === 0 ? [] : [toasts.storiesMade(stories.length)]),
    ...(known.length === 0 ? [] : [toasts.importedBefore(known.length)]),
    ...later.slice(0, NAMED_FILES).map(({ headline }) => toasts.importedLater(headline || frame.untitled)),
    ...(refused.length === 0 ? [] : [toasts.filesRefused(named.join(' '), refused.length - named.length)]),
  ].join('. ');
}

/** What kept files out, each reason once. */
function notAddedText({ toasts }: Words, failures: readonly NotAdded[]): string {
  const kinds = [...new Set(failures.map(({ kind }) => kind))];
  const sentences = kinds.map((kind) => {
    const files = failures.filter((failure) => failure.kind === kind && failure.file !== '').map(({ file }) => file);
    if (files.length === 0) return toasts.noPicture[kind];
    const names = files.slice(0, MOST_NAMES).join(', ');
    const more = files.length - MOST_NAMES;
    return toasts.notAdded(more > 0 ? toasts.andMoreFiles(names, more) : names, toasts.noPicture[kind]);
  });
  return sentences.join('\n');
}
