import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import type { ToastMessage } from '../state/toast-state.ts';
import { Toast } from '../ui/Toast.tsx';
import { toastText } from '../words/toast-text.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** What was just done, and the way back from it. */
export function AppToast() {
  const words = useWords();
  const toast = useAppState((state) => state.toast);
  const commands = useCommands();
  if (toast === null) return null;
  const action = (message: ToastMessage) => {
    switch (message.kind) {
      case 'wire-copy-taken':
      case 'taken-from-wire':
        return { label: words.toasts.undo, run: () => void commands.undoWireCopy(message.id, message.before) };
      case 'wire-stories-taken':
        return { label: words.toasts.undo, run: () => void commands.undoWireStories(message.ids) };
      case 'later-version-settled':
      case 'version-restored':
      case 'check-fixed':
      case 'texts-joined':
      case 'rescue-taken':
      case 'text-on-disk-taken':
        return { label: words.toasts.undo, run: () => void commands.undoReplacement(message.id) };
      case 'pictures-trashed':
        return { label: words.toasts.undo, run: () => void commands.restorePictures(message.key, message.moved) };
      case 'press-ended':
        return message.ended.kind === 'pressed'
          ? { label: words.press.openFrontPage, run: () => void commands.openFrontPage() }
          : { label: words.press.open, run: () => void commands.publishSite() };
      case 'story-moved':
        return message.move === 'put-live' ? { label: words.press.open, run: () => void commands.publishSite() } : null;
      case 'list-discarded':
        return { label: words.toasts.undo, run: () => void commands.undoArranging() };
      case 'list-deleted':
        return { label: words.toasts.undo, run: () => void commands.bringBackList(message.id) };
      case 'comment-deleted':
        return { label: words.toasts.undo, run: () => void commands.putBackComment(message.id, message.comment) };
      case 'check-left':
        return { label: words.toasts.undo, run: () => void commands.takeUpCheck(message.id, message.key) };
      case 'rule-left':
        return { label: words.toasts.undo, run: () => void commands.takeUpRule(message.rule) };
      case 'word-added':
        return { label: words.toasts.undo, run: () => void commands.removeWord(message.word) };
      case 'story-trashed':
        return { label: words.toasts.undo, run: () => void commands.bringBackFromTrash(message.id) };
      case 'story-let-go':
        return { label: words.toasts.undo, run: () => void commands.bringBackLetGo(message.story) };
      default:
        return null;
    }
  };
  return (
    <Toast
      key={toast.key}
      text={toastText(words, toast.message)}
      action={action(toast.message)}
      onGone={() => void commands.dismissToast()}
    />
  );
}
