import type { BackupFailure, RestoreFailure } from '../../ipc/backup-requests.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';

type Failed<Failure> = Exclude<Failure, { readonly kind: 'cancelled' }>;

/** Why a newsroom was not backed up, and what is safe. */
export function BackupFailedDialog({ failure }: { readonly failure: Failed<BackupFailure> }) {
  const words = useWords().backup;
  return <NotDone title={words.failedTitle} text={words.failed[failure.kind]} details={failure.reason} />;
}

/** Why no newsroom was made of a backup, and what is safe. */
export function RestoreFailedDialog({ failure }: { readonly failure: Failed<RestoreFailure> }) {
  const words = useWords().backup;
  const details = failure.kind === 'not-empty' ? failure.folder : failure.reason;
  return <NotDone title={words.restoreFailedTitle} text={words.restoreFailed[failure.kind]} details={details} />;
}

interface NotDoneProps {
  readonly title: string;
  readonly text: string;
  /** A sentence of the system's, for those who can use it. */
  readonly details: string;
}

function NotDone({ title, text, details }: NotDoneProps) {
  const { dialogs, trouble } = useWords();
  const { closeDialog } = useCommands();
  return (
    <DialogFrame
      title={title}
      text={text}
      onClose={closeDialog}
      actions={
        <Button autoFocus onPress={() => void closeDialog()}>
          {dialogs.close}
        </Button>
      }
    >
      <details className="field-group">
        <summary>{trouble.showDetails}</summary>
        {details}
      </details>
    </DialogFrame>
  );
}
