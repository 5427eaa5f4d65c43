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
        return { label: words.toasts.undo, run: () => void commands.undoWireCopy(message.id, message.before) };
      case 'version-restored':
      case 'check-fixed':
      case 'texts-joined':
      case 'rescue-taken':
      case 'text-on-disk-taken':
        return { label: words.toasts.undo, run: () => void commands.undoReplacement(message.id) };
      case 'story-trashed':
        return { label: words.toasts.undo, run: () => void commands.bringBackFromTrash(message.id) };
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
