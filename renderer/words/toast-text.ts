import { assertNever } from '../../domain/assert-never.ts';
import type { ToastMessage } from '../state/toast-state.ts';
import { hindranceText } from './move-hindrance.ts';
import { saveFailureInShort } from './save-failure.ts';
import type { Words } from './WordsProvider.tsx';

/** A toast's one line. */
export function toastText(words: Words, message: ToastMessage): string {
  const { toasts } = words;
  switch (message.kind) {
    case 'wire-copy-taken':
    case 'version-restored':
    case 'check-fixed':
    case 'texts-joined':
    case 'rescue-taken':
    case 'text-on-disk-taken':
    case 'story-brought-back':
    case 'not-saved-first':
    case 'clipboard-empty':
    case 'undone':
    case 'list-changed-elsewhere':
    case 'unexpected':
      return toasts[message.kind];
    case 'story-trashed':
      return toasts.trashed(message.headline === '' ? words.frame.untitled : message.headline);
    case 'story-moved':
      return toasts.moved[message.move];
    case 'story-corrected':
      return toasts.corrected[message.as];
    case 'move-refused':
      return hindranceText(words, message.why);
    case 'exported':
      return toasts.exported(message.file);
    case 'not-exported':
      return toasts.notExported[message.failure.kind];
    case 'not-created':
      return toasts.notCreated(saveFailureInShort(words, message.failure));
    case 'list-not-saved':
      return toasts.listNotSaved(saveFailureInShort(words, message.failure));
    case 'settings-not-saved':
      return toasts.settingsNotSaved(saveFailureInShort(words, message.failure));
    case 'not-found':
      return toasts.notFound;
    case 'no-picture':
      return toasts.noPicture[message.failure.kind];
    case 'link-not-opened':
      return toasts.linkNotOpened(message.href);
    default:
      return assertNever(message);
  }
}
